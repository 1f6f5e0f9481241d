namespace Samarbeid.Web.Components.Layout;

/// <summary>The frame of pages without a menu: sign-in, errors, refusals.</summary>
public sealed partial class StaticLayout;

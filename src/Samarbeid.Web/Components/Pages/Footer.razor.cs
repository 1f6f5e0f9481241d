namespace Samarbeid.Web.Components.Pages;

/// <summary>The foot of every page.</summary>
public sealed partial class Footer;

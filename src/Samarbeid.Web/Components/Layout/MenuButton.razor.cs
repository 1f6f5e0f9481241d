namespace Samarbeid.Web.Components.Layout;

public sealed partial class MenuButton;

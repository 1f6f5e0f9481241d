namespace Samarbeid.Web.Components.Pages;

public sealed partial class NotFoundPage;

namespace Samarbeid.Web.Features.Overview;

public sealed partial class OverviewPage;

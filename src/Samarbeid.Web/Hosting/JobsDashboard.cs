using Hangfire;
using Samarbeid.Domain.Access;
using Samarbeid.Web.Access;

namespace Samarbeid.Web.Hosting;

/// <summary>Hangfire's own pages, for those who may see jobs.</summary>
public static class JobsDashboard
{
    public static void MapJobsDashboard(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapHangfireDashboardWithAuthorizationPolicy(
            OperationPolicy.NameOf(Operation.SeeJobs), SiteAddresses.Jobs,
            new DashboardOptions { AppPath = SiteAddresses.Overview, DisplayStorageConnectionString = false });
}

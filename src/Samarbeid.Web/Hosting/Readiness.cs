using System.Collections.Concurrent;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Samarbeid.Web.Hosting;

/// <summary>What must be done before requests are welcome: a part says Await at registration and Done when it is.</summary>
public sealed class Readiness
{
    private readonly ConcurrentDictionary<string, bool> _parts = [];

    public IReadOnlyList<string> Missing => [.. _parts.Where(part => !part.Value).Select(part => part.Key).Order(StringComparer.Ordinal)];

    public void Await(string part) => _parts.TryAdd(part, false);

    public void Done(string part) => _parts[part] = true;
}

/// <summary>Answers whether everything awaited is done, for /healthz.</summary>
public sealed class ReadinessCheck(Readiness readiness) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancel) =>
        Task.FromResult(readiness.Missing is { Count: > 0 } missing
            ? HealthCheckResult.Unhealthy("Waiting for " + string.Join(", ", missing))
            : HealthCheckResult.Healthy());
}

public static class ReadinessRegistration
{
    public static IServiceCollection AddReadiness(this IServiceCollection services)
    {
        services.AddSingleton<Readiness>();
        services.AddHealthChecks().AddCheck<ReadinessCheck>("ready");
        return services;
    }

    public static void MapReadiness(this WebApplication app) =>
        app.MapHealthChecks(SiteAddresses.Health).AllowAnonymous();
}

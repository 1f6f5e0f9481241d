using System.Collections.Concurrent;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Hosting;

/// <summary>What must be done before requests are welcome: a part says Await at registration and Done when it is.</summary>
public sealed class Readiness
{
    private readonly ConcurrentDictionary<string, bool> _parts = [];

    public IReadOnlyList<string> Missing => [.. _parts.Where(part => !part.Value).Select(part => part.Key).Order(StringComparer.Ordinal)];

    public void Await(string part) => _parts.TryAdd(part, false);

    public void Done(string part) => _parts[part] = true;
}

/// <summary>Answers whether everything awaited is done and the database answers, for /readyz. The answer stands for a second,
/// so that however often it is asked, the database is not.</summary>
public sealed class ReadinessCheck(Readiness readiness, IContextFactory contexts, TimeProvider clock) : IHealthCheck, IDisposable
{
    private static readonly TimeSpan Stands = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly SemaphoreSlim _one = new(1);
    private (DateTimeOffset At, bool Answers)? _last;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancel)
    {
        if (readiness.Missing is { Count: > 0 } missing) return HealthCheckResult.Unhealthy("Waiting for " + string.Join(", ", missing));

        return await AnswersAsync(cancel) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The database does not answer");
    }

    public void Dispose() => _one.Dispose();

    private async Task<bool> AnswersAsync(CancellationToken cancel)
    {
        await _one.WaitAsync(cancel);
        try
        {
            if (_last is { } last && clock.GetUtcNow() - last.At < Stands) return last.Answers;

            var answers = await AskAsync(cancel);
            _last = (clock.GetUtcNow(), answers);
            return answers;
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<bool> AskAsync(CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            await using var database = contexts.Create();
            await database.Database.ExecuteSqlRawAsync("SELECT 1", patience.Token);
            return true;
        }
        catch (Exception) when (!cancel.IsCancellationRequested)
        {
            // Why does not matter to whoever leads traffic here.
            return false;
        }
    }
}

public static class ReadinessRegistration
{
    public static IServiceCollection AddReadiness(this IServiceCollection services)
    {
        services.AddSingleton<Readiness>();
        services.AddSingleton<ReadinessCheck>();
        services.AddHealthChecks().AddCheck<ReadinessCheck>("ready");
        return services;
    }

    /// <summary>Alive, and ready. Both are answered before anybody is asked who they are: a cookie would ask the database.</summary>
    public static void MapReadiness(this WebApplication app)
    {
        app.MapHealthChecks(SiteAddresses.Health, new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous().ShortCircuit();
        app.MapHealthChecks(SiteAddresses.Ready).AllowAnonymous().ShortCircuit();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Samarbeid.Infrastructure.Persistence.Security;

/// <summary>Writes what waits, several lines in one save, and clears what has been kept long enough once a day.
/// A database that does not answer is asked again; nobody else notices.</summary>
public sealed partial class SecurityLogWriter(
    SecurityLog security, SystemDatabases databases, SecurityLogSettings settings, TimeProvider clock, ILogger<SecurityLogWriter> log) : BackgroundService
{
    private const int AtOnce = 200;
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan UntilNextTry = TimeSpan.FromSeconds(10);

    private readonly List<PendingEvent> _batch = [];
    private DateOnly _cleared;

    /// <summary>Writes what waits now; what cannot be written stays for the next time.</summary>
    public async Task WriteAsync(CancellationToken cancel)
    {
        while (true)
        {
            while (_batch.Count < AtOnce && security.Waiting.TryRead(out var next)) _batch.Add(next);
            if (_batch.Count == 0) return;

            await using var db = databases.Open("security-log");
            foreach (var pending in _batch)
                if (pending.Sought is null || await pending.Sought.ExistsAsync(db, cancel)) db.SecurityEvents.Add(pending.Event);
            await db.SaveChangesAsync(cancel);
            _batch.Clear();
        }
    }

    /// <summary>Clears the lines that have been kept for as long as is set.</summary>
    public async Task ClearAsync(CancellationToken cancel)
    {
        var oldest = clock.GetUtcNow() - settings.KeptFor;
        await using var db = databases.Open("security-log");
        await db.SecurityEvents.Where(e => e.At < oldest).ExecuteDeleteAsync(cancel);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await security.Waiting.WaitToReadAsync(stoppingToken))
            {
                await Task.Delay(Gathering, clock, stoppingToken);
                await TryAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What still waits is written below.
        }

        await WriteTheLastAsync();
    }

    // Nobody waits for a database that has gone: the server stops.
    private async Task WriteTheLastAsync()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await WriteAsync(soon.Token);
        }
        catch (Exception fault)
        {
            NotWritten(fault, _batch.Count);
        }
    }

    private async Task TryAsync(CancellationToken cancel)
    {
        try
        {
            await WriteAsync(cancel);
            var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
            if (_cleared == today) return;

            await ClearAsync(cancel);
            _cleared = today;
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            // Whatever it is, nobody must notice but the operator: a background service that throws would stop the server.
            NotWritten(fault, _batch.Count);
            await Task.Delay(UntilNextTry, clock, cancel);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Lines} lines of the security log could not be written.")]
    private partial void NotWritten(Exception fault, int lines);
}

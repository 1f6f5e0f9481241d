using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Persistence.Security;

/// <summary>Takes what the security log is to tell of, without making anybody wait: <see cref="SecurityLogWriter"/> writes it a moment later.
/// What belongs to a save (sign-in, sign-out, grants) is written in that save instead.</summary>
public sealed partial class SecurityLog(TimeProvider clock, ILogger<SecurityLog> log)
{
    /// <summary>A page that is drawn twice, or fetched anew while somebody works on it, is one reading.</summary>
    public static readonly TimeSpan OneReading = TimeSpan.FromMinutes(10);

    private const int MostWaiting = 10_000;
    private const int MostReadings = 10_000;

    private readonly ConcurrentDictionary<(SecurityEventKind, PersonId?, string), DateTimeOffset> _readings = [];
    private readonly Channel<PendingEvent> _waiting = Channel.CreateBounded<PendingEvent>(new BoundedChannelOptions(MostWaiting));

    internal ChannelReader<PendingEvent> Waiting => _waiting.Reader;

    public void Record(SecurityEventKind kind, PersonId? person, string thing) =>
        Add(new(SecurityEvent.Of(clock.GetUtcNow(), kind, person, thing), null));

    /// <summary>Records that somebody read something; once, however often within <see cref="OneReading"/>.</summary>
    public void RecordReading(SecurityEventKind kind, PersonId person, string thing)
    {
        var now = clock.GetUtcNow();
        if (_readings.Count >= MostReadings) _readings.Clear();
        if (_readings.TryGetValue((kind, person, thing), out var last) && now - last < OneReading) return;

        _readings[(kind, person, thing)] = now;
        Record(kind, person, thing);
    }

    /// <summary>Records that somebody did not find a thing, if it turns out to be there.</summary>
    public void RecordHidden(PersonId person, SoughtThing sought) =>
        Add(new(SecurityEvent.Of(clock.GetUtcNow(), SecurityEventKind.Hidden, person, sought.ToString()), sought));

    private void Add(PendingEvent pending)
    {
        if (!_waiting.Writer.TryWrite(pending)) Lost(MostWaiting);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The security log has lost a line: {Waiting} wait to be written.")]
    private partial void Lost(int waiting);
}

/// <param name="Event">To be written.</param>
/// <param name="Sought">Only if this is there; null where nothing has to be.</param>
internal sealed record PendingEvent(SecurityEvent Event, SoughtThing? Sought);

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;

namespace Samarbeid.Web.Tests.Features.Meetings.Restrictions;

/// <summary>What the security log has been told of restricted things.</summary>
internal sealed class SecurityLogReading(SecurityLog security, SystemDatabases databases, TimeProvider clock)
{
    private long _since;

    public async Task ForgetAsync()
    {
        await WriteAsync();
        await using var db = databases.Open("test");
        _since = await db.SecurityEvents.MaxAsync(e => (long?)e.Sequence) ?? 0;
        // What was read a moment ago is not told again.
        ((Microsoft.Extensions.Time.Testing.FakeTimeProvider)clock).Advance(SecurityLog.OneReading);
    }

    public async Task<List<(PersonId?, string)>> LinesAsync()
    {
        await WriteAsync();
        await using var db = databases.Open("test");
        return [.. (await db.SecurityEvents.Where(e => e.Sequence > _since && e.Kind == SecurityEventKind.RestrictedRead).OrderBy(e => e.Sequence)
            .Select(e => new { e.PersonId, e.Thing }).ToListAsync()).Select(e => (e.PersonId, e.Thing))];
    }

    private async Task WriteAsync()
    {
        using var writer = new SecurityLogWriter(security, databases, new(TimeSpan.FromDays(100)), clock, NullLogger<SecurityLogWriter>.Instance);
        await writer.WriteAsync(default);
    }
}

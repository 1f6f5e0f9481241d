using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.SecurityLog;

/// <summary>A line of the security log, with the name of who did it.</summary>
public sealed record SecurityLogRow(long Sequence, DateTimeOffset At, SecurityEventKind Kind, PersonId? PersonId, string? Name, string Thing);

/// <summary>The security log, the newest first.</summary>
public sealed class SecurityLogQueries(Databases databases)
{
    public const int PageSize = 50;

    public async Task<RowsPage<SecurityLogRow>> ListAsync(int page, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        if (!db.DemandAdministration().IsDone) return new([], 0);

        var rows = await (from line in db.SecurityEvents
                          join person in db.People on line.PersonId equals person.Id into known
                          from person in known.DefaultIfEmpty()
                          orderby line.Sequence descending
                          select new SecurityLogRow(line.Sequence, line.At, line.Kind, line.PersonId, person!.Name, line.Thing))
            .Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
        return new([.. rows.Select(row => row with { At = NorwegianCalendar.Local(row.At) })], await db.SecurityEvents.CountAsync(cancel));
    }
}

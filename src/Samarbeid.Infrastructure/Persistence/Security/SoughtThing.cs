using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Infrastructure.Persistence.Security;

/// <summary>A thing somebody asked for by its address: by an id, or a report by municipality and year.</summary>
public sealed record SoughtThing(Guid? Id, MunicipalityNumber? Municipality, int Year)
{
    public override string ToString() =>
        Id is { } id ? id.ToString() : string.Create(CultureInfo.InvariantCulture, $"AnnualReport {Municipality?.Value} {Year}");

    /// <summary>Whether it is there, for whoever may see it: asked by the program itself, whom the scope filter does not bind.</summary>
    internal async Task<bool> ExistsAsync(SamarbeidDbContext db, CancellationToken cancel)
    {
        if (Id is not { } id)
            return await db.AnnualReports.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AnyAsync(r => r.Municipality == Municipality && r.Year == Year, cancel);

        var (meeting, action, recommendation, body) = (new MeetingId(id), new ActionItemId(id), new RecommendationId(id), new MeetingBodyId(id));
        // Lifted: it is asked on behalf of the log, and nothing of the row is read.
        return await db.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AnyAsync(m => m.Id == meeting, cancel)
            || await db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AnyAsync(a => a.Id == action, cancel)
            || await db.Recommendations.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AnyAsync(r => r.Id == recommendation, cancel)
            || await db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AnyAsync(b => b.Id == body, cancel);
    }
}

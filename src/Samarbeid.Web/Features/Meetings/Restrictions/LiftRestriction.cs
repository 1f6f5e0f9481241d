using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.AgendaProposals;

namespace Samarbeid.Web.Features.Meetings.Restrictions;

/// <summary>Lets the public read an item again.</summary>
public sealed class LiftRestriction(Databases databases)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, AgendaItemId item, CancellationToken cancel) =>
        databases.ChangeRestrictionAsync(id, version, item, (db, meeting, found) => LiftAsync(db, meeting, found, cancel), cancel);

    private static async Task<Outcome> LiftAsync(SamarbeidDbContext db, Meeting meeting, AgendaItem item, CancellationToken cancel)
    {
        var lifted = meeting.Lift(item.Id);
        if (lifted.IsDone) await db.SayAsAsync(item, cancel);
        return lifted;
    }
}

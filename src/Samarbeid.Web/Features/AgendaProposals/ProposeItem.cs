using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Meetings.Agenda;

namespace Samarbeid.Web.Features.AgendaProposals;

/// <summary>Puts a case into the queue of a body, at any time.</summary>
public sealed class ProposeItem(Databases databases, NorwegianCalendar calendar)
{
    /// <returns>How many are told.</returns>
    public async Task<Outcome<int>> HandleAsync(SingleUseKey key, MeetingBodyId id, ItemWords words, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([Operation.ProposeItems, Operation.ReadMeetings], cancel);
        return await db.OnceAsync(key, () => ProposeAsync(db, id, words, cancel), cancel);
    }

    private async Task<Outcome<int>> ProposeAsync(SamarbeidDbContext db, MeetingBodyId id, ItemWords words, CancellationToken cancel)
    {
        if (await db.MeetingBodies.SingleOrDefaultAsync(b => b.Id == id, cancel) is not { } body) return PersistenceRules.NotFound;
        if (db.Demand(Operation.ProposeItems, new Thing(body.ScopeId)) is { IsDone: false } refused) return refused.Refusal!;

        var proposed = AgendaProposal.Propose(body, words.Title, words.Background, words.Plan, db.Actor.Person!.Value, calendar.Now);
        if (!proposed.IsDone) return proposed.Refusal!;

        db.AgendaProposals.Add(proposed.Value);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? db.Told : saved.Refusal!;
    }
}

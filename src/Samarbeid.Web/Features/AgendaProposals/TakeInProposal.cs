using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Agenda;

namespace Samarbeid.Web.Features.AgendaProposals;

/// <summary>Makes a proposed case an item of a meeting of its body. Taken off the agenda again, it lies in the queue as before.</summary>
public sealed class TakeInProposal(Databases databases)
{
    public async Task<Outcome<AgendaItemId>> HandleAsync(AgendaProposalId id, int version, MeetingId into, int meetingVersion, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMeetings, cancel);
        return await db.TogetherAsync(() => TakeInAsync(db, id, version, into, meetingVersion, cancel), cancel);
    }

    private static async Task<Outcome<AgendaItemId>> TakeInAsync(
        SamarbeidDbContext db, AgendaProposalId id, int version, MeetingId into, int meetingVersion, CancellationToken cancel)
    {
        if (await db.AgendaProposals.SingleOrDefaultAsync(p => p.Id == id, cancel) is not { } proposal) return PersistenceRules.NotFound;
        if (await db.FindMeetingAsync(into, cancel) is not { } meeting) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteMeetings, MeetingChanges.ThingOf(meeting)) is { IsDone: false } refused) return refused.Refusal!;
        if (meeting.BodyId != proposal.BodyId) return AgendaProposalRules.OtherBody;

        var draft = new AgendaItemDraft(AgendaItemKind.Case, proposal.Title, proposal.Background) { Plan = proposal.Plan };
        var added = await db.AddItemAsync(meeting, draft, cancel);
        if (!added.IsDone) return added.Refusal!;
        if (proposal.TakeIn(added.Value) is { IsDone: false } settled) return settled.Refusal!;

        db.Expect(proposal, version);
        db.Expect(meeting, meetingVersion);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? added.Value.Id : saved.Refusal!;
    }
}

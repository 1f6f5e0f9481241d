using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Agenda;

namespace Samarbeid.Web.Features.AgendaProposals;

/// <summary>Makes a proposed case an item of a meeting of its body. Taken off the agenda again, it lies in the queue as before.
/// One that came back from an item that is kept from the public is kept so from the first moment, and is taken in by who may read it.</summary>
public sealed class TakeInProposal(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome<AgendaItemId>> HandleAsync(AgendaProposalId id, int version, MeetingId into, int meetingVersion, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMeetings, cancel);
        return await db.TogetherAsync(() => TakeInAsync(db, id, version, into, meetingVersion, cancel), cancel);
    }

    private async Task<Outcome<AgendaItemId>> TakeInAsync(
        SamarbeidDbContext db, AgendaProposalId id, int version, MeetingId into, int meetingVersion, CancellationToken cancel)
    {
        if (await db.AgendaProposals.SingleOrDefaultAsync(p => p.Id == id, cancel) is not { } proposal) return PersistenceRules.NotFound;
        if (await db.FindMeetingAsync(into, cancel) is not { } meeting) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteMeetings, MeetingChanges.ThingOf(meeting)) is { IsDone: false } refused) return refused.Refusal!;
        if (meeting.BodyId != proposal.BodyId) return AgendaProposalRules.OtherBody;

        var (source, words) = await RestrictedSourceAsync(db, proposal, cancel);
        if (source is not null && words is null) return RestrictionRules.NotReadable;

        var plan = words is null ? proposal.Plan : proposal.Plan with { Presenter = words.Presenter };
        var draft = new AgendaItemDraft(AgendaItemKind.Case, words?.Title ?? proposal.Title, words?.Background ?? proposal.Background) { Plan = plan };
        var added = await db.AddItemAsync(meeting, draft, cancel);
        if (!added.IsDone) return added.Refusal!;
        if (source is not null && Restrict(db, meeting, added.Value, source, words!) is { IsDone: false } notKept) return notKept.Refusal!;
        await KeepThemeAsync(db, proposal, added.Value, cancel);
        if (proposal.TakeIn(added.Value) is { IsDone: false } settled) return settled.Refusal!;

        db.Expect(proposal, version);
        db.Expect(meeting, meetingVersion);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? added.Value.Id : saved.Refusal!;
    }

    // One that takes up a theme does so still.
    private static async Task KeepThemeAsync(SamarbeidDbContext db, AgendaProposal proposal, AgendaItem added, CancellationToken cancel)
    {
        var theme = await db.BodyThemes.AsNoTracking().SingleOrDefaultAsync(t => db.AgendaItems.Any(i => i.Id == proposal.ReturnedFrom && i.ThemeId == t.Id), cancel);
        theme?.Become(added);
    }

    private Outcome Restrict(SamarbeidDbContext db, Meeting meeting, AgendaItem added, AgendaItem source, RestrictedText words)
    {
        var how = new NewRestriction(source.Basis!, source.IsTitleRestricted ? source.Title : null, source.RestrictedUntil, words.Reason);
        return meeting.Restrict(added.Id, how, new(db.Actor.Person!.Value, calendar.Now), calendar.Today);
    }

    private async Task<(AgendaItem? Source, RestrictedText? Words)> RestrictedSourceAsync(SamarbeidDbContext db, AgendaProposal proposal, CancellationToken cancel)
    {
        if (proposal.ReturnedFrom is not { } from) return (null, null);

        var source = await db.AgendaItems.AsNoTracking().SingleOrDefaultAsync(i => i.Id == from, cancel);
        return source?.IsRestrictedOn(calendar.Today) != true ? (null, null)
            : (source, await db.RestrictedTexts.AsNoTracking().SingleOrDefaultAsync(t => t.AgendaItemId == from, cancel));
    }
}

using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.ActionItems;

namespace Samarbeid.Web.Features.Meetings.Results;

/// <summary>What a new action says: what, who, by when, and which recommendation it follows up, if any.</summary>
public sealed record NewAction(string Title, string Description, PersonId Responsible, DateOnly DueDate, bool IsSlt,
    RecommendationId? Recommendation, IReadOnlyCollection<MunicipalityNumber> Concerned);

/// <summary>Makes an action out of an item of a meeting that is being held.</summary>
public sealed class AddActionItem(Databases databases, NorwegianCalendar calendar)
{
    /// <returns>What people call it: "T 14/26".</returns>
    public Task<Outcome<string>> HandleAsync(SingleUseKey key, MeetingId id, AgendaItemId item, NewAction wanted, CancellationToken cancel) => MeetingChanges.AgainAsync(async () =>
    {
        await using var db = await databases.OpenAsync(Operation.WriteActions, cancel);
        return await db.OnceAsync(key, () => AddAsync(db, id, item, wanted, cancel), cancel);
    });

    private async Task<Outcome<string>> AddAsync(
        SamarbeidDbContext db, MeetingId id, AgendaItemId itemId, NewAction wanted, CancellationToken cancel)
    {
        if (await db.FindMeetingAsync(id, cancel) is not { } meeting) return PersistenceRules.NotFound;
        if (meeting.Items.SingleOrDefault(i => i.Id == itemId) is not { } item) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteActions, MeetingChanges.ThingOf(meeting)) is { IsDone: false } refused) return refused.Refusal!;
        if (meeting.State is not MeetingState.Held) return MeetingRules.StateForbids;
        if (await db.People.SingleOrDefaultAsync(p => p.Id == wanted.Responsible, cancel) is not { } responsible) return ActionItemRules.NeedsResponsible;
        if (!await db.IsCandidateAsync(meeting.ScopeId, responsible.Id, calendar.Today, cancel)) return ActionItemRules.ResponsibleNotOffered;
        if (!await db.AreServedAsync(meeting, wanted.Concerned, cancel)) return MeetingRules.MunicipalityNotServed;

        var recommendation = wanted.Recommendation is { } of
            ? await db.Recommendations.Include(r => r.Municipalities).SingleOrDefaultAsync(r => r.Id == of && r.AgendaItemId == itemId, cancel)
            : null;
        if (wanted.Recommendation is not null && recommendation is null) return PersistenceRules.NotFound;

        var today = calendar.Today;
        var kind = await db.MeetingBodies.Where(b => b.Id == meeting.BodyId).Select(b => b.Kind).SingleAsync(cancel);
        var number = await db.TakeNumbersAsync(meeting.ScopeId, NumberSeries.Actions, today.Year, 1, cancel);
        var reference = NumberSeries.Reference(NumberSeries.Actions, number, today.Year);
        var draft = new ActionDraft(wanted.Title, wanted.Description, responsible, wanted.DueDate, wanted.IsSlt || kind.IsSlt());
        var made = ActionItem.From(item, recommendation, draft, reference, wanted.Concerned, today);
        if (!made.IsDone) return made.Refusal!;

        db.ActionItems.Add(made.Value);
        recommendation?.NoteAction();
        db.Touch(meeting);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? NumberSeries.Unbroken(reference) : saved.Refusal!;
    }
}

using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.Meetings.Agenda;

/// <summary>What a new item says.</summary>
/// <param name="Position">Where it stood, if it was taken off a moment ago and is put back.</param>
public sealed record AgendaItemDraft(AgendaItemKind Kind, string Title, string Background, int? Position = null)
{
    public ItemPlan Plan { get; init; } = ItemPlan.Open;
}

/// <summary>Adds a case to the agenda. Once the meeting is called it gets its number at once.</summary>
public sealed class AddAgendaItem(Databases databases)
{
    public async Task<Outcome<AgendaItemId>> HandleAsync(SingleUseKey key, MeetingId id, int version, AgendaItemDraft draft, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([Operation.WriteMeetings, Operation.WriteMinutes], cancel);
        return await db.OnceAsync(key, () => AddAsync(db, id, version, draft, cancel), cancel);
    }

    private static async Task<Outcome<AgendaItemId>> AddAsync(
        SamarbeidDbContext db, MeetingId id, int version, AgendaItemDraft draft, CancellationToken cancel)
    {
        if (await db.FindMeetingAsync(id, cancel) is not { } meeting) return PersistenceRules.NotFound;
        // A case raised while the meeting is held is part of its minutes.
        var operation = meeting.State.HasOpenAgenda() ? Operation.WriteMeetings : Operation.WriteMinutes;
        if (db.Demand(operation, MeetingChanges.ThingOf(meeting)) is { IsDone: false } refused) return refused.Refusal!;

        var added = await db.AddItemAsync(meeting, draft, cancel);
        if (!added.IsDone) return added.Refusal!;

        db.Expect(meeting, version);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? added.Value.Id : saved.Refusal!;
    }
}

/// <summary>Puts an item onto the agenda of a meeting that is already asked for, where it belongs and with the number it needs.</summary>
internal static class AddingItems
{
    public static async Task<Outcome<AgendaItem>> AddItemAsync(this SamarbeidDbContext db, Meeting meeting, AgendaItemDraft draft, CancellationToken cancel)
    {
        int? number = meeting.State is MeetingState.Called or MeetingState.Held ? await TakeNumberAsync(db, meeting, cancel) : null;
        var added = meeting.AddItem(draft.Kind, draft.Title, draft.Background, number, draft.Plan);
        if (!added.IsDone) return added.Refusal!;

        if (draft.Position is { } position) meeting.PlaceItem(added.Value.Id, position);
        else if (draft.Kind is AgendaItemKind.Case) meeting.MoveBeforeClosing(added.Value);
        return added;
    }

    private static async Task<int> TakeNumberAsync(SamarbeidDbContext db, Meeting meeting, CancellationToken cancel)
    {
        var kind = await db.MeetingBodies.Where(b => b.Id == meeting.BodyId).Select(b => b.Kind).SingleAsync(cancel);
        return await db.TakeNumbersAsync(meeting.ScopeId, kind.ItemPrefix(), meeting.Date.Year, 1, cancel);
    }
}

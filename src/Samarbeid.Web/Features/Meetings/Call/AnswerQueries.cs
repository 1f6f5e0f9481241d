using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Features.Meetings.Restrictions;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings.Call;

/// <summary>A meeting as whoever is called to it sees it, with or without a grant: what the letter says, and no more.</summary>
/// <param name="IsOpen">It takes answers still.</param>
/// <param name="MayRead">May open the page of the meeting too.</param>
public sealed record AnswerView(
    MeetingId Id, string Body, DateOnly Date, TimeOnly StartsAt, string Place, MeetingState State, CallPart Part, CallAnswer? Answer, bool IsOpen, bool MayRead,
    IReadOnlyList<AnswerItem> Items, IReadOnlyList<PersonChoice> Substitutes)
{
    /// <summary>Who comes in their place, by name.</summary>
    public PersonChoice? Substitute { get; init; }
}

/// <param name="Plan">How it is meant to be taken up, in words.</param>
/// <param name="Exempt">That it is kept from the public, and why; null where it is not.</param>
public sealed record AnswerItem(string Title, string? Plan, string? Exempt);

/// <summary>Reads what somebody answers to.</summary>
public sealed class AnswerQueries(Databases databases, NorwegianCalendar calendar)
{
    /// <returns>Null for whoever is not called, and before the notice.</returns>
    public async Task<AnswerView?> FindAsync(MeetingId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AnswerNotices, cancel);
        if (db.Actor.Person is not { } me) return null;

        var meeting = await db.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking().Include(m => m.Items).Include(m => m.Callees).AsSplitQuery()
            .SingleOrDefaultAsync(m => m.Id == id, cancel);
        if (meeting is null or { State: MeetingState.Planned } || !await db.IsCalledAsync(meeting, me, cancel)) return null;

        var body = await db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(b => b.Id == meeting.BodyId)
            .Select(b => new { b.Name, b.Kind }).SingleAsync(cancel);
        var mine = meeting.Callees.FirstOrDefault(c => c.PersonId == me);
        var inMyPlace = meeting.Callees.FirstOrDefault(c => c.InsteadOf == me)?.PersonId;
        var isGuest = mine?.Part is CallPart.Guest;
        return new(
            id, body.Name, meeting.Date, meeting.StartsAt, meeting.Place, meeting.State, mine?.Part ?? CallPart.Member, mine?.Answer,
            meeting.State is MeetingState.Called && calendar.Now < NorwegianCalendar.At(meeting.Date, meeting.StartsAt),
            AccessPolicy.Decide(db.Actor, Operation.ReadMeetings, MeetingChanges.ThingOf(meeting)).IsDone,
            [.. meeting.ItemsInOrder.Select(i => new AnswerItem(TitleOf(i, body.Kind), ItemPlanWords.Of(i.Plan), i.Basis is { } basis ? RestrictionWords.Of(basis, i.RestrictedUntil) : null))],
            isGuest ? [] : [.. (await db.FindFreeSubstitutesAsync(meeting, cancel)).Select(p => new PersonChoice(p.Id, p.Name, p.Title))])
        {
            Substitute = await db.People.Where(p => p.Id == inMyPlace).Select(p => new PersonChoice(p.Id, p.Name, p.Title)).SingleOrDefaultAsync(cancel),
        };
    }

    /// <summary>Who can come in somebody's place, for whoever registers answers on behalf of others.</summary>
    public async Task<IReadOnlyList<PersonChoice>> SubstitutesAsync(MeetingId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMeetings, cancel);
        var meeting = await db.Meetings.AsNoTracking().Include(m => m.Callees).SingleOrDefaultAsync(m => m.Id == id, cancel);
        return meeting is null ? [] : [.. (await db.FindFreeSubstitutesAsync(meeting, cancel)).Select(p => new PersonChoice(p.Id, p.Name, p.Title))];
    }

    private static string TitleOf(AgendaItem item, MeetingBodyKind kind) => item is { Number: { } number, NumberYear: { } year }
        ? $"{NumberSeries.OfItem(kind, number, year)} {item.Title}"
        : item.Title;
}

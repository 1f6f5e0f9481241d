using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Meetings.Plan;

/// <summary>When and where a meeting is, and who chairs it.</summary>
/// <param name="Length">Minutes it is meant to last.</param>
public sealed record MeetingTime(DateOnly Date, TimeOnly StartsAt, string Place, PersonId Chair, int Length = Meeting.CommonLength);

/// <summary>Plans a meeting with the fixed items as its proposed agenda, in the written form of the body.</summary>
public sealed class PlanMeeting(Databases databases, NorwegianCalendar calendar, WorkingDays days)
{
    public static readonly IReadOnlyList<AgendaItemKind> FixedItems =
    [
        AgendaItemKind.ApproveMinutes, AgendaItemKind.FollowUp, AgendaItemKind.SituationPicture,
        AgendaItemKind.NextMeeting, AgendaItemKind.AnyOtherBusiness,
    ];

    public async Task<Outcome<MeetingId>> HandleAsync(SingleUseKey key, MeetingBodyId bodyId, MeetingTime time, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMeetings, cancel);
        return await db.OnceAsync(key, () => PlanAsync(db, bodyId, time, cancel), cancel);
    }

    private async Task<Outcome<MeetingId>> PlanAsync(SamarbeidDbContext db, MeetingBodyId bodyId, MeetingTime time, CancellationToken cancel)
    {
        if (await db.MeetingBodies.SingleOrDefaultAsync(b => b.Id == bodyId, cancel) is not { } body) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteMeetings, new Thing(body.ScopeId)) is { IsDone: false } refused) return refused.Refusal!;
        if (NorwegianCalendar.CheckDate(time.Date, calendar.Today) is { IsDone: false } tooFar) return tooFar.Refusal!;
        if (!await db.MayChairAsync(body.Id, time.Chair, calendar.Today, cancel)) return MeetingRules.ChairNotOffered;

        var planned = Place(body, time, days);
        if (!planned.IsDone) return planned.Refusal!;

        db.Meetings.Add(planned.Value);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? planned.Value.Id : saved.Refusal!;
    }

    /// <summary>A meeting with its dates and the fixed items.</summary>
    internal static Outcome<Meeting> Place(MeetingBody body, MeetingTime time, WorkingDays days)
    {
        var planned = Meeting.Plan(body, time.Date, time.StartsAt, time.Place, time.Chair);
        if (!planned.IsDone) return planned.Refusal!;
        if (planned.Value.SetLength(time.Length) is { IsDone: false } outOfReach) return outOfReach.Refusal!;

        planned.Value.KeepDates(body.Deadlines.For(time.Date, days));
        foreach (var kind in FixedItems) planned.Value.AddItem(kind, Words.Of(kind, body.Language.Culture()), "");
        return planned;
    }
}

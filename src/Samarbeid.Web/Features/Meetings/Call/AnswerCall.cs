using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Call;

/// <summary>Takes the answer of somebody who is called (svar på innkallingen): by themselves, without any grant, or by whoever writes meetings, on their behalf.
/// Where they do not come, a substitute of their own side is called by itself.</summary>
public sealed class AnswerCall(Databases databases, NorwegianCalendar calendar)
{
    private const int Attempts = 3;

    /// <param name="id">The meeting.</param>
    /// <param name="person">Whose answer it is; null for whoever acts.</param>
    /// <param name="answer">Null takes an answer back.</param>
    /// <param name="substitute">Who comes in their place, where they say so.</param>
    /// <param name="cancel">Stops the work.</param>
    public async Task<Outcome> HandleAsync(MeetingId id, PersonId? person, CallAnswer? answer, PersonId? substitute, CancellationToken cancel)
    {
        // Answers come while the secretary works on the agenda, and both are right: what changed elsewhere is no conflict.
        // A button pressed in two tabs at once gives one answer, and a substitute two ask for at once comes for one.
        for (var attempt = 1; ; attempt++)
        {
            var outcome = await TryAsync(id, person, answer, substitute, cancel);
            if ((outcome.Refusal != PersistenceRules.Stale && outcome.Refusal != PersistenceRules.Duplicate) || attempt == Attempts) return outcome;
        }
    }

    private async Task<Outcome> TryAsync(MeetingId id, PersonId? person, CallAnswer? answer, PersonId? substitute, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AnswerNotices, cancel);
        if (db.Actor.Person is not { } me) return AccessRules.NotSignedIn;

        // Being called is what gives access here, and not a scope.
        var who = person ?? me;
        var meeting = await db.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(m => m.Callees).SingleOrDefaultAsync(m => m.Id == id, cancel);
        if (meeting is null) return PersistenceRules.NotFound;

        var isCalled = await db.IsCalledAsync(meeting, who, cancel);
        var thing = MeetingChanges.ThingOf(meeting) with { Called = isCalled && who == me ? me : null };
        // Who may not even read it is not told that it exists.
        if (thing.Called is null && !AccessPolicy.Decide(db.Actor, Operation.ReadMeetings, thing).IsDone) return PersistenceRules.NotFound;
        if (db.Demand(who == me ? Operation.AnswerNotices : Operation.WriteMeetings, thing) is { IsDone: false } refused) return refused;
        if (!isCalled) return PersistenceRules.NotFound;

        var changed = answer is { } given
            ? await SayAsync(db, meeting, who, given, substitute, me, cancel)
            : meeting.WithdrawAnswer(who, calendar.Now);
        return changed.IsDone ? await db.SaveAsync(cancel) : changed;
    }

    private async Task<Outcome> SayAsync(
        SamarbeidDbContext db, Meeting meeting, PersonId who, CallAnswer answer, PersonId? substitute, PersonId by, CancellationToken cancel)
    {
        var isGuest = meeting.Callees.Any(c => c.PersonId == who && c.Part is CallPart.Guest);
        var free = isGuest ? [] : await db.FindFreeSubstitutesAsync(meeting, cancel);
        var present = meeting.Callees.FirstOrDefault(c => c.InsteadOf == who)?.PersonId;
        if (answer is CallAnswer.SendsSubstitute && substitute is { } chosen && chosen != present && free.All(p => p.Id != chosen))
            return MeetingRules.SubstituteNotOffered;

        if (answer is CallAnswer.NotComing)
        {
            var side = await db.People.Where(p => p.Id == who).Select(p => p.Party).SingleAsync(cancel);
            substitute = present ?? free.FirstOrDefault(p => p.Party == side)?.Id;
        }

        return meeting.Answer(who, answer, substitute, by, calendar.Now);
    }
}

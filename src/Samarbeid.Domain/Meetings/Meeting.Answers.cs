using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Meetings;

// What those who are called answer, and who comes in their place.
public sealed partial class Meeting
{
    private readonly List<Callee> _callees = [];

    public IReadOnlyList<Callee> Callees => _callees;

    /// <summary>Takes somebody's answer to the notice, or another one in its place. Whoever comes in somebody's place is called by it, and who came in it before is not to come.</summary>
    /// <param name="person">Who is called; whether they are is for the caller to know.</param>
    /// <param name="answer">What they say.</param>
    /// <param name="substitute">Who comes in their place: needed where they send one; null where there is none, and where they come.</param>
    /// <param name="by">Who gives the answer.</param>
    /// <param name="at">Before the meeting starts.</param>
    public Outcome Answer(PersonId person, CallAnswer answer, PersonId? substitute, PersonId by, DateTimeOffset at)
    {
        if (CheckAnswering(at) is { IsDone: false } refused) return refused;
        if (answer is CallAnswer.Coming) substitute = null;
        if (answer is CallAnswer.SendsSubstitute && (substitute is null || substitute == person)) return MeetingRules.NeedsSubstitute;
        if (_callees.Any(c => c.PersonId == substitute && c.InsteadOf != person)) return MeetingRules.SubstituteNotOffered;

        if (_callees.Find(c => c.PersonId == person) is not { } callee) _callees.Add(callee = Callee.Of(this, person, CallPart.Member));
        callee.Say(answer, by, at);
        PutInPlaceOf(person, substitute);
        return Outcome.Done;
    }

    /// <summary>Takes an answer back (angre): it is as if none had been given.</summary>
    /// <inheritdoc cref="Answer"/>
    public Outcome WithdrawAnswer(PersonId person, DateTimeOffset at)
    {
        if (CheckAnswering(at) is { IsDone: false } refused) return refused;

        if (_callees.Find(c => c.PersonId == person) is not { } callee) return Outcome.Done;
        if (callee.Part is CallPart.Member) _callees.Remove(callee);
        else callee.Unsay();
        PutInPlaceOf(person, null);
        return Outcome.Done;
    }

    /// <summary>Calls a guest (gjest): at once to a meeting that is called, else with its notice.</summary>
    public Outcome CallGuest(PersonId guest)
    {
        if (!State.IsAhead()) return MeetingRules.StateForbids;
        if (_callees.Any(c => c.PersonId == guest)) return MeetingRules.AlreadyCalled;

        _callees.Add(Callee.Of(this, guest, CallPart.Guest));
        return State is MeetingState.Called ? CallAlso(guest, isApart: true) : Outcome.Done;
    }

    /// <summary>Tells a guest not to come after all.</summary>
    public Outcome CallOffGuest(PersonId guest)
    {
        if (!State.IsAhead()) return MeetingRules.StateForbids;
        if (_callees.Find(c => c.PersonId == guest && c.Part is CallPart.Guest) is not { } callee) return Outcome.Done;

        _callees.Remove(callee);
        return State is MeetingState.Called ? CallOff(guest) : Outcome.Done;
    }

    private Outcome CheckAnswering(DateTimeOffset at)
    {
        if (State is not MeetingState.Called) return MeetingRules.StateForbids;

        return at < NorwegianCalendar.At(Date, StartsAt) ? Outcome.Done : MeetingRules.AnswerTooLate;
    }

    private void PutInPlaceOf(PersonId person, PersonId? substitute)
    {
        foreach (var former in _callees.Where(c => c.InsteadOf == person && c.PersonId != substitute).ToList())
        {
            _callees.Remove(former);
            CallOff(former.PersonId);
            PutInPlaceOf(former.PersonId, null);
        }

        if (substitute is not { } asked || _callees.Any(c => c.PersonId == asked)) return;

        _callees.Add(Callee.Of(this, asked, CallPart.Substitute, person));
        CallAlso(asked, isApart: true);
    }

    // A new notice is for a new time, and asks everybody anew.
    private void ForgetAnswers()
    {
        _callees.RemoveAll(c => c.Part is not CallPart.Guest);
        foreach (var guest in _callees) guest.Unsay();
    }
}

using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Restrictions;

namespace Samarbeid.Domain.Meetings;

// The round of approval (godkjenningsrunde): sent to both sides, objected to, approved, and frozen from then on.
public sealed partial class Meeting
{
    private readonly List<MinutesApproval> _approvals = [];
    private readonly List<MinutesObjection> _objections = [];
    private readonly List<SentMinutes> _sent = [];

    /// <summary>Counts the rounds of approval; an objection opens a new one.</summary>
    public int ApprovalRound { get; private set; }

    /// <summary>When this round began; null before the first, and where it was played back without a clock.</summary>
    public DateTimeOffset? SentForApprovalAt { get; private set; }

    /// <summary>How this round ends.</summary>
    public ApprovalForm ApprovalForm { get; private set; }

    /// <summary>The last day to object in this round (frist for innvendinger); null before the first, and where it was played back without one.</summary>
    public DateOnly? ObjectBy { get; private set; }

    /// <summary>Whether members beside the two who approve may send remarks to this round.</summary>
    public bool TakesRemarks { get; private set; }

    /// <summary>When the minutes became approved.</summary>
    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>The later meeting that approved them; null where the sides did, or said nothing.</summary>
    public MeetingId? ApprovedIn { get; private set; }

    public IReadOnlyList<MinutesApproval> Approvals => _approvals;
    public IReadOnlyList<MinutesObjection> Objections => _objections;

    /// <summary>The words of each round as they were sent.</summary>
    public IReadOnlyList<SentMinutes> Sent => _sent;

    private IEnumerable<MinutesObjection> OpenObjections => _objections.Where(o => o is { Side: not null, State: ObjectionState.Open });

    /// <summary>Sends the minutes to both sides, and begins a new round. Every item must be concluded or noted, and every objection answered:
    /// by other words, or by being recorded.</summary>
    /// <param name="at">From when on the sides are waited for.</param>
    /// <param name="terms">Null where minutes are played back, or logged without a deadline: both sides approve.</param>
    /// <param name="words">The words that are sent, to show the next round what is changed.</param>
    /// <param name="isAsSent">The words are still those of the round before.</param>
    public Outcome SendForApproval(DateTimeOffset? at = null, ApprovalTerms? terms = null, string? words = null, bool isAsSent = false)
    {
        if (ItemsInOrder.FirstOrDefault(i => !i.IsSettled) is { } open) return MeetingRules.ItemNotConcluded.With(open.Title);
        if (isAsSent && OpenObjections.Any()) return MeetingRules.ObjectionNotAnswered;

        var moved = MoveTo(MeetingState.AwaitingApproval);
        if (!moved.IsDone) return moved;

        foreach (var answered in OpenObjections.ToList()) answered.Settle(ObjectionState.TextChanged, at);
        ApprovalRound++;
        SentForApprovalAt = at;
        (ApprovalForm, ObjectBy, TakesRemarks) = (terms?.Form ?? ApprovalForm.BothSides, terms?.ObjectBy, terms?.TakesRemarks ?? false);
        if (words is not null) _sent.Add(SentMinutes.Of(this, words));
        Raise(new MinutesSentForApproval(this));
        return moved;
    }

    /// <summary>Takes the minutes back from the sides to change them (hente tilbake); what was approved in this round no longer counts.</summary>
    public Outcome TakeBack() => State is MeetingState.AwaitingApproval ? MoveTo(MeetingState.Held) : MeetingRules.StateForbids;

    /// <summary>Sends the minutes back with what one side has against them; what was approved in this round no longer counts.
    /// The other side may still object after the first has, so that nothing is lost.</summary>
    /// <param name="about">The item it is about; null for the minutes as a whole. Of an item that is kept from the public, the words are kept with it.</param>
    public Outcome ObjectTo(ApprovalSide side, PersonId person, string objection, DateTimeOffset at, AgendaItemId? about = null)
    {
        var isBack = State is MeetingState.Held && OpenObjections.Any(o => o.Round == ApprovalRound);
        if (State is not MeetingState.AwaitingApproval && !isBack) return MeetingRules.StateForbids;
        if (side is ApprovalSide.Police && person == ChairId) return MeetingRules.ChairApprovesAsChair;
        if (OpenObjections.Any(o => o.Side == side)) return MeetingRules.SideHasObjected;
        if (CheckObjection(objection, about, at) is { IsDone: false } refused) return refused;

        Add(MinutesObjection.To(this, side, person, objection, about, at));
        return isBack ? Outcome.Done : MoveTo(MeetingState.Held);
    }

    /// <summary>Adds what another member wants to say to the minutes (merknad); they go on as they are.</summary>
    /// <param name="about">As in <see cref="ObjectTo"/>.</param>
    public Outcome Remark(PersonId person, string remark, DateTimeOffset at, AgendaItemId? about = null)
    {
        if (State is not MeetingState.AwaitingApproval) return MeetingRules.StateForbids;
        if (!TakesRemarks) return MeetingRules.RemarksNotTaken;
        if (CheckObjection(remark, about, at) is { IsDone: false } refused) return refused;

        Add(MinutesObjection.To(this, null, person, remark, about, at));
        return Outcome.Done;
    }

    /// <summary>Takes an objection back (trekke innvendingen). Where it was the last, and the minutes are as they were sent, the round goes on
    /// with what was approved in it.</summary>
    /// <param name="isAsSent">The words are still those that were sent.</param>
    public Outcome WithdrawObjection(MinutesObjectionId id, PersonId person, DateTimeOffset at, bool isAsSent)
    {
        if (Unsettled(id) is not { } objection) return MeetingRules.ObjectionIsSettled;
        if (objection.PersonId != person) return MeetingRules.OnlyWhoObjected;

        objection.Settle(ObjectionState.Withdrawn, at);
        var goesOn = objection.Side is not null && State is MeetingState.Held && isAsSent && !OpenObjections.Any();
        return goesOn ? MoveTo(MeetingState.AwaitingApproval) : Outcome.Done;
    }

    /// <summary>Answers an objection, or a remark, by letting it stand in the minutes (merknad i protokollen).</summary>
    public Outcome RecordObjection(MinutesObjectionId id, DateTimeOffset at)
    {
        if (State is not MeetingState.Held) return MeetingRules.StateForbids;
        if (Unsettled(id) is not { } objection) return MeetingRules.ObjectionIsSettled;

        objection.Settle(ObjectionState.Recorded, at);
        return Outcome.Done;
    }

    /// <summary>Reminds the sides that have not approved (purring), once a day at most.</summary>
    /// <param name="today">The day it is done.</param>
    /// <param name="last">The day it was done last.</param>
    public Outcome RemindOfApproval(DateOnly today, DateOnly? last)
    {
        if (State is not MeetingState.AwaitingApproval) return MeetingRules.StateForbids;
        if (ApprovalForm is ApprovalForm.NextMeeting) return MeetingRules.NextMeetingApproves;
        if (last >= today) return MeetingRules.RemindedToday;

        Raise(new ApprovalReminded(this, today));
        return Outcome.Done;
    }

    /// <summary>Approves for one side. When both sides have, by two different persons, the minutes are approved.
    /// The chair approves as chair, and so not for the police, also where that person is a sheriff.</summary>
    public Outcome Approve(ApprovalSide side, PersonId person, DateTimeOffset at)
    {
        if (State is not MeetingState.AwaitingApproval) return MeetingRules.StateForbids;
        if (ApprovalForm is ApprovalForm.NextMeeting) return MeetingRules.NextMeetingApproves;
        if (ApprovalOf(side) is not null) return MeetingRules.SideHasApproved;
        if (HasApproved(person)) return MeetingRules.SamePersonApproves;
        if (side is ApprovalSide.Police && person == ChairId) return MeetingRules.ChairApprovesAsChair;
        // Nobody puts their name to what they cannot read.
        if (!IsReadWhole) return RestrictionRules.ApproverCannotRead;

        _approvals.Add(MinutesApproval.By(this, side, person, at));
        return Enum.GetValues<ApprovalSide>().All(s => ApprovalOf(s) is not null) ? Settle(at) : Outcome.Done;
    }

    /// <summary>Counts the minutes as approved because nobody has objected (stilltiende samtykke).</summary>
    /// <param name="at">When; the last day to object must have passed.</param>
    public Outcome ApproveSilently(DateTimeOffset at)
    {
        if (State is not MeetingState.AwaitingApproval || ApprovalForm is not ApprovalForm.Silent) return MeetingRules.StateForbids;

        return ObjectBy is { } last && NorwegianCalendar.DateOf(at) > last ? Settle(at) : MeetingRules.ObjectionsStillTaken;
    }

    /// <summary>Approves the minutes in a later meeting of the same body (godkjent i neste møte), while that is held.</summary>
    public Outcome ApproveIn(Meeting next, DateTimeOffset at)
    {
        if (State is not MeetingState.AwaitingApproval || ApprovalForm is not ApprovalForm.NextMeeting) return MeetingRules.StateForbids;
        if (next.BodyId != BodyId || next.Date <= Date || next.State is not MeetingState.Held) return MeetingRules.NotTheNextMeeting;
        if (!IsReadWhole) return RestrictionRules.ApproverCannotRead;

        ApprovedIn = next.Id;
        return Settle(at);
    }

    private Outcome Settle(DateTimeOffset at)
    {
        ApprovedAt = at;
        Raise(new MinutesSettled(this));
        return MoveTo(MeetingState.Approved);
    }

    private Outcome CheckObjection(string text, AgendaItemId? about, DateTimeOffset at)
    {
        if (about is { } item && !IsRead(item)) return RestrictionRules.NotReadable;
        if (ObjectBy is { } last && NorwegianCalendar.DateOf(at) > last) return MeetingRules.ObjectionTooLate.With(last);
        if (text.IsBlank()) return MeetingRules.NeedsReason;

        return text.Length > MinutesObjection.TextMaxLength ? MeetingRules.ObjectionTooLong.With(MinutesObjection.TextMaxLength) : Outcome.Done;
    }

    private void Add(MinutesObjection objection)
    {
        _objections.Add(objection);
        KeepWithItem(objection);
        Raise(new MinutesObjected(this, _objections.Count));
    }

    private MinutesObjection? Unsettled(MinutesObjectionId id) => _objections.Find(o => o.Id == id && o.State is ObjectionState.Open);

    private bool HasApproved(PersonId person) => _approvals.Any(a => a.Round == ApprovalRound && a.PersonId == person);
}

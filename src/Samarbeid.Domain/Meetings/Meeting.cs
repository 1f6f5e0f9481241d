using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Meetings;

public readonly record struct MeetingId(Guid Value)
{
    public static MeetingId New() => new(Guid.CreateVersion7());
}

/// <summary>A meeting of a body (møte), with its agenda, attendance, conclusions and the approval of its minutes.</summary>
public sealed partial class Meeting : AggregateRoot, IOwned
{
    public const int PlaceMaxLength = 120;
    public const int ReasonMaxLength = 500;

    /// <summary>Minutes a meeting lasts when nobody has said anything else.</summary>
    public const int CommonLength = 120;

    private readonly List<AgendaItem> _items = [];
    private readonly List<Attendance> _attendances = [];

    private Meeting()
    {
    }

    public MeetingId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public MeetingBodyId BodyId { get; private set; }
    public DateOnly Date { get; private set; }
    public TimeOnly StartsAt { get; private set; }
    public string Place { get; private set; } = "";

    /// <summary>How long it is meant to last (varighet), in minutes, 15–600.</summary>
    public int Length { get; private set; } = CommonLength;

    /// <summary>Møteleder, who approves the minutes for the municipality's side.</summary>
    public PersonId ChairId { get; private set; }
    public MeetingState State { get; private set; }

    /// <summary>Why it was postponed or cancelled.</summary>
    public string? Reason { get; private set; }

    /// <summary>The last day to come with items (saksfrist).</summary>
    public DateOnly ItemsBy { get; private set; }

    /// <summary>The day notice and papers are to be out (innkallingsfrist).</summary>
    public DateOnly NoticeBy { get; private set; }

    /// <summary>The day the minutes are to be out for approval (referatfrist).</summary>
    public DateOnly MinutesBy { get; private set; }

    /// <summary>Calendar days between the notice and the meeting; a shorter notice is given with a reason.</summary>
    public int NoticeDays { get; private set; }

    /// <summary>Why the notice was given later than <see cref="NoticeDays"/> before the meeting.</summary>
    public string? ShortNoticeReason { get; private set; }

    /// <summary>Counts the notices sent; a new one after a postponement is a new version.</summary>
    public int NoticeVersion { get; private set; }

    /// <summary>Counts the times those who were called were told that something about the meeting is changed.</summary>
    public int ChangeNotices { get; private set; }

    /// <summary>Agenda, time or place has changed since the notice, and nobody has said whether those who were called are to be told.</summary>
    public bool HasUntoldChanges { get; private set; }

    public IReadOnlyList<AgendaItem> Items => _items;
    public IReadOnlyList<Attendance> Attendances => _attendances;

    public IEnumerable<AgendaItem> ItemsInOrder => _items.OrderBy(i => i.Position);

    public static Outcome<Meeting> Plan(MeetingBody body, DateOnly date, TimeOnly startsAt, string place, PersonId chair)
    {
        var meeting = new Meeting { Id = MeetingId.New(), ScopeId = body.ScopeId, BodyId = body.Id };
        var placed = meeting.Arrange(date, startsAt, place, chair);
        return placed.IsDone ? meeting : placed.Refusal!;
    }

    /// <summary>Changes time, place or chair of a meeting that has not been called.</summary>
    public Outcome Reschedule(DateOnly date, TimeOnly startsAt, string place, PersonId chair) =>
        State is MeetingState.Planned ? Arrange(date, startsAt, place, chair) : MeetingRules.StateForbids;

    /// <summary>Changes time of day, place or chair of a meeting that is called. Another day is a postponement, and needs a new notice.</summary>
    public Outcome Rearrange(TimeOnly startsAt, string place, PersonId chair)
    {
        if (State is not MeetingState.Called) return MeetingRules.StateForbids;

        var before = (StartsAt, Place, ChairId);
        var placed = Arrange(Date, startsAt, place, chair);
        if (placed.IsDone && before != (StartsAt, Place, ChairId)) NoteChange();
        return placed;
    }

    /// <summary>Tells those who were called what has changed since: everything in one.</summary>
    public Outcome TellOfChanges()
    {
        if (State is not MeetingState.Called) return MeetingRules.StateForbids;
        if (!HasUntoldChanges) return MeetingRules.NothingToTell;

        HasUntoldChanges = false;
        ChangeNotices++;
        Raise(new CalledMeetingChanged(this));
        return Outcome.Done;
    }

    /// <summary>Lets what has changed be found on the page by those who look.</summary>
    public Outcome LeaveChangesUntold()
    {
        HasUntoldChanges = false;
        return Outcome.Done;
    }

    /// <summary>Whether a notice given on a day comes later than <see cref="NoticeDays"/> before the meeting (kort varsel).</summary>
    public bool IsShortNotice(DateOnly given) => given.AddDays(NoticeDays) > Date;

    /// <summary>Says how long the meeting is meant to last.</summary>
    /// <param name="minutes">15–600.</param>
    public Outcome SetLength(int minutes)
    {
        if (!State.HasOpenAgenda()) return MeetingRules.StateForbids;
        if (minutes is < 15 or > 600) return MeetingRules.LengthOutOfReach;

        if (minutes == Length) return Outcome.Done;

        NoteChange();
        NoteCalendarChange();
        Length = minutes;
        return Outcome.Done;
    }

    /// <summary>Keeps the deadlines of the body as counted for the date the meeting has.</summary>
    public void KeepDates(MeetingDates dates) =>
        (ItemsBy, NoticeBy, MinutesBy, NoticeDays) = (dates.ItemsBy, dates.NoticeBy, dates.MinutesBy, dates.NoticeDays);

    /// <summary>Marks the notice as given and numbers the items from <paramref name="firstNumber"/> on.</summary>
    /// <param name="today">The day the notice is given.</param>
    /// <param name="firstNumber">The body's next item number of the meeting's year.</param>
    /// <param name="shortNoticeReason">Needed when the meeting is nearer than <see cref="NoticeDays"/>.</param>
    public Outcome Call(DateOnly today, int firstNumber, string? shortNoticeReason)
    {
        if (_items.Count == 0) return MeetingRules.NeedsAgenda;
        if (IsShortNotice(today) && shortNoticeReason.IsBlank()) return MeetingRules.NeedsShortNoticeReason.With(NoticeDays);
        if (shortNoticeReason?.Length > ReasonMaxLength) return MeetingRules.ReasonTooLong.With(ReasonMaxLength);

        var called = MoveTo(MeetingState.Called);
        if (!called.IsDone) return called;

        foreach (var item in ItemsInOrder.Where(i => i.Number is null)) item.GiveNumber(firstNumber++, Date.Year);
        ShortNoticeReason = IsShortNotice(today) ? shortNoticeReason!.Trim() : null;
        NoteCalendarChange();
        ForgetAnswers();
        NoticeVersion++;
        HasUntoldChanges = false;
        // One that has been is only logged.
        if (Date >= today) Raise(new MeetingCalled(this));
        return called;
    }

    /// <summary>Somebody else chairs it from now on, and approves its minutes, as when the chair leaves (ny møteleder).</summary>
    public Outcome HandChairTo(PersonId chair)
    {
        if (!State.NeedsChair()) return MeetingRules.StateForbids;
        if (ApprovalOf(ApprovalSide.Chair) is not null) return MeetingRules.SideHasApproved;
        if (State is MeetingState.AwaitingApproval && HasApproved(chair)) return MeetingRules.ChairHasApprovedForPolice;

        if (chair != ChairId) NoteChange();
        if (State is MeetingState.AwaitingApproval) Raise(new MinutesHandedOn(this));
        else if (chair != ChairId) Raise(new ChairHandedOn(this));
        ChairId = chair;
        return Outcome.Done;
    }

    /// <summary>How many numbers <see cref="Call"/> will use.</summary>
    public int ItemsWithoutNumber => _items.Count(i => i.Number is null);

    public Outcome Postpone(string reason) => Leave(MeetingState.Postponed, reason);

    public Outcome Cancel(string reason) => Leave(MeetingState.Cancelled, reason);

    /// <summary>Gives a postponed meeting its new date; it must be called anew.</summary>
    public Outcome Replan(DateOnly date, TimeOnly startsAt, string place, PersonId chair)
    {
        if (!State.CanBecome(MeetingState.Planned)) return MeetingRules.StateForbids;
        var placed = Arrange(date, startsAt, place, chair);
        return placed.IsDone ? MoveTo(MeetingState.Planned) : placed;
    }

    private Outcome Leave(MeetingState side, string reason)
    {
        if (reason.IsBlank()) return MeetingRules.NeedsReason;
        if (reason.Length > ReasonMaxLength) return MeetingRules.ReasonTooLong.With(ReasonMaxLength);

        var before = State;
        var moved = MoveTo(side);
        if (!moved.IsDone) return moved;

        Reason = reason.Trim();
        NoteCalendarChange();
        Raise(new MeetingLeft(this, before));
        return moved;
    }

    private Outcome Arrange(DateOnly date, TimeOnly startsAt, string place, PersonId chair)
    {
        if (place.IsBlank() || place.Trim().Length > PlaceMaxLength) return MeetingRules.NeedsPlace.With(PlaceMaxLength);
        if (NorwegianCalendar.CheckTime(date, startsAt) is { IsDone: false } refused) return refused;

        if (date != Date) KeepDates(MeetingDeadlines.Roughly(date));
        // One that is planned has its first chair, who is called with the others.
        if (ChairId != default && chair != ChairId) Raise(new ChairHandedOn(this));
        if ((Date, StartsAt, Place) != (date, startsAt, place.Trim())) NoteCalendarChange();
        (Date, StartsAt, Place, ChairId) = (date, startsAt, place.Trim(), chair);
        return Outcome.Done;
    }

    private Outcome MoveTo(MeetingState next)
    {
        if (!State.CanBecome(next)) return MeetingRules.StateForbids;

        State = next;
        LeaveRoom(next);
        return Outcome.Done;
    }
}

using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.AnnualWheels;

public readonly record struct AnnualWheelId(Guid Value)
{
    public static AnnualWheelId New() => new(Guid.CreateVersion7());
}

/// <summary>What a body plans for a year: meetings, and tasks with an owner (årshjul).</summary>
public sealed class AnnualWheel : AggregateRoot, IOwned
{
    public const int MostEntries = 60;

    /// <summary>How many years ahead a year can be planned.</summary>
    public const int YearsAhead = 2;

    /// <summary>A body that plans fewer meetings in a year is warned.</summary>
    public const int FewestMeetings = 2;

    /// <summary>A body with no meeting planned for so many months is warned.</summary>
    public const int MonthsWithMeeting = 6;

    private readonly List<WheelEntry> _entries = [];

    private AnnualWheel()
    {
    }

    public AnnualWheelId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public MeetingBodyId BodyId { get; private set; }

    /// <summary>The calendar year.</summary>
    public int Year { get; private set; }

    public IReadOnlyList<WheelEntry> Entries => _entries;

    /// <summary>The plan of a year, with nothing in it yet.</summary>
    /// <param name="body">With its members: a body without any, now or later, is laid down, and plans nothing.</param>
    /// <param name="year">This year, the last one, or one of the next two.</param>
    /// <param name="today">The day it is made.</param>
    public static Outcome<AnnualWheel> Begin(MeetingBody body, int year, DateOnly today)
    {
        if (year < today.Year - 1 || year > today.Year + YearsAhead) return WheelRules.YearOutOfReach.With(today.Year - 1, today.Year + YearsAhead);
        if (!body.Members.Any(m => Period.HasDayFrom(m.From, m.To, today))) return WheelRules.BodyIsClosed;

        return new AnnualWheel { Id = AnnualWheelId.New(), ScopeId = body.ScopeId, BodyId = body.Id, Year = year };
    }

    public Outcome<WheelEntryId> Add(WheelPlan plan)
    {
        if (Check(plan) is { IsDone: false } refused) return refused.Refusal!;
        if (_entries.Count >= MostEntries) return WheelRules.TooManyEntries.With(MostEntries);

        var entry = WheelEntry.In(this, plan);
        _entries.Add(entry);
        Tell(entry, null);
        return entry.Id;
    }

    /// <summary>Says something else of what is planned, or puts it on another day. A meeting that is planned already has its day on its own page.</summary>
    public Outcome Change(WheelEntryId id, WheelPlan plan)
    {
        if (Find(id) is not { } entry) return WheelRules.NoSuchEntry;
        if (plan.Kind != entry.Kind) return WheelRules.KindIsKept;
        if (Check(plan) is { IsDone: false } refused) return refused;
        if (entry.MeetingId is not null && plan.Date != entry.Date) return WheelRules.MeetingHasItsDay;

        var former = entry.OwnerId;
        entry.Say(plan);
        Tell(entry, former);
        return Outcome.Done;
    }

    /// <summary>Takes an entry out. A task that is done stays: that it was done would be gone with it.</summary>
    public Outcome Remove(WheelEntryId id)
    {
        if (Find(id) is not { } entry) return WheelRules.NoSuchEntry;
        if (entry.DoneOn is not null) return WheelRules.DoneStays;

        _entries.Remove(entry);
        return Outcome.Done;
    }

    /// <summary>A task is done.</summary>
    public Outcome Complete(WheelEntryId id, DateOnly today)
    {
        if (Find(id) is not { } entry) return WheelRules.NoSuchEntry;
        if (entry.Kind is not WheelEntryKind.Assignment || entry.DoneOn is not null) return WheelRules.NotToBeDone;

        entry.Settle(today);
        return Outcome.Done;
    }

    /// <summary>A task is not done after all.</summary>
    public Outcome Reopen(WheelEntryId id)
    {
        if (Find(id) is not { } entry) return WheelRules.NoSuchEntry;
        if (entry.DoneOn is null) return WheelRules.NotToBeDone;

        entry.Settle(null);
        return Outcome.Done;
    }

    /// <summary>What was planned is a meeting now.</summary>
    /// <param name="id">Of a planned meeting.</param>
    /// <param name="meeting">The one that is made of it.</param>
    public Outcome Link(WheelEntryId id, MeetingId meeting)
    {
        if (Find(id) is not { } entry) return WheelRules.NoSuchEntry;
        if (entry.Kind is not WheelEntryKind.Meeting) return WheelRules.NotAMeeting;

        entry.Become(meeting);
        return Outcome.Done;
    }

    /// <summary>The meeting that was made of it is cancelled; another can be.</summary>
    public void Release(WheelEntryId id) => Find(id)?.Become(null);

    /// <summary>The plan of the year after: the same, each on the corresponding day of the week, or the next working day where that is a day off. Nothing is done yet,
    /// and no meeting is planned.</summary>
    /// <param name="body">With its members.</param>
    /// <param name="owners">Those who can still be given something; what anybody else had, has nobody.</param>
    /// <param name="days">What the days are moved past.</param>
    /// <param name="today">The day it is made.</param>
    public Outcome<AnnualWheel> CopyToNextYear(MeetingBody body, IReadOnlySet<PersonId> owners, WorkingDays days, DateOnly today)
    {
        var begun = Begin(body, Year + 1, today);
        if (!begun.IsDone) return begun;

        foreach (var entry in _entries.OrderBy(e => e.Date))
        {
            var owner = entry.OwnerId is { } person && owners.Contains(person) ? person : (PersonId?)null;
            var copied = begun.Value.Add(new(entry.Kind, entry.Title, WheelDays.InNextYear(entry.Date, days), owner));
            if (!copied.IsDone) return copied.Refusal!;
        }

        return begun;
    }

    private WheelEntry? Find(WheelEntryId id) => _entries.Find(e => e.Id == id);

    private Outcome Check(WheelPlan plan)
    {
        if (plan.Title.IsBlank() || plan.Title.Trim().Length > WheelEntry.TitleMaxLength) return WheelRules.NeedsTitle.With(WheelEntry.TitleMaxLength);

        return plan.Date.Year == Year ? Outcome.Done : WheelRules.OutsideYear.With(Year);
    }

    private void Tell(WheelEntry entry, PersonId? former)
    {
        if (entry is { Kind: WheelEntryKind.Assignment, DoneOn: null, OwnerId: { } owner } && owner != former) Raise(new WheelEntryAssigned(entry));
    }
}

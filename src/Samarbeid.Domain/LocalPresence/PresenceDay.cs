using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.LocalPresence;

public readonly record struct PresenceDayId(Guid Value)
{
    public static PresenceDayId New() => new(Guid.CreateVersion7());
}

/// <summary>A day the police have promised to be present on, and what became of it (planlagt dag for tilstedeværelse).</summary>
public sealed class PresenceDay : AggregateRoot, IOwned
{
    public const int ReasonMaxLength = 300;

    private PresenceDay()
    {
    }

    public PresenceDayId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public CooperationAgreementId AgreementId { get; private set; }
    public CommitmentId CommitmentId { get; private set; }

    /// <summary>The day of the rhythm.</summary>
    public DateOnly RhythmDay { get; private set; }

    /// <summary>The day it was planned on: that of the rhythm, or the working day after a public holiday.</summary>
    public DateOnly PlannedOn { get; private set; }

    /// <summary>The day it is to be held, or was.</summary>
    public DateOnly Date { get; private set; }
    public TimeOnly StartsAt { get; private set; }

    /// <summary>Before <see cref="StartsAt"/> where a shared duty lasts until the next morning.</summary>
    public TimeOnly EndsAt { get; private set; }
    public PresenceState State { get; private set; }

    /// <summary>It was put on another day, or at other hours, than those it was planned for.</summary>
    public bool IsMoved { get; private set; }

    /// <summary>Counts how often it was moved; each new day is reminded of anew.</summary>
    public int Moves { get; private set; }

    /// <summary>Why it fell away.</summary>
    public string? Reason { get; private set; }
    public PersonId? MarkedBy { get; private set; }
    public DateTimeOffset? MarkedAt { get; private set; }

    /// <summary>The police were there.</summary>
    public Outcome Hold(CooperationAgreement agreement, PersonId by, DateTimeOffset at)
    {
        if (CheckOpen(agreement, at) is { IsDone: false } refused) return refused;
        if (NorwegianCalendar.DateOf(at) < Date) return PresenceRules.NotYet.With(Date);

        return MoveTo(PresenceState.Held, null, by, at);
    }

    /// <summary>Nobody came, or nobody will.</summary>
    /// <param name="agreement">The agreement it belongs to.</param>
    /// <param name="reason">Needed, 1–300 characters.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="at">When.</param>
    public Outcome Drop(CooperationAgreement agreement, string reason, PersonId by, DateTimeOffset at)
    {
        if (CheckOpen(agreement, at) is { IsDone: false } refused) return refused;
        if (reason.IsBlank()) return PresenceRules.NeedsReason;
        if (reason.Trim().Length > ReasonMaxLength) return PresenceRules.ReasonTooLong.With(ReasonMaxLength);

        return MoveTo(PresenceState.Dropped, reason.Trim(), by, at);
    }

    /// <summary>Puts it on another day, or at other hours. It is still to be held there.</summary>
    /// <param name="agreement">The agreement it belongs to, with its plans.</param>
    /// <param name="to">A day the agreement binds on, and no public holiday.</param>
    /// <param name="from">When it begins, on a Norwegian clock.</param>
    /// <param name="until">When it ends.</param>
    /// <param name="days">What public holidays are.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="at">When.</param>
    public Outcome Move(CooperationAgreement agreement, DateOnly to, TimeOnly from, TimeOnly until, WorkingDays days, PersonId by, DateTimeOffset at)
    {
        if (CheckOpen(agreement, at) is { IsDone: false } refused) return refused;
        if (State is not PresenceState.Planned) return PresenceRules.StateForbids;
        if (to < agreement.First || to > agreement.Last) return PresenceRules.OutsideAgreement.With(agreement.First, agreement.Last);
        if (days.IsHoliday(to)) return PresenceRules.MovedToHoliday.With(to);
        var plan = agreement.PresencePlans.Single(p => p.CommitmentId == CommitmentId);
        if (PresenceTerms.CheckHours(plan.Kind, from, until) is { IsDone: false } noHours) return noHours;
        if (PresenceTerms.CheckClock(to, from, until) is { IsDone: false } noTime) return noTime;
        if ((to, from, until) == (Date, StartsAt, EndsAt)) return PresenceRules.NotMoved;

        (Date, StartsAt, EndsAt, MarkedBy, MarkedAt) = (to, from, until, by, at);
        IsMoved = (to, from, until) != (PlannedOn, plan.StartsAt, plan.EndsAt);
        Moves++;
        return Outcome.Done;
    }

    /// <summary>Takes back what was said of it, as when the wrong line was touched.</summary>
    public Outcome TakeBack(CooperationAgreement agreement, PersonId by, DateTimeOffset at)
    {
        if (CheckOpen(agreement, at) is { IsDone: false } refused) return refused;

        return State.CanBecome(PresenceState.Planned) ? MoveTo(PresenceState.Planned, null, by, at) : PresenceRules.NothingToTakeBack;
    }

    internal static PresenceDay Of(PresencePlan plan, DateOnly rhythmDay, DateOnly on, bool isHoliday) => new()
    {
        Id = PresenceDayId.New(),
        ScopeId = plan.ScopeId,
        AgreementId = plan.AgreementId,
        CommitmentId = plan.CommitmentId,
        RhythmDay = rhythmDay,
        PlannedOn = on,
        Date = on,
        StartsAt = plan.StartsAt,
        EndsAt = plan.EndsAt,
        State = isHoliday ? PresenceState.Holiday : PresenceState.Planned,
    };

    // What an agreement has bound is told of also when it has ended; what lies after its end is owed no more.
    private Outcome CheckOpen(CooperationAgreement agreement, DateTimeOffset at)
    {
        if (agreement.StateOn(NorwegianCalendar.DateOf(at)) is AgreementState.Draft or AgreementState.UnderConsideration) return AgreementRules.StateForbids;

        return Date > agreement.Last ? PresenceRules.FellAway.With(agreement.Last) : Outcome.Done;
    }

    private Outcome MoveTo(PresenceState next, string? reason, PersonId by, DateTimeOffset at)
    {
        if (!State.CanBecome(next)) return PresenceRules.StateForbids;

        (State, Reason, MarkedBy, MarkedAt) = (next, reason, by, at);
        return Outcome.Done;
    }
}

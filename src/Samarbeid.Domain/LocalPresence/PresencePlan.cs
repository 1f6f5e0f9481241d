using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.ServiceUnits;

namespace Samarbeid.Domain.LocalPresence;

/// <summary>What a commitment says of presence (plan for tilstedeværelse): its days are made of it once the agreement binds.</summary>
public sealed class PresencePlan : IOwned
{
    private readonly List<DutyUnit> _units = [];

    private PresencePlan()
    {
    }

    public CommitmentId CommitmentId { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public CooperationAgreementId AgreementId { get; private set; }
    public PresenceKind Kind { get; private set; }
    public string Place { get; private set; } = "";
    public PresenceRhythm Rhythm { get; private set; }
    public DayOfWeek Weekday { get; private set; }
    public TimeOnly StartsAt { get; private set; }
    public TimeOnly EndsAt { get; private set; }
    public HolidayRule OnHoliday { get; private set; }

    /// <summary>The first day of the plan; null for that of the agreement.</summary>
    public DateOnly? First { get; private set; }

    /// <summary>The last day of the plan, inclusive; null for that of the agreement.</summary>
    public DateOnly? Last { get; private set; }

    /// <summary>The service units that share a duty.</summary>
    public IReadOnlyList<DutyUnit> Units => _units;

    public PresenceTerms Terms => new(Kind, Place, Rhythm, Weekday, StartsAt, EndsAt, OnHoliday, First, Last, [.. _units.Select(u => new SharingUnit(u.ServiceUnitId, u.Name))]);

    internal static PresencePlan Of(Commitment commitment, PresenceTerms terms)
    {
        var made = new PresencePlan { CommitmentId = commitment.Id, ScopeId = commitment.ScopeId, AgreementId = commitment.AgreementId };
        made.Say(terms);
        return made;
    }

    internal void Say(PresenceTerms terms)
    {
        (Kind, Place, Rhythm, Weekday, OnHoliday) = (terms.Kind, terms.Place.Trim(), terms.Rhythm, terms.Weekday, terms.OnHoliday);
        (StartsAt, EndsAt, First, Last) = (terms.StartsAt, terms.EndsAt, terms.First, terms.Last);
        var sharing = terms.Kind is PresenceKind.SharedDuty ? terms.Units.DistinctBy(u => u.Id).ToList() : [];
        _units.RemoveAll(unit => !sharing.Exists(s => s.Id == unit.ServiceUnitId));
        foreach (var added in sharing.Where(s => !_units.Exists(unit => unit.ServiceUnitId == s.Id))) _units.Add(DutyUnit.In(this, added));
    }

    /// <summary>The days it comes to. A public holiday among them stands there as such, or is put on the next working day.</summary>
    internal IEnumerable<PresenceDay> Days(CooperationAgreement agreement, WorkingDays days)
    {
        var last = Last ?? agreement.Last;
        foreach (var day in Terms.DaysOf(agreement.First, agreement.Last))
        {
            var on = day;
            if (days.IsHoliday(day) && OnHoliday is HolidayRule.NextWorkingDay && days.After(day, 1) is var next && next <= last) on = next;
            yield return PresenceDay.Of(this, day, on, isHoliday: days.IsHoliday(on));
        }
    }
}

/// <summary>A service unit that shares a duty (enhet i vaktsamarbeid).</summary>
public sealed class DutyUnit : IOwned
{
    private DutyUnit()
    {
    }

    public CommitmentId CommitmentId { get; private set; }
    public ServiceUnitId ServiceUnitId { get; private set; }
    public ScopeId ScopeId { get; private set; }

    /// <summary>The name as it was when it was promised.</summary>
    public string Name { get; private set; } = "";

    internal static DutyUnit In(PresencePlan plan, SharingUnit unit) => new()
    {
        CommitmentId = plan.CommitmentId,
        ScopeId = plan.ScopeId,
        ServiceUnitId = unit.Id,
        Name = unit.Name,
    };
}

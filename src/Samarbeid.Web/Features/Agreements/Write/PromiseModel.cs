using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.People;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Features.Agreements.Read;

namespace Samarbeid.Web.Features.Agreements.Write;

/// <summary>A service unit that may share a duty.</summary>
public sealed class UnitChoice(SharingUnit unit)
{
    public SharingUnit Unit { get; } = unit;

    public bool IsChosen { get; set; }
}

/// <summary>A promise, as it is typed; one of presence with its plan.</summary>
public sealed class PromiseModel : IValidatableObject
{
    private IReadOnlyList<SharingUnit> _units = [];

    /// <summary>The promise that is written anew; null for a new one.</summary>
    public CommitmentId? Commitment { get; init; }

    [Required] public Party? Owner { get; set; }

    [Required, StringLength(Samarbeid.Domain.Agreements.Commitment.TextMaxLength)] public string Text { get; set; } = "";

    [StringLength(Samarbeid.Domain.Agreements.Commitment.CriterionMaxLength)] public string Criterion { get; set; } = "";

    [Required] public CommitmentRhythm? Rhythm { get; set; }

    /// <summary>The police are to be somewhere on days that are planned.</summary>
    public bool IsPresence { get; set; }

    public PresenceKind? Kind { get; set; }

    [StringLength(PresenceTerms.PlaceMaxLength)] public string Place { get; set; } = "";

    public DayOfWeek? Weekday { get; set; }

    public PresenceRhythm? DayRhythm { get; set; }

    public TimeOnly? StartsAt { get; set; }

    public TimeOnly? EndsAt { get; set; }

    public HolidayRule OnHoliday { get; set; }

    public DateOnly? PlanFirst { get; set; }

    public DateOnly? PlanLast { get; set; }

    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    public static PromiseModel Of(CommitmentRow row)
    {
        var form = new PromiseModel { Commitment = row.Id, Owner = row.Owner, Text = row.Text, Criterion = row.Criterion, Rhythm = row.Rhythm };
        if (row.Presence is not { } plan) return form;

        (form.IsPresence, form.Kind, form.Place, form.Weekday, form.DayRhythm) = (true, plan.Kind, plan.Place, plan.Weekday, plan.Rhythm);
        (form.StartsAt, form.EndsAt, form.OnHoliday, form.PlanFirst, form.PlanLast) = (plan.StartsAt, plan.EndsAt, plan.OnHoliday, plan.First, plan.Last);
        form._units = plan.Units;
        return form;
    }

    /// <summary>Those there are to choose among, with those that are promised already.</summary>
    public void Offer(IReadOnlyList<SharingUnit> units) => Units = [.. _units.Concat(units).DistinctBy(u => u.Id)
        .Select(unit => new UnitChoice(unit) { IsChosen = _units.Any(u => u.Id == unit.Id) })];

    public Promise ToPromise() => new(Owner!.Value, Text, Criterion, Rhythm!.Value)
    {
        Presence = IsPresence
            ? new(Kind!.Value, Place, DayRhythm!.Value, Weekday!.Value, StartsAt!.Value, EndsAt!.Value, OnHoliday, PlanFirst, PlanLast, Sharing)
            : null,
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsPresence) yield break;

        (object? Value, string Name)[] needed =
            [(Kind, nameof(Kind)), (Place.IsBlank() ? null : Place, nameof(Place)), (Weekday, nameof(Weekday)), (DayRhythm, nameof(DayRhythm)), (StartsAt, nameof(StartsAt)), (EndsAt, nameof(EndsAt))];
        foreach (var (_, name) in needed.Where(n => n.Value is null)) yield return new(ValidationTexts.Required, [name]);
    }

    // Before the form has been opened there is nothing to choose among: what was promised stands.
    private IReadOnlyList<SharingUnit> Sharing => Units.Count == 0 ? _units : [.. Units.Where(u => u.IsChosen).Select(u => u.Unit)];
}

using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>What a command's form holds; each command uses, and demands, some of it.</summary>
public sealed class ActionItemCommandModel : IValidatableObject
{
    public SingleUseKey Key { get; } = SingleUseKey.New();

    public ActionCommand Command { get; init; }

    [StringLength(ActionItem.TextMaxLength)] public string Text { get; set; } = "";

    public DateOnly? Date { get; set; }

    /// <summary>The id of the chosen person, as the select holds it.</summary>
    public string Person { get; set; } = "";

    public ActionEffect? Effect { get; set; }

    /// <summary>How many months after it is completed the effect is evaluated.</summary>
    public int? Months { get; set; }

    /// <summary>What was measured, in words; empty where nothing was.</summary>
    [StringLength(EffectValues.IndicatorMaxLength)] public string Indicator { get; set; } = "";

    public decimal? Before { get; set; }

    public decimal? After { get; set; }

    [StringLength(EffectValues.UnitMaxLength)] public string Unit { get; set; } = "";

    /// <summary>Completed although steps remain.</summary>
    public bool WithRemaining { get; set; }

    public EffectValues? Values => Before is { } before && After is { } after ? new(Indicator, before, after, Unit) : null;

    private bool SaysMeasured => Indicator.Length > 0 || Unit.Length > 0 || Before is not null || After is not null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Command.NeedsText() && string.IsNullOrWhiteSpace(Text)) yield return new(ValidationTexts.Required, [nameof(Text)]);
        if (Command is ActionCommand.ChangeEffectInterval && Months is null) yield return new(ValidationTexts.Required, [nameof(Months)]);
        if (Command is ActionCommand.Evaluate && SaysMeasured)
        {
            if (string.IsNullOrWhiteSpace(Indicator)) yield return new(ValidationTexts.Required, [nameof(Indicator)]);
            if (Before is null) yield return new(ValidationTexts.Required, [nameof(Before)]);
            if (After is null) yield return new(ValidationTexts.Required, [nameof(After)]);
        }

        if (Command.DateLabel() is not null && Date is null) yield return new(ValidationTexts.Required, [nameof(Date)]);
        if (Command is ActionCommand.HandOver && Person.Length == 0) yield return new(ValidationTexts.Required, [nameof(Person)]);
        if (Command is ActionCommand.Evaluate && Effect is null) yield return new(ValidationTexts.Required, [nameof(Effect)]);
    }
}

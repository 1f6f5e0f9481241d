using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.ActionItems;

// Whether it had the effect that was hoped for (virkning), which shows some time after it is completed.
public sealed partial class ActionItem
{
    /// <summary>Months after which the effect is evaluated where nobody says otherwise.</summary>
    public const int UsualEffectMonths = 6;
    public const int LeastEffectMonths = 1;
    public const int MostEffectMonths = 36;

    /// <summary>How long after it is completed its effect is evaluated; 1 to 36 months.</summary>
    public int EffectAfterMonths { get; private set; }

    /// <summary>The day the effect is to be evaluated (vurder virkningen); null before it is completed. A working day.</summary>
    public DateOnly? EffectDueOn { get; private set; }

    /// <summary>Counts the days it was to be evaluated on; a reminder belongs to one of them.</summary>
    public int EffectDueVersion { get; private set; }

    public ActionEffect? Effect { get; private set; }

    /// <summary>What was measured before and after; null where nothing was.</summary>
    public string? EffectIndicator { get; private set; }
    public decimal? EffectBefore { get; private set; }
    public decimal? EffectAfter { get; private set; }
    public string? EffectUnit { get; private set; }

    /// <summary>Says anew how long after it is completed the effect is evaluated; of a completed one the day moves.</summary>
    public Outcome ChangeEffectInterval(PersonId by, int months, DateTimeOffset at, WorkingDays? days = null)
    {
        if (!State.IsOpen() && State is not ActionItemState.Completed) return ActionItemRules.StateForbids;
        if (months is < LeastEffectMonths or > MostEffectMonths) return ActionItemRules.EffectInterval.With(LeastEffectMonths, MostEffectMonths);
        if (months == EffectAfterMonths) return Outcome.Done;

        EffectAfterMonths = months;
        if (CompletedOn is not null) PlanEffect(days);
        Log(ProgressKind.EffectMoved, by, "", at);
        return Outcome.Done;
    }

    /// <summary>Judges whether it worked, and on what evidence; before the day it was to be done too.</summary>
    /// <param name="by">Who judges.</param>
    /// <param name="effect">What came of it.</param>
    /// <param name="evidence">What the judgement builds on.</param>
    /// <param name="at">When.</param>
    /// <param name="values">What was measured before and after, if anything.</param>
    public Outcome Evaluate(PersonId by, ActionEffect effect, string evidence, DateTimeOffset at, EffectValues? values = null)
    {
        if (Refuse(evidence) is { } refusal) return refusal;
        if (values?.Check() is { IsDone: false } unfit) return unfit;

        var moved = MoveTo(ActionItemState.Evaluated);
        if (!moved.IsDone) return moved;

        Effect = effect;
        if (values is not null)
            (EffectIndicator, EffectBefore, EffectAfter, EffectUnit) = (values.Indicator.Trim(), values.Before, values.After, values.Unit.Trim());
        Log(ProgressKind.Evaluated, by, evidence, at);
        return moved;
    }

    private void PlanEffect(WorkingDays? days)
    {
        var day = CompletedOn!.Value.AddMonths(EffectAfterMonths);
        (EffectDueOn, EffectDueVersion) = (days?.OnOrAfter(day) ?? day, EffectDueVersion + 1);
    }
}

/// <summary>What was measured before an action and after it (før og etter).</summary>
/// <param name="Indicator">What was measured, in words (indikator).</param>
/// <param name="Unit">Of the values, in words; may be empty for a count.</param>
public sealed record EffectValues(string Indicator, decimal Before, decimal After, string Unit)
{
    public const int IndicatorMaxLength = 200;
    public const int UnitMaxLength = 40;

    /// <summary>A value is at most a billion either way, with two decimals.</summary>
    public const decimal Most = 1_000_000_000m;
    public const int Decimals = 2;

    internal Outcome Check()
    {
        if (Indicator.IsBlank() || Indicator.Trim().Length > IndicatorMaxLength) return ActionItemRules.EffectNeedsIndicator.With(IndicatorMaxLength);
        if (Unit.Trim().Length > UnitMaxLength) return ActionItemRules.EffectUnitTooLong.With(UnitMaxLength);

        return IsFit(Before) && IsFit(After) ? Outcome.Done : ActionItemRules.EffectValueUnfit.With(Decimals);
    }

    private static bool IsFit(decimal value) => Math.Abs(value) <= Most && decimal.Round(value, Decimals) == value;
}

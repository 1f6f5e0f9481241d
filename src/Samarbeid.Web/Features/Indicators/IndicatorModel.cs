using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Indicators;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Indicators;

/// <summary>The form of an indicator; without a row it is a new one.</summary>
public sealed class IndicatorModel
{
    public SingleUseKey Key { get; } = SingleUseKey.New();

    public IndicatorRow? Row { get; init; }

    [Required, StringLength(Indicator.NameMaxLength)] public string Name { get; set; } = "";

    [Required, StringLength(Indicator.UnitMaxLength)] public string Unit { get; set; } = "";

    [Required, StringLength(Indicator.SourceMaxLength)] public string Source { get; set; } = "";

    public IndicatorKind Kind { get; set; } = IndicatorKind.Count;

    /// <summary>As it is typed.</summary>
    public string Target { get; set; } = "";

    public DateOnly? TargetBy { get; set; }

    public static IndicatorModel Of(IndicatorRow row) => new()
    {
        Row = row,
        Name = row.Name,
        Unit = row.Unit,
        Source = row.Source,
        Kind = row.Kind,
        Target = row.Target is { } target ? NorwegianFormat.Figure(target) : "",
        TargetBy = row.TargetBy,
    };

    /// <summary>A target is a hope and tells of nobody, so it is a plain number.</summary>
    public Outcome<IndicatorTerms> ToTerms()
    {
        var terms = new IndicatorTerms(Name, Unit, Source, Kind, null, TargetBy);
        if (Target.IsBlank()) return terms;

        var read = ReadingValue.Read(Target);
        if (!read.IsDone) return read.Refusal!;

        return read.Value.Number is { } target ? terms with { Target = target } : IndicatorRules.NotANumber.With(ReadingValue.Decimals);
    }
}

/// <summary>The form of a reading; with a row it corrects that one.</summary>
public sealed class ReadingModel
{
    public SingleUseKey Key { get; } = SingleUseKey.New();

    public ReadingRow? Row { get; init; }

    [Required] public DateOnly? On { get; set; }

    public string Value { get; set; } = "";

    public string Reason { get; set; } = "";

    public bool IsNone { get; set; }
}

using Samarbeid.Domain.Access;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Indicators;

public readonly record struct IndicatorId(Guid Value)
{
    public static IndicatorId New() => new(Guid.CreateVersion7());
}

/// <summary>What an indicator is, in words, and what it is hoped to become.</summary>
/// <param name="Name">1–120 characters.</param>
/// <param name="Unit">What a value of it counts, such as "elever" or "prosent"; 1–40 characters.</param>
/// <param name="Source">Where its values come from; 1–200 characters.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Target">The value that is hoped for (mål); null for none.</param>
/// <param name="TargetBy">The day it is hoped for by; null for none.</param>
public sealed record IndicatorTerms(string Name, string Unit, string Source, IndicatorKind Kind, decimal? Target = null, DateOnly? TargetBy = null);

/// <summary>A number that describes a challenge, read again and again (indikator): what is known before something is done, and what its effect is
/// measured by later. Its first reading is where it began (utgangspunkt).</summary>
public sealed partial class Indicator : AggregateRoot, IOwned
{
    public const int NameMaxLength = 120;
    public const int UnitMaxLength = 40;
    public const int SourceMaxLength = 200;
    public const int ReasonMaxLength = 500;

    private readonly List<IndicatorReading> _readings = [];

    private Indicator()
    {
    }

    public IndicatorId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public ChallengeId ChallengeId { get; private set; }
    public string Name { get; private set; } = "";
    public string Unit { get; private set; } = "";
    public string Source { get; private set; } = "";
    public IndicatorKind Kind { get; private set; }
    public decimal? Target { get; private set; }
    public DateOnly? TargetBy { get; private set; }

    /// <summary>It is not read any more (avsluttet); what was read stays.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>Everything that was ever read, in the order it was entered: what was corrected or taken back too.</summary>
    public IReadOnlyList<IndicatorReading> Readings => _readings;

    /// <summary>The readings that count, the oldest day first: the last entered of each day, without those taken back.</summary>
    public IReadOnlyList<IndicatorReading> Current =>
        [.. _readings.GroupBy(r => r.On).Select(day => day.MaxBy(r => r.Number)!).Where(r => !r.IsTakenBack).OrderBy(r => r.On)];

    /// <summary>Where it began (utgangspunkt); null before anything is read.</summary>
    public IndicatorReading? Baseline => Current is [var first, ..] ? first : null;

    public IndicatorReading? Latest => Current is [.., var last] ? last : null;

    public static Outcome<Indicator> Describe(Challenge challenge, IndicatorTerms terms, DateOnly today)
    {
        if (challenge.ClosedOn is not null) return ChallengeRules.IsClosed;

        var made = new Indicator { Id = IndicatorId.New(), ScopeId = challenge.ScopeId, ChallengeId = challenge.Id };
        var changed = made.Change(terms, today);
        return changed.IsDone ? made : changed.Refusal!;
    }

    /// <summary>Says otherwise what it is. It cannot become a count while small counts stand openly in it.</summary>
    public Outcome Change(IndicatorTerms terms, DateOnly today)
    {
        if (terms.Name.IsBlank() || terms.Name.Trim().Length > NameMaxLength) return IndicatorRules.NeedsName.With(NameMaxLength);
        if (terms.Unit.IsBlank() || terms.Unit.Trim().Length > UnitMaxLength) return IndicatorRules.NeedsUnit.With(UnitMaxLength);
        if (terms.Source.IsBlank() || terms.Source.Trim().Length > SourceMaxLength) return IndicatorRules.NeedsSource.With(SourceMaxLength);
        if (terms.Target is { } target && ReadingValue.Of(target) is { IsDone: false } refused) return refused.Refusal!;
        if (terms.TargetBy is not null && terms.Target is null) return IndicatorRules.DateWithoutTarget;
        if (terms.TargetBy is { } by && NorwegianCalendar.CheckDate(by, today) is { IsDone: false } tooFar) return tooFar;
        if (_readings.Any(r => terms.Kind.Check(r.Value) is { IsDone: false })) return IndicatorRules.HasSmallCounts;

        (Name, Unit, Source) = (terms.Name.Trim(), terms.Unit.Trim(), terms.Source.Trim());
        (Kind, Target, TargetBy) = (terms.Kind, terms.Target, terms.TargetBy);
        return Outcome.Done;
    }

    public Outcome End()
    {
        if (IsEnded) return IndicatorRules.IsEnded;

        IsEnded = true;
        return Outcome.Done;
    }

    /// <summary>Undoes an ending.</summary>
    public Outcome Resume()
    {
        IsEnded = false;
        return Outcome.Done;
    }
}

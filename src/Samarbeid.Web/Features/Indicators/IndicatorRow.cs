using Samarbeid.Domain.Indicators;

namespace Samarbeid.Web.Features.Indicators;

/// <summary>An indicator on the page of its challenge.</summary>
public sealed record IndicatorRow(IndicatorId Id, int Version, string Name, string Unit, string Source, IndicatorKind Kind, decimal? Target, DateOnly? TargetBy, bool IsEnded)
{
    /// <summary>The readings that count, the oldest first.</summary>
    public IReadOnlyList<ReadingRow> Current { get; init; } = [];

    /// <summary>Those that were corrected or taken back, in the order they were entered.</summary>
    public IReadOnlyList<ReadingRow> Former { get; init; } = [];
}

/// <summary>A reading, with who entered it.</summary>
/// <param name="Reason">Why the one that came after it was entered; empty where none did.</param>
public sealed record ReadingRow(int Number, DateOnly On, ReadingValue Value, bool IsTakenBack, string By, DateTimeOffset At, string Reason);

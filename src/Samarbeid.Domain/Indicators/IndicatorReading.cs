using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Indicators;

public readonly record struct IndicatorReadingId(Guid Value)
{
    public static IndicatorReadingId New() => new(Guid.CreateVersion7());
}

/// <summary>What is entered of an indicator.</summary>
internal sealed record ReadingEntry(DateOnly On, ReadingValue Value, bool IsTakenBack, string Reason);

/// <summary>What an indicator was on a day, by whom it was entered and when (måling).</summary>
public sealed class IndicatorReading : IOwned
{
    private IndicatorReading()
    {
    }

    public IndicatorReadingId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public IndicatorId IndicatorId { get; private set; }

    /// <summary>Counts what is entered of the indicator, from 1.</summary>
    public int Number { get; private set; }
    public DateOnly On { get; private set; }

    /// <summary>Null where it is hidden, or taken back.</summary>
    public decimal? Shown { get; private set; }

    /// <summary>It says that the day has no reading after all (trukket).</summary>
    public bool IsTakenBack { get; private set; }

    /// <summary>Why the one before it of that day was wrong; empty for the first of a day.</summary>
    public string Reason { get; private set; } = "";
    public PersonId By { get; private set; }
    public DateTimeOffset At { get; private set; }

    public ReadingValue Value => new(Shown);

    internal static IndicatorReading Of(Indicator indicator, int number, ReadingEntry entry, PersonId by, DateTimeOffset at) => new()
    {
        Id = IndicatorReadingId.New(),
        ScopeId = indicator.ScopeId,
        IndicatorId = indicator.Id,
        Number = number,
        On = entry.On,
        Shown = entry.Value.Number,
        IsTakenBack = entry.IsTakenBack,
        Reason = entry.Reason,
        By = by,
        At = at,
    };
}

namespace Samarbeid.Domain.Agreements;

/// <summary>How often what was promised is measured (hvor ofte en forpliktelse gjøres opp).</summary>
public enum CommitmentRhythm
{
    /// <summary>Hver måned.</summary>
    Monthly,

    /// <summary>Hvert kvartal.</summary>
    Quarterly,

    /// <summary>Hvert halvår.</summary>
    HalfYearly,

    /// <summary>Hvert år.</summary>
    Yearly,
}

/// <summary>From a first day to a last one, both inclusive (periode).</summary>
public readonly record struct DaySpan(DateOnly First, DateOnly Last);

/// <summary>The periods a commitment is measured in: those of the calendar, cut at the first and the last day of the agreement.</summary>
public static class CommitmentRhythms
{
    public static int Months(this CommitmentRhythm rhythm) => rhythm switch
    {
        CommitmentRhythm.Monthly => 1,
        CommitmentRhythm.Quarterly => 3,
        CommitmentRhythm.HalfYearly => 6,
        CommitmentRhythm.Yearly => 12,
        _ => throw new ArgumentOutOfRangeException(nameof(rhythm), rhythm, null),
    };

    /// <returns>In order of time; together they cover every day from the first to the last once.</returns>
    public static IEnumerable<DaySpan> PeriodsWithin(this CommitmentRhythm rhythm, DateOnly first, DateOnly last)
    {
        var months = rhythm.Months();
        for (var start = first; start <= last;)
        {
            var begun = new DateOnly(start.Year, ((start.Month - 1) / months * months) + 1, 1);
            var end = begun.AddMonths(months).AddDays(-1);
            yield return new(start, end < last ? end : last);
            start = end.AddDays(1);
        }
    }
}

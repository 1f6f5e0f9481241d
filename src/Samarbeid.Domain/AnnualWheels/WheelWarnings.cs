namespace Samarbeid.Domain.AnnualWheels;

/// <summary>What a body is warned of about its year (varsel om årshjulet).</summary>
[Flags]
public enum WheelWarnings
{
    None = 0,

    /// <summary>Færre enn to møter i året.</summary>
    FewMeetings = 1,

    /// <summary>Ingen møter de neste seks månedene.</summary>
    NoneAhead = 2,
}

/// <summary>Finds what a body is to be warned of.</summary>
public static class WheelWarning
{
    /// <param name="year">The year that is planned.</param>
    /// <param name="meetings">The days of the body's meetings, planned or held, also those of the next year; cancelled ones left out.</param>
    /// <param name="today">Six months are counted from it, and it is one of them.</param>
    public static WheelWarnings Of(int year, IReadOnlyCollection<DateOnly> meetings, DateOnly today)
    {
        var few = meetings.Count(day => day.Year == year) < AnnualWheel.FewestMeetings;
        var ahead = meetings.Any(day => day >= today && day <= today.AddMonths(AnnualWheel.MonthsWithMeeting));
        // A year that is over is not warned of what comes after it.
        return (few ? WheelWarnings.FewMeetings : WheelWarnings.None) | (ahead || year < today.Year ? WheelWarnings.None : WheelWarnings.NoneAhead);
    }
}

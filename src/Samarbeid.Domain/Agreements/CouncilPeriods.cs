namespace Samarbeid.Domain.Agreements;

/// <summary>The four years a municipal council sits (kommunestyreperiode), and by when a new one should have looked at what the former one promised.</summary>
/// <remarks>Sources: elections are held in September of every fourth year (valgloven; 2019, 2023, 2027), and the council comes together for the first time
/// by the end of October (kommuneloven § 7-1).</remarks>
public static class CouncilPeriods
{
    private const int AnElectionYear = 1999;
    private const int Years = 4;

    /// <summary>Half a year after the council has come together at the latest.</summary>
    public static readonly (int Month, int Day) ReviewBy = (4, 30);

    /// <summary>The last day to look at an agreement in the first council period that begins after a day.</summary>
    public static DateOnly ReviewAfter(DateOnly day)
    {
        var election = day.Year + Years - 1 - ((day.Year - AnElectionYear + Years - 1) % Years);
        if (day.Month > 10 && day.Year == election) election += Years;
        return new(election + 1, ReviewBy.Month, ReviewBy.Day);
    }
}

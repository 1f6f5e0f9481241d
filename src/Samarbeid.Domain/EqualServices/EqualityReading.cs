using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Domain.EqualServices;

/// <summary>What the police and a municipality have done together, in figures (tjenesten i en kommune). A null is what the reader may not see.</summary>
public sealed record EqualityReading(MunicipalityNumber Number, string Name)
{
    /// <summary>Null where meetings are not shown.</summary>
    public MeetingsHeld? Meetings { get; init; }

    /// <summary>Null where agreements are not shown.</summary>
    public AgreementStanding? Agreement { get; init; }

    /// <summary>Functions the municipality is to have and nobody holds.</summary>
    public required int Vacancies { get; init; }

    /// <summary>Null where recommendations are not shown.</summary>
    public LateCount? Unanswered { get; init; }

    /// <summary>Open actions past their date.</summary>
    public int? Overdue { get; init; }

    /// <summary>Open actions whose date was put off <see cref="ServiceGrades.ManyExtensions"/> times or more.</summary>
    public int? Extended { get; init; }

    /// <summary>Null where reports are not shown.</summary>
    public ReportStanding? Report { get; init; }
}

/// <summary>The meetings of the bodies that serve a municipality (møter).</summary>
/// <param name="Last">The day of the last one; null where none was ever held.</param>
/// <param name="ThisYear">How many were held since 1 January.</param>
public sealed record MeetingsHeld(DateOnly? Last, int ThisYear);

/// <summary>How an agreement stands, and how its promises were kept (samarbeidsavtale).</summary>
/// <param name="State">Of the agreement that binds, or the one furthest on the way; null where there is none.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Marked">Periods of promises both sides have said something of.</param>
/// <param name="Kept">Those both say were kept.</param>
public sealed record AgreementStanding(AgreementState? State, DateOnly? Last, int Marked, int Kept)
{
    /// <summary>In whole percent; null where both sides have not marked anything.</summary>
    public int? KeptPercent => Marked == 0 ? null : Kept * 100 / Marked;
}

/// <summary>How many there are, and how many of them are late.</summary>
/// <param name="Late">Those past their date among all.</param>
public sealed record LateCount(int All, int Late);

/// <summary>How the annual report of the year that is reported on stands (årsrapport).</summary>
/// <param name="State">Of the last edition the reader may see; null where there is none.</param>
public sealed record ReportStanding(AnnualReportState? State);

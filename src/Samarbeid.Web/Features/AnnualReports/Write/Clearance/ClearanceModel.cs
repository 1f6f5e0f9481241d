using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.AnnualReports;

namespace Samarbeid.Web.Features.AnnualReports.Write.Clearance;

/// <summary>The form of the police's figures of one crime type.</summary>
public sealed class ClearanceModel
{
    public CrimeType Type { get; set; }

    [Required] public int? Reported { get; set; }

    [Required] public int? Decided { get; set; }

    [Required] public int? Excluded { get; set; }

    [Required] public int? Cleared { get; set; }

    public static ClearanceModel Of(ClearanceRow row) => new()
    {
        Type = row.Type,
        Reported = row.Count.Reported,
        Decided = row.Count.Decided,
        Excluded = row.Count.Excluded,
        Cleared = row.Count.Cleared,
    };
}

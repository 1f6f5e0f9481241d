using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.Challenges;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.AnnualReports.Write.Priorities;

/// <summary>The form of a challenge found while the report is written.</summary>
public sealed class ReportChallengeModel
{
    public SingleUseKey Key { get; } = SingleUseKey.New();

    [Required, StringLength(Challenge.TitleMaxLength)] public string Title { get; set; } = "";

    [StringLength(Challenge.TextMaxLength)] public string Description { get; set; } = "";

    [StringLength(Challenge.TextMaxLength)] public string Cause { get; set; } = "";
}

using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.Challenges;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.Challenges;

/// <summary>The form of a challenge; without a row it is a new one.</summary>
public sealed class ChallengeModel
{
    public SingleUseKey Key { get; } = SingleUseKey.New();

    public ChallengeRow? Row { get; init; }

    [Required] public string Municipality { get; set; } = "";

    [Required, StringLength(Challenge.TitleMaxLength)] public string Title { get; set; } = "";

    [StringLength(Challenge.TextMaxLength)] public string Description { get; set; } = "";

    [StringLength(Challenge.TextMaxLength)] public string Cause { get; set; } = "";

    public static ChallengeModel Of(ChallengeRow row) => new()
    {
        Row = row,
        Municipality = row.Municipality,
        Title = row.Title,
        Description = row.Description,
        Cause = row.Cause,
    };
}

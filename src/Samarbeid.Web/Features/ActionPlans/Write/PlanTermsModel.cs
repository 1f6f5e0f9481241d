using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.ActionPlans.Write;

/// <summary>What a plan is called, and its years, while they are typed.</summary>
public sealed class PlanTermsModel
{
    public SingleUseKey Key { get; } = SingleUseKey.New();

    [Required] public string Municipality { get; set; } = "";

    [Required, StringLength(ActionPlan.TitleMaxLength)] public string Title { get; set; } = "";

    [Required] public int? FirstYear { get; set; }

    [Required] public int? LastYear { get; set; }

    public PlanTerms ToTerms() => new(Title, FirstYear ?? 0, LastYear ?? 0);
}

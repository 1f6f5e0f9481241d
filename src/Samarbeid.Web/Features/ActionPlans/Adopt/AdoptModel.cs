using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.ActionPlans;

namespace Samarbeid.Web.Features.ActionPlans.Adopt;

/// <summary>The form of an adoption.</summary>
public sealed class AdoptModel
{
    [Required] public string Body { get; set; } = "";

    [Required] public DateOnly? On { get; set; }

    [Required, StringLength(ActionPlan.ItemMaxLength)] public string Item { get; set; } = "";
}

using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.ActionItems.New;

/// <summary>The form of a new action while it is filled in.</summary>
public sealed class NewActionItemModel
{
    public SingleUseKey Key { get; } = SingleUseKey.New();

    [Required, StringLength(ActionItem.TitleMaxLength)] public string Title { get; set; } = "";

    [StringLength(ActionItem.TextMaxLength)] public string Description { get; set; } = "";

    [Required] public string Responsible { get; set; } = "";

    [Required] public DateOnly? DueDate { get; set; }

    [Required, Range(ActionItem.LeastEffectMonths, ActionItem.MostEffectMonths)] public int? EffectAfterMonths { get; set; } = ActionItem.UsualEffectMonths;

    public bool IsSlt { get; set; }

    public NewActionItem ToNewActionItem() => new(
        Title, Description, Guid.TryParse(Responsible, out var person) ? new(person) : default, DueDate ?? default, IsSlt, EffectAfterMonths ?? ActionItem.UsualEffectMonths);
}

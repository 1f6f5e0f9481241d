using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.ActionItems;

namespace Samarbeid.Web.Features.ActionItems.New;

/// <summary>The form of a new action while it is filled in.</summary>
public sealed class NewActionItemModel
{
    [Required, StringLength(ActionItem.TitleMaxLength)] public string Title { get; set; } = "";

    [StringLength(ActionItem.TextMaxLength)] public string Description { get; set; } = "";

    [Required] public string Responsible { get; set; } = "";

    [Required] public DateOnly? DueDate { get; set; }

    public bool IsSlt { get; set; }

    public NewActionItem ToNewActionItem() => new(
        Title, Description, Guid.TryParse(Responsible, out var person) ? new(person) : default, DueDate ?? default, IsSlt);
}

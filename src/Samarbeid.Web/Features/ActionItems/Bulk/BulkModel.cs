using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.ActionItems.Bulk;

/// <summary>The form of a change of several actions while it is filled in.</summary>
public sealed class BulkModel : IValidatableObject
{
    public SingleUseKey Key { get; } = SingleUseKey.New();

    /// <summary>To another person; otherwise to a later due date.</summary>
    public bool IsHandOver { get; init; }

    public IReadOnlyList<PersonChoice> Candidates { get; init; } = [];

    /// <summary>The id of the chosen person, as the select holds it.</summary>
    public string Person { get; set; } = "";

    public DateOnly? DueDate { get; set; }

    [Required, StringLength(ActionItem.TextMaxLength)] public string Reason { get; set; } = "";

    /// <summary>The one of those offered; null for any other.</summary>
    public PersonChoice? To => Candidates.FirstOrDefault(c => c.Id.Value.ToString() == Person);

    public BulkChange ChangeOf(ActionItemRow row) => IsHandOver ? new(row.Id, row.Version, To?.Id ?? default(PersonId), null) : new(row.Id, row.Version, null, DueDate);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsHandOver && To is null) yield return new(ValidationTexts.Required, [nameof(Person)]);
        if (!IsHandOver && DueDate is null) yield return new(ValidationTexts.Required, [nameof(DueDate)]);
    }
}

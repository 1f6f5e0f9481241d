using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>What a command's form holds; each command uses, and demands, some of it.</summary>
public sealed class ActionItemCommandModel : IValidatableObject
{
    public SingleUseKey Key { get; } = SingleUseKey.New();

    public ActionCommand Command { get; init; }

    [Required, StringLength(ActionItem.TextMaxLength)] public string Text { get; set; } = "";

    public DateOnly? Date { get; set; }

    /// <summary>The id of the chosen person, as the select holds it.</summary>
    public string Person { get; set; } = "";

    public ActionEffect? Effect { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Command.DateLabel() is not null && Date is null) yield return new(ValidationTexts.Required, [nameof(Date)]);
        if (Command is ActionCommand.HandOver && Person.Length == 0) yield return new(ValidationTexts.Required, [nameof(Person)]);
        if (Command is ActionCommand.Evaluate && Effect is null) yield return new(ValidationTexts.Required, [nameof(Effect)]);
    }
}

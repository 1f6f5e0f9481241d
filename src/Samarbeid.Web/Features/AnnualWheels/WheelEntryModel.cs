using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.AnnualWheels;

/// <summary>An entry of a year's plan, as it is typed.</summary>
public sealed class WheelEntryModel : IValidatableObject
{
    public SingleUseKey Key { get; } = SingleUseKey.New();

    /// <summary>The entry that is changed; null for a new one.</summary>
    public WheelEntryId? Entry { get; init; }

    public WheelEntryKind Kind { get; init; }

    /// <summary>Its meeting has the day, and it is changed there.</summary>
    public bool HasFixedDate { get; init; }

    [Required, StringLength(WheelEntry.TitleMaxLength)] public string Title { get; set; } = "";

    [Required] public DateOnly? Date { get; set; }

    /// <summary>The id of the chosen person.</summary>
    public Guid? Owner { get; set; }

    public static WheelEntryModel Of(WheelRow row) => new()
    {
        Entry = row.Id,
        Kind = row.Kind,
        HasFixedDate = row is { Meeting: not null, IsToPlan: false },
        Title = row.Title,
        Date = row.EntryDate,
        Owner = row.OwnerId?.Value,
    };

    public WheelPlan ToPlan() => new(Kind, Title, Date!.Value, Owner is { } owner ? new PersonId(owner) : null);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Kind is WheelEntryKind.Assignment && Owner is null) yield return new(ValidationTexts.Required, [nameof(Owner)]);
    }
}

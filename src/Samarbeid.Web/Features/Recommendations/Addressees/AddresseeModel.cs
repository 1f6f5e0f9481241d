using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.Recommendations.Addressees;

/// <summary>The form of an addressee; without a row it is a new one.</summary>
public sealed class AddresseeModel
{
    public SingleUseKey Key { get; } = SingleUseKey.New();

    public AddresseeRow? Row { get; init; }

    [Required] public string Municipality { get; set; } = "";

    [Required, StringLength(Addressee.NameMaxLength)] public string Name { get; set; } = "";

    [Required] public string Contact { get; set; } = "";

    public PersonId ContactId => Guid.TryParse(Contact, out var id) ? new(id) : default;

    public static AddresseeModel Of(AddresseeRow row) => new()
    {
        Row = row,
        Municipality = row.Municipality.Value,
        Name = row.Name,
        Contact = row.ContactId.ToString(),
    };
}

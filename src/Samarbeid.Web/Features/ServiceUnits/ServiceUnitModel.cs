using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.ServiceUnits;
using Samarbeid.Web.Features.People.Grants;
using Samarbeid.Web.Shared.Registers;

namespace Samarbeid.Web.Features.ServiceUnits;

/// <summary>The form of a service unit while it is filled in.</summary>
public sealed class ServiceUnitModel : IValidatableObject
{
    [Required, StringLength(ServiceUnit.NameMaxLength)] public string Name { get; set; } = "";

    [Required] public string District { get; set; } = "";

    public IReadOnlyList<MunicipalityNumber> Municipalities { get; set; } = [];

    public static ServiceUnitModel Of(ServiceUnitRow unit) => new()
    {
        Name = unit.Name,
        District = unit.District,
        Municipalities = [.. unit.Places.Select(p => p.Number)],
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Municipalities.Count == 0) yield return new(GrantTexts.ChooseMunicipality, [nameof(Municipalities)]);
    }

    /// <summary>The fields where the register says something else than the form.</summary>
    public IReadOnlyList<StoredValue> DifferencesFrom(ServiceUnitRow stored)
    {
        var differences = new List<StoredValue>();
        if (Name != stored.Name) differences.Add(new(ServiceUnitTexts.Name, stored.Name));
        if (District != stored.District) differences.Add(new(ServiceUnitTexts.District, stored.DistrictName));
        if (!Municipalities.ToHashSet().SetEquals(stored.Places.Select(p => p.Number)))
            differences.Add(new(ServiceUnitTexts.Municipalities, string.Join(", ", stored.Places.Select(p => p.Name))));
        return differences;
    }
}

using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Web.Features.People.Grants;

/// <summary>Whether a grant reaches chosen municipalities or a whole police district.</summary>
public enum GrantReach
{
    Municipalities,
    District,
}

/// <summary>The form of a grant while it is filled in.</summary>
public sealed class GrantModel : IValidatableObject
{
    [Required] public Role? Role { get; set; }

    public GrantReach Reach { get; set; }

    public IReadOnlyList<MunicipalityNumber> Municipalities { get; set; } = [];

    public string District { get; set; } = "";

    [Required] public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    /// <summary>An administrator's grant has neither place nor end.</summary>
    public bool HasPlace => Role is not null and not Domain.Access.Role.Administrator;

    public GrantTerms ToTerms() => new(
        Role!.Value, Reach is GrantReach.Municipalities ? Municipalities : [], Reach is GrantReach.District ? District : null, From!.Value, To);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!HasPlace) yield break;
        if (Reach is GrantReach.Municipalities && Municipalities.Count == 0) yield return new(GrantTexts.ChooseMunicipality, [nameof(Municipalities)]);
        if (Reach is GrantReach.District && District.Length == 0) yield return new(GrantTexts.ChooseDistrict, [nameof(District)]);
        if (To < From) yield return new(GrantTexts.EndsTooEarly, [nameof(To)]);
    }
}

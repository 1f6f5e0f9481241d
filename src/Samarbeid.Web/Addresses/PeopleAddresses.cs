using Samarbeid.Domain.People;

namespace Samarbeid.Web.Addresses;

/// <summary>The register of people and their grants (brukere).</summary>
public static class PeopleAddresses
{
    public const string List = "/brukere";
    public const string New = List + "/ny";
    public const string OnePattern = List + "/{Id:guid}";
    public const string Inactive = $"{List}?{ViewKey}={InactiveView}";

    public const string ViewKey = "vis";
    public const string InactiveView = "deaktiverte";
    public const string JustRegisteredKey = "ny";

    public static string Of(PersonId id) => $"{List}/{id.Value}";

    public static string JustRegistered(PersonId id) => $"{Of(id)}?{JustRegisteredKey}=true";
}

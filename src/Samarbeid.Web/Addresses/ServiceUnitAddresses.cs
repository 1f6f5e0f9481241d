using Samarbeid.Domain.ServiceUnits;

namespace Samarbeid.Web.Addresses;

/// <summary>The register of the police's service units (tjenesteenheter).</summary>
public static class ServiceUnitAddresses
{
    public const string List = "/tjenesteenheter";
    public const string New = List + "/ny";
    public const string OnePattern = List + "/{Id:guid}";
    public const string SavedKey = "lagret";

    public static string Of(ServiceUnitId id) => $"{List}/{id.Value}";

    public static string JustSaved(ServiceUnitId id) => $"{List}?{SavedKey}={id.Value}";
}

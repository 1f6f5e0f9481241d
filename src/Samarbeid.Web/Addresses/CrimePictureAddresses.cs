using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Web.Addresses;

/// <summary>Where the figures of a municipality are shown (kriminalitetsbilde).</summary>
public static class CrimePictureAddresses
{
    public const string List = "/kriminalitet";
    public const string OnePattern = "/kommuner/{Number}" + List;

    public static string Of(MunicipalityNumber municipality) => $"/kommuner/{municipality.Value}{List}";
}

using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Web.Addresses;

/// <summary>The administrator's register of municipalities (kommuner).</summary>
public static class MunicipalityAddresses
{
    public const string Register = "/administrasjon/kommuner";
    public const string RegisteredPattern = Register + "/{Number}";

    public static string Registered(MunicipalityNumber number) => $"{Register}/{number.Value}";
}

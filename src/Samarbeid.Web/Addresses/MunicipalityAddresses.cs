using Microsoft.AspNetCore.WebUtilities;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Web.Addresses;

/// <summary>All that is of one municipality, the administrator's register of them, and where somebody says which one they work with (kommuner).</summary>
public static class MunicipalityAddresses
{
    public const string OnePattern = "/kommuner/{Number}";
    public const string Register = "/administrasjon/kommuner";
    public const string Choose = "/kommunevalg";
    public const string MunicipalityKey = "kommune";
    public const string RegisteredPattern = Register + "/{Number}";

    public static string Of(MunicipalityNumber number) => $"/kommuner/{number.Value}";

    /// <summary>The same address without what it says of a municipality, so that the chosen one counts.</summary>
    public static string WithoutPlace(string address)
    {
        if (address.Split('?', 2) is not [var path, var query]) return address;

        return QueryHelpers.AddQueryString(path, QueryHelpers.ParseQuery(query).Where(part => part.Key != MunicipalityKey));
    }

    public static string Registered(MunicipalityNumber number) => $"{Register}/{number.Value}";
}

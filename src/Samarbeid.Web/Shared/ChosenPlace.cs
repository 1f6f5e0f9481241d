using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Web.Shared;

/// <summary>The municipality a person has chosen to work with (valgt kommune); the lists open with it. It narrows, and gives access to nothing.</summary>
/// <param name="Number">Of the municipality.</param>
/// <param name="Name">As it is listed.</param>
public sealed record ChosenPlace(MunicipalityNumber Number, string Name);

/// <summary>What a list is narrowed to: what its address says, or else what is chosen in the header. An address that names no municipality after the key asks for all of them.</summary>
public static class PlaceAsked
{
    public const string Everywhere = "";

    /// <param name="asked">As it stands in the address; null where it says nothing.</param>
    /// <param name="chosen">Null for all.</param>
    public static MunicipalityNumber? Or(string? asked, ChosenPlace? chosen)
    {
        if (MunicipalityNumber.TryParse(asked, out var number)) return number;

        return asked is null ? chosen?.Number : null;
    }

    /// <summary>What an address has to say so that a list is narrowed to a municipality, or to none, whatever is chosen.</summary>
    public static string? Saying(MunicipalityNumber? place, ChosenPlace? chosen) => place?.Value ?? (chosen is null ? null : Everywhere);
}

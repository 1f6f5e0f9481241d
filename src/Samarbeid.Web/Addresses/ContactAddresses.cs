using Samarbeid.Domain.Contacts;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.ServiceUnits;
using Samarbeid.Infrastructure.Tables;

namespace Samarbeid.Web.Addresses;

/// <summary>Whom to call about what (kontakter).</summary>
public static class ContactAddresses
{
    public const string List = "/kontakter";

    /// <summary>The list as a file; its ending is that of the format.</summary>
    public const string FileStem = List + "/liste";
    public const string New = List + "/ny";
    public const string OnePattern = List + "/{Id:guid}";

    public const string PlaceKey = "sted";
    public const string FunctionKey = "funksjon";

    public static string Of(ContactHoldingId id) => $"{List}/{id.Value}";

    public static string ListOf(ContactPlace? place, string? function, int page) =>
        ListAddress.Of(List, page, (PlaceKey, place is null ? null : SlugOf(place)), (FunctionKey, function));

    /// <summary>The same list as a file.</summary>
    public static string FileOf(ContactPlace? place, string? function, TableFormat format) =>
        ListAddress.Of(FileStem + format.Ending(), 1, (PlaceKey, place is null ? null : SlugOf(place)), (FunctionKey, function));

    public static string NewFor(ContactPlace place, string? function) => ListAddress.Of(New, 1, (PlaceKey, SlugOf(place)), (FunctionKey, function));

    /// <summary>How an address names a place: four digits, the id of a unit, or the code of a district.</summary>
    public static string SlugOf(ContactPlace place) => place switch
    {
        { Municipality: { } number } => number.Value,
        { ServiceUnit: { } unit } => unit.Value.ToString(),
        _ => place.District!,
    };

    /// <returns>Null for what names no place; whether there is such a one is not asked.</returns>
    public static ContactPlace? PlaceOf(string? slug)
    {
        if (MunicipalityNumber.TryParse(slug, out var number)) return ContactPlace.Of(number);
        if (Guid.TryParse(slug, out var unit)) return ContactPlace.Of(new ServiceUnitId(unit));

        return slug is { Length: PoliceDistrict.CodeMaxLength } && slug[0] == 'p' ? ContactPlace.OfDistrict(slug) : null;
    }
}

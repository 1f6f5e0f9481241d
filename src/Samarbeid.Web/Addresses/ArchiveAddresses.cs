using Samarbeid.Domain.Access;
using Samarbeid.Domain.Archive;

namespace Samarbeid.Web.Addresses;

/// <summary>What is to go to the archive (arkiv).</summary>
public static class ArchiveAddresses
{
    public const string List = "/arkiv";
    public const string OnePattern = List + "/{Kind}/{Id:guid}";
    public const string FilePattern = List + "/pakker/{Id:guid}" + Ending;

    public const string KindKey = "slag";
    public const string PlaceKey = "sted";

    private const string Ending = ".zip";

    /// <summary>What each kind is called in an address.</summary>
    public static string Slug(ArchivedKind kind) => kind switch
    {
        ArchivedKind.Agreement => "avtaler",
        ArchivedKind.AnnualReport => "rapporter",
        _ => "moter",
    };

    /// <returns>Null for what is no kind.</returns>
    public static ArchivedKind? KindOf(string? slug) => Enum.GetValues<ArchivedKind>().Where(kind => Slug(kind) == slug).Select(kind => (ArchivedKind?)kind).SingleOrDefault();

    public static string Of(ArchivedKind kind, Guid id) => $"{List}/{Slug(kind)}/{id}";

    public static string File(ArchivePackageId package) => $"{List}/pakker/{package.Value}{Ending}";

    /// <summary>What is not delivered of one kind, everywhere or in one place.</summary>
    public static string ListOf(ArchivedKind kind, ScopeId? place, int page) =>
        ListAddress.Of(List, page, (KindKey, kind is ArchivedKind.Meeting ? null : Slug(kind)), (PlaceKey, place?.ToString()));
}

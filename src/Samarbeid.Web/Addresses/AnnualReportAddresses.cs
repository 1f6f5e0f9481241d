using System.Globalization;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Web.Addresses;

/// <summary>Where annual reports are written, reviewed and read (årsrapporter).</summary>
public static class AnnualReportAddresses
{
    public const string List = "/rapporter";
    public const string OnePattern = List + "/{Number}/{Year:int}";
    public const string WorkPattern = OnePattern + WorkPart;
    public const string FilePattern = List + "/{number}/{year:int}" + FilePart;
    public const string WordPattern = List + "/{number}/{year:int}" + WordPart;

    private const string WorkPart = "/arbeid";
    private const string FilePart = "/pdf";
    private const string WordPart = "/docx";

    public static string Of(MunicipalityNumber municipality, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{List}/{municipality.Value}/{year}");

    public static string Work(MunicipalityNumber municipality, int year) => Of(municipality, year) + WorkPart;

    public static string File(MunicipalityNumber municipality, int year) => Of(municipality, year) + FilePart;

    public static string Word(MunicipalityNumber municipality, int year) => Of(municipality, year) + WordPart;
}

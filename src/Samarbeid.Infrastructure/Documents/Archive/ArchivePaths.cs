using System.Globalization;

namespace Samarbeid.Infrastructure.Documents.Archive;

/// <summary>Where things lie in a package, in letters every system takes; what people call them stands in the messages and in the list of contents.</summary>
internal static class ArchivePaths
{
    public const string Contents = "innhold.txt";

    public static string Message(int number) => "arkivmelding/" + MessageName(number);

    public static string MessageName(int number) => string.Create(CultureInfo.InvariantCulture, $"arkivmelding-{number:000}.xml");

    public static string Document(int number, string ending) => string.Create(CultureInfo.InvariantCulture, $"dokumenter/{number:000}.{ending}");
}

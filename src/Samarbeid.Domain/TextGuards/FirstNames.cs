using System.Collections.Frozen;
using System.Text;

namespace Samarbeid.Domain.TextGuards;

/// <summary>Common first names in Norway (fornavn), out of <c>FirstNames.txt</c>, which says where they come from.</summary>
internal static class FirstNames
{
    private static readonly string[] Lists = Read().Split('~');

    /// <summary>Those that are hardly anything but names.</summary>
    public static readonly FrozenSet<string> Plain = In(Lists[0]);

    /// <summary>Those that are ordinary words, places or firms besides.</summary>
    public static readonly FrozenSet<string> AlsoWords = In(Lists[1]);

    private static FrozenSet<string> In(string list) => list.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static string Read()
    {
        using var file = new StreamReader(typeof(FirstNames).Assembly.GetManifestResourceStream("FirstNames")!, Encoding.UTF8);
        return string.Join('\n', file.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#')).Select(line => line.TrimEnd('\r')));
    }
}

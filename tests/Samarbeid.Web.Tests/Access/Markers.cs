using System.Globalization;
using System.Text.RegularExpressions;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Web.Tests.Access;

/// <summary>A word that stands in one row and nowhere else, and by chance in no key or token either.</summary>
/// <param name="What">The row and the text of it.</param>
/// <param name="MayRead">By docs/access.md, wherever it is met.</param>
/// <param name="QuotedIn">The municipalities whose reports tell of it: who reads such a report reads it there.</param>
public sealed record Marker(string What, Func<Actor, bool> MayRead, IReadOnlyList<MunicipalityNumber> QuotedIn)
{
    /// <summary>Who is called to the meeting it is of, at the address where they answer: who is called reads there what the notice says.</summary>
    public Func<Actor, string, bool> IsInNotice { get; init; } = (_, _) => false;
}

/// <summary>Plants words in rows, and finds them again in whatever came out.</summary>
public sealed partial class Markers
{
    private readonly List<Marker> _planted = [];

    public int Count => _planted.Count;

    public string Plant(string what, Func<Actor, bool> mayRead, params IReadOnlyList<MunicipalityNumber> quotedIn) => Plant(new Marker(what, mayRead, quotedIn));

    public string PlantInNotice(string what, Func<Actor, bool> mayRead, Func<Actor, string, bool> isInNotice) => Plant(new Marker(what, mayRead, []) { IsInNotice = isInNotice });

    public IReadOnlyList<Marker> In(string text) =>
        [.. Word().Matches(text).Select(m => _planted[int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)]).Distinct()];

    private string Plant(Marker marker)
    {
        _planted.Add(marker);
        return string.Create(CultureInfo.InvariantCulture, $"zqx{_planted.Count - 1:D4}xqz");
    }

    [GeneratedRegex("zqx(\\d{4})xqz")]
    private static partial Regex Word();
}

using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Web.Addresses;
using UglyToad.PdfPig;

namespace Samarbeid.Web.Tests.Access;

/// <summary>What came back to somebody from an address.</summary>
public sealed record Answer(Viewer Viewer, string Address, HttpStatusCode Status, string Text)
{
    public bool IsServed => Status is HttpStatusCode.OK;

    /// <summary>A stranger is sent to sign in.</summary>
    public bool IsRefused => Viewer.Actor.Person is null ? Status is HttpStatusCode.Found : Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound;
}

/// <summary>Everybody asks for everything, and follows every link of what they get. Run once, and looked at by several tests.</summary>
public sealed partial class AccessMatrix : IAsyncLifetime
{
    private readonly AccessServer _server = new();

    public List<(Cell Cell, Answer Answer)> Asked { get; } = [];
    public List<Answer> Followed { get; } = [];

    /// <summary>Links to what was asked for anyway, and refused.</summary>
    public List<(string Name, string Link, string From)> DeadAmongCells { get; } = [];
    public IReadOnlyList<string> Routes { get; private set; } = [];
    public AccessRows Rows => _server.Rows;

    public IEnumerable<Answer> Answers => Asked.Select(a => a.Answer).Concat(Followed);

    public async Task InitializeAsync()
    {
        await _server.FillAsync();
        Routes = PageRoutes.Of(_server.Services);
        IReadOnlyList<Cell> cells = [.. _server.Rows.Cells, .. FixedPages.Of(_server.Places, _server.People)];
        List<Viewer> viewers = [await _server.EnterAsync("visitor", null, Actor.Nobody)];
        foreach (var (name, person, actor) in _server.People.All) viewers.Add(await _server.EnterAsync(name, person, actor));

        await Parallel.ForEachAsync(viewers, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (viewer, _) => await AskAsync(viewer, cells));
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    /// <summary>Whether the word may stand in the answer: its row may be read, or a report that tells of the row, or a notice is answered that does.</summary>
    public static bool MayStand(Marker marker, Answer answer) =>
        marker.MayRead(answer.Viewer.Actor) || marker.IsInNotice(answer.Viewer.Actor, answer.Address)
        || (ReportAddress().Match(answer.Address) is { Success: true } report && marker.QuotedIn.Contains(MunicipalityNumber.Parse(report.Groups[1].Value)));

    private async Task AskAsync(Viewer viewer, IReadOnlyList<Cell> cells)
    {
        var asked = new List<(Cell, Answer)>();
        foreach (var cell in cells) asked.Add((cell, await GetAsync(viewer, cell.Address)));

        var seen = cells.Select(c => KindOf(c.Address)).ToHashSet();
        var refused = asked.Where(a => !a.Item2.IsServed).Select(a => a.Item1.Address).ToHashSet();
        var dead = new List<(string, string, string)>();
        var followed = new List<Answer>();
        var open = new Queue<Answer>(asked.Select(a => a.Item2));
        while (open.TryDequeue(out var from))
        {
            dead.AddRange(LinksOf(from).Where(refused.Contains).Select(link => (viewer.Name, link, from.Address)));
            foreach (var link in LinksOf(from).Where(link => seen.Add(KindOf(link))))
            {
                var answer = await GetAsync(viewer, link);
                followed.Add(answer);
                if (link != SiteAddresses.Jobs) open.Enqueue(answer);
            }
        }

        lock (Asked)
        {
            Asked.AddRange(asked);
            Followed.AddRange(followed);
            DeadAmongCells.AddRange(dead);
        }
    }

    private static async Task<Answer> GetAsync(Viewer viewer, string address)
    {
        using var response = await viewer.Client.GetAsync(address);
        var text = response.Content.Headers.ContentType?.MediaType switch
        {
            "application/pdf" => PdfText(await response.Content.ReadAsByteArrayAsync()),
            { } packed when packed == "application/zip" || packed.StartsWith("application/vnd.openxmlformats", StringComparison.Ordinal) =>
                PackedText(await response.Content.ReadAsByteArrayAsync()),
            _ => WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()),
        };
        return new(viewer, address, response.StatusCode, text);
    }

    private static string PdfText(byte[] file)
    {
        using var pdf = PdfDocument.Open(file);
        return string.Concat(pdf.GetPages().Select(page => page.Text));
    }

    /// <summary>What stands in the files of a package, such as a Word document, without the marks between the words.</summary>
    private static string PackedText(byte[] file)
    {
        using var package = new ZipArchive(new MemoryStream(file));
        return string.Concat(package.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return WebUtility.HtmlDecode(Mark().Replace(reader.ReadToEnd(), ""));
        }));
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Mark();

    // A list sorted another way, or in another month, is the same list; there are hundreds of months to go to.
    private static string KindOf(string link) => Sorted().Replace(link, "");

    // The refusals too have links. Files of the program itself are the same for all.
    private static IEnumerable<string> LinksOf(Answer answer) => Link().Matches(answer.Text).Select(m => m.Groups[1].Value)
        .Where(link => !link.StartsWith("//", StringComparison.Ordinal) && !StaticFile().IsMatch(link)).Distinct();

    [GeneratedRegex("^/rapporter/(\\d{4})/")]
    private static partial Regex ReportAddress();

    [GeneratedRegex("(?<=[?&])(?:sorter|retning|maned|frist-fra|frist-til)=[^&]*&?")]
    private static partial Regex Sorted();

    [GeneratedRegex("<a\\b[^>]*\\bhref=\"(/[^\"#]*)")]
    private static partial Regex Link();

    [GeneratedRegex("\\.(css|js|svg|ico|png|woff2)(\\?|$)|^/_")]
    private static partial Regex StaticFile();
}

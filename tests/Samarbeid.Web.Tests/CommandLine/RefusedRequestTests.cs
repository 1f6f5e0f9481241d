using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Tests.Hosting;

namespace Samarbeid.Web.Tests.CommandLine;

/// <summary>Whatever kind of request cannot be read, the answer is a page of ours in the person's form of Norwegian. Asked of the real server:
/// some of it is refused before any code of ours runs.</summary>
public sealed partial class RefusedRequestTests
{
    private static readonly string[] English = ["The POST request", "Cannot submit the form", "is not valid", "Request body too large", "Bad Request", "Method Not Allowed", "Failed to", "Exception", "Unsupported Media", "antiforgery"];

    [Theory]
    [InlineData("nb", "")]
    [InlineData("nn", "c=nn-NO|uic=nn-NO")]
    public async Task Every_kind_of_unreadable_request_is_answered_by_a_page_of_ours(string form, string language)
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        using var server = await RunningServer.StartAsync(program,
            ("ASPNETCORE_ENVIRONMENT", "Development"), ("SignIn:Mode", "Development"), ("Samarbeid:PublicBaseAddress", "http://localhost:5080"));
        if (language.Length > 0) server.Client.DefaultRequestHeaders.Add("Cookie", $"samarbeid.spraak={Uri.EscapeDataString(language)}");
        var token = await SignInAsync(server.Client);
        var wrong = new List<string>();

        foreach (var (name, request) in Requests(token))
        {
            using var asked = request;
            using var answer = await server.Client.SendAsync(asked);
            var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
            if (Fault(answer, page, form) is { } fault) wrong.Add($"{name}: {fault}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task A_form_too_large_to_be_read_is_answered_by_a_page_of_ours()
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        using var server = await RunningServer.StartAsync(program, RunningServer.Production);
        using var client = new TcpClient();
        await client.ConnectAsync(server.Client.BaseAddress!.Host, server.Client.BaseAddress.Port);

        // Told how large it would be, the server answers before it is sent.
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {SiteAddresses.Language} HTTP/1.1\r\nHost: samarbeid.example.no\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 31000000\r\nConnection: close\r\n\r\n"));
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var answer = await new StreamReader(client.GetStream()).ReadToEndAsync(patience.Token);

        Assert.StartsWith("HTTP/1.1 4", answer, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"nb\"", answer, StringComparison.Ordinal);
        Assert.Contains("Skjemaet kunne ikke tas imot", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("too large", answer, StringComparison.OrdinalIgnoreCase);
    }

    private static string? Fault(HttpResponseMessage answer, string page, string form)
    {
        var heading = Heading().Match(page).Groups[1].Value.Trim();
        if ((int)answer.StatusCode is not (200 or (>= 400 and < 500))) return $"{answer.StatusCode}, {page[..Math.Min(200, page.Length)]}";
        if (!page.Contains($"<html lang=\"{form}\"", StringComparison.Ordinal)) return $"{answer.StatusCode}, no page in {form}: {page[..Math.Min(200, page.Length)]}";
        if (heading.Length == 0 || heading.Contains("hos oss", StringComparison.Ordinal)) return $"{answer.StatusCode}, «{heading}»";
        return English.FirstOrDefault(e => Words(page).Contains(e, StringComparison.OrdinalIgnoreCase)) is { } told ? $"{answer.StatusCode}, says «{told}»" : null;
    }

    private static string Words(string page) => Tag().Replace(page, " ");

    private static IEnumerable<(string Name, HttpRequestMessage Request)> Requests(string token)
    {
        const string person = SignInAddresses.Development;
        yield return ("no token", Post(person, ("person", Guid.NewGuid().ToString())));
        yield return ("a broken token", Post(person, ("person", "x"), (Token, "x")));
        yield return ("no Guid", Post(person, ("person", "x"), (Token, token)));
        yield return ("an empty Guid", Post(person, ("person", ""), (Token, token)));
        yield return ("two Guids", Post(person, ("person", "x"), ("person", "y"), (Token, token)));
        yield return ("nothing of a required field", Post(person, (Token, token)));
        yield return ("somebody there is not", Post(person, ("person", Guid.NewGuid().ToString()), (Token, token)));
        yield return ("too many fields", Post(person, [.. Enumerable.Range(0, 1100).Select(i => ($"f{i}", "1")), (Token, token)]));
        yield return ("a name too long", Post(person, (new string('f', 5000), "1"), (Token, token)));
        yield return ("a value too long", Post(person, ("person", new string('1', 5_000_000)), (Token, token)));
        yield return ("JSON", With(person, new StringContent("{\"person\":", Encoding.UTF8), "application/json"));
        yield return ("text", With(SiteAddresses.Language, new StringContent("hei"), "text/plain"));
        yield return ("parts without a border", With(person, new StringContent("hei"), "multipart/form-data"));
        yield return ("parts that end too soon", With(person, new StringContent("--x\r\nContent-Disposition: form-data; name=\"person\"\r\n\r\n1"), "multipart/form-data; boundary=x"));
        yield return ("a broken escape", With(person, new StringContent("person=%zz%&=%"), "application/x-www-form-urlencoded"));
        foreach (var page in new[] { MeetingAddresses.List, ActionItemAddresses.New, SignInAddresses.Page, SiteAddresses.Overview, AnnualReportAddresses.List })
        {
            yield return ($"{page}: no form", Post(page, (Token, token)));
            yield return ($"{page}: a form that is not there", Post(page, ("_handler", "finnes-ikke"), (Token, token)));
            yield return ($"{page}: the wrong verb", new(HttpMethod.Put, page));
            yield return ($"{page}: nothing allowed", new(HttpMethod.Delete, page));
        }

        foreach (var field in new[] { "_form.Title", "_form.Due", "_form.Responsible", "_form.Parties[0]", "_form.IsSlt" })
            yield return ($"a new action with an unreadable {field}", Post(ActionItemAddresses.New, ("_handler", "nytt-tiltak"), (field, "\u2028x"), (Token, token)));
        yield return ("a new meeting with an unreadable date", Post(MeetingAddresses.New, ("_handler", "meeting"), ("Model.Date", "x"), ("Model.Time", "25:61"), (Token, token)));
        yield return ("sign-out by link", new(HttpMethod.Get, SignInAddresses.SignOut));
        yield return ("language by link", new(HttpMethod.Get, SiteAddresses.Language));
        yield return ("a report of no municipality", new(HttpMethod.Get, "/rapporter/abcd/2023"));
        yield return ("a report of no year", new(HttpMethod.Get, "/rapporter/5035/99999999999"));
        yield return ("a file of no year", new(HttpMethod.Get, "/rapporter/5035/hvert/kriminalitetsbilde.pdf"));
        yield return ("a meeting without an id", new(HttpMethod.Get, "/moter/x"));
        yield return ("an address that cannot be decoded", new(HttpMethod.Get, "/moter/%ff%fe"));
    }

    private const string Token = "__RequestVerificationToken";

    private static HttpRequestMessage Post(string address, params (string Key, string Value)[] fields) =>
        new(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Key, f.Value))) };

    private static HttpRequestMessage With(string address, HttpContent content, string type)
    {
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return new(HttpMethod.Post, address) { Content = content };
    }

    private static async Task<string> SignInAsync(HttpClient client)
    {
        var form = await DevelopmentServer.SignInFormAsync(client, DevelopmentServer.PoliceContact, "/");
        using var answer = await client.PostAsync(SignInAddresses.Development, form);
        Assert.Equal("/", answer.Headers.Location?.OriginalString);
        return DevelopmentServer.TokenOf(await client.GetStringAsync(SiteAddresses.Overview));
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex("<h1[^>]*>(.*?)</h1>", RegexOptions.Singleline)]
    private static partial Regex Heading();
}

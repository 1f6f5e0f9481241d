using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Web.Features.AnnualReports.Read;

namespace Samarbeid.Web.Tests.Features.AnnualReports;

/// <summary>The file and the pages of a report over HTTP, as the demonstration people.</summary>
public sealed partial class AnnualReportHttpTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("samarbeid-http-").FullName;
    private readonly WebApplicationFactory<ReadableReportQueries> _factory;

    public AnnualReportHttpTests() => _factory = new WebApplicationFactory<ReadableReportQueries>().WithWebHostBuilder(host => host
        .UseEnvironment("Development").UseSetting(PersistenceSettings.DataDirectoryKey, _folder));

    public void Dispose()
    {
        _factory.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_draft_is_a_file_for_police_and_is_not_there_for_the_mayor_or_a_visitor()
    {
        var contact = await SignedInAsync("Kari Eksempelsen");
        var mayor = await SignedInAsync("Ola Oppdiktet");
        var nobody = _factory.CreateClient(new() { AllowAutoRedirect = false });

        var file = await contact.GetAsync("/rapporter/5035/2024/pdf");

        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.Equal("application/pdf", file.Content.Headers.ContentType?.MediaType);
        Assert.Equal("arsrapport-5035-2024.pdf", file.Content.Headers.ContentDisposition?.FileName);
        Assert.True(file.Headers.CacheControl?.NoStore);
        Assert.StartsWith("%PDF-", System.Text.Encoding.Latin1.GetString(await file.Content.ReadAsByteArrayAsync())[..8]);
        Assert.Equal(HttpStatusCode.NotFound, (await mayor.GetAsync("/rapporter/5035/2024/pdf")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await contact.GetAsync("/rapporter/5530/2024/pdf")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await contact.GetAsync("/rapporter/abcd/2024/pdf")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await nobody.GetAsync("/rapporter/5035/2024/pdf")).StatusCode);
    }

    [Theory]
    [InlineData("/rapporter/9999/2024", "Vi finner ikke årsrapporten")]
    [InlineData("/rapporter/5035/1999", "Vi finner ikke årsrapporten")]
    [InlineData("/rapporter/5035/1999/arbeid", "Vi finner ikke årsrapporten")]
    [InlineData("/kommuner/9999/kriminalitet", "Vi finner ikke kommunen")]
    public async Task What_is_not_there_is_said_in_words(string address, string words)
    {
        var contact = await SignedInAsync("Kari Eksempelsen");

        var page = await contact.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Contains(words, WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("/kommuner/5035/kriminalitet", "Rusmiddellovbrudd ligger tydeligst over landet")]
    [InlineData("/kommuner/1151/kriminalitet", "SSB har ingen tall for Utsira")]
    [InlineData("/rapporter/5035/2024", "Utkast – ikke godkjent")]
    public async Task A_page_reads_without_a_circuit(string address, string words)
    {
        var contact = await SignedInAsync("Kari Eksempelsen");

        Assert.Contains(words, WebUtility.HtmlDecode(await contact.GetStringAsync(address)));
    }

    private async Task<HttpClient> SignedInAsync(string name)
    {
        var client = _factory.CreateClient();
        var page = WebUtility.HtmlDecode(await client.GetStringAsync("/logg-inn"));
        var token = Token().Match(page).Groups[1].Value;
        var person = Card().Matches(page).First(c => c.Value.Contains(name, StringComparison.Ordinal)).Groups[1].Value;
        var answer = await client.PostAsync("/logg-inn/utvikling", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token,
            ["person"] = person,
            ["returnUrl"] = "/",
        }));
        answer.EnsureSuccessStatusCode();
        return client;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"person\" value=\"([^\"]+)\".*?</button>", RegexOptions.Singleline)]
    private static partial Regex Card();
}

using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Features.Meetings.Papers;

namespace Samarbeid.Web.Tests.Hosting;

/// <summary>Papers over HTTP, as the page and the browser ask for them.</summary>
[Collection(DevelopmentServer.Collection)]
public sealed class PaperHttpTests(DevelopmentServer server)
{
    [Fact]
    public async Task A_paper_comes_in_and_goes_out_as_a_file_that_is_kept_and_never_shown()
    {
        var (client, meeting, token) = await OpenAsync();

        var added = await SendAsync(client, PaperAddresses.Upload(meeting.Id, meeting.Items[0].Id), "Møtekart, «sentrum».txt", "Kart over byen"u8.ToArray(), token);
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        var sent = await client.GetAsync(added.Headers.Location);

        Assert.Equal("Kart over byen", await sent.Content.ReadAsStringAsync());
        Assert.Equal("text/plain; charset=utf-8", sent.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment", sent.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("Møtekart, «sentrum».txt", sent.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", Header(sent, "X-Content-Type-Options"));
        Assert.Equal("default-src 'none'; sandbox", Header(sent, "Content-Security-Policy"));
        Assert.Equal("no-store", Header(sent, "Cache-Control"));
    }

    [Fact]
    public async Task A_file_is_not_taken_without_the_token_of_the_page()
    {
        var (client, meeting, _) = await OpenAsync();

        foreach (var token in new[] { "", "forged" })
        {
            var answer = await SendAsync(client, PaperAddresses.Upload(meeting.Id, null), "kart.txt", "Kart"u8.ToArray(), token);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("rapport.pdf", "MZ\u0090\0\u0003\0\0\0", "et program")]
    [InlineData("bilde.png", "<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG")]
    [InlineData("tom.txt", "", "tom")]
    [InlineData("brev om 17912099997.txt", "Brev", "fødselsnummer")]
    public async Task What_is_refused_is_refused_in_words_that_say_what_to_do(string name, string bytes, string words)
    {
        var (client, meeting, token) = await OpenAsync();

        var answer = await SendAsync(client, PaperAddresses.Upload(meeting.Id, null), name, Encoding.Latin1.GetBytes(bytes), token);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "text/plain"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_write_is_refused_and_who_may_not_read_finds_nothing()
    {
        var (_, meeting, _) = await OpenAsync();
        foreach (var name in new[] { "Ola Oppdiktet", "Mikkel Prøvdal", DevelopmentServer.Administrator })
        {
            var client = await server.SignedInAsync(name);
            var token = DevelopmentServer.TokenOf(await client.GetStringAsync(SiteAddresses.Overview));

            var answer = await SendAsync(client, PaperAddresses.Upload(meeting.Id, null), "kart.txt", "Kart"u8.ToArray(), token);

            Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{name}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task All_papers_of_a_meeting_come_as_one_package_without_folders()
    {
        var (client, meeting, token) = await OpenAsync();
        foreach (var bytes in new[] { "en", "to" })
            await SendAsync(client, PaperAddresses.Upload(meeting.Id, meeting.Items[1].Id), "notat.txt", Encoding.UTF8.GetBytes(bytes), token);

        var answer = await client.GetAsync(PaperAddresses.All(meeting.Id));
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());

        Assert.Equal("application/zip", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(zip.Entries.Count, zip.Entries.Select(e => e.FullName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(zip.Entries, e => Assert.Equal(e.Name, e.FullName));
        var number = meeting.Items[1].Number;
        Assert.Equal(["en", "to"], new[] { $"sak {number} – notat.txt", $"sak {number} – notat (2).txt" }.Select(name => TextOf(zip.GetEntry(name)!)));
    }

    [Fact]
    public async Task A_stored_paper_that_somebody_has_changed_is_not_sent_to_its_end()
    {
        var (client, meeting, token) = await OpenAsync();
        var added = await SendAsync(client, PaperAddresses.Upload(meeting.Id, null), "kart.txt", "Kart over byen"u8.ToArray(), token);
        await WriteOverAsync(added.Headers.Location!, "Kart over bygd");

        await Assert.ThrowsAnyAsync<Exception>(async () => (await client.GetAsync(added.Headers.Location)).EnsureSuccessStatusCode());
        await Assert.ThrowsAnyAsync<Exception>(async () => (await client.GetAsync(PaperAddresses.All(meeting.Id))).EnsureSuccessStatusCode());

        // The others share the meeting.
        await WriteOverAsync(added.Headers.Location!, "Kart over byen");
        Assert.Equal("Kart over byen", await client.GetStringAsync(added.Headers.Location));
    }

    [Fact]
    public async Task Who_read_which_paper_is_in_the_security_log()
    {
        var (client, meeting, token) = await OpenAsync();
        var added = await SendAsync(client, PaperAddresses.Upload(meeting.Id, null), "kart.txt", "Kart"u8.ToArray(), token);
        await client.GetAsync(added.Headers.Location);
        await client.GetAsync(PaperAddresses.All(meeting.Id));

        var expected = new[] { $"Paper {added.Headers.Location!.OriginalString.Split('/')[^1]}", $"Papers of Meeting {meeting.Id.Value}" };
        for (var patience = 100; ; patience--)
        {
            await using var db = server.Services.GetRequiredService<SystemDatabases>().Open("test");
            // Another test may have fetched all papers of this meeting a moment ago, and both are one reading.
            var lines = await db.SecurityEvents.Where(e => e.Kind == SecurityEventKind.PaperRead).Select(e => e.Thing).ToListAsync();
            if (expected.All(lines.Contains)) return;

            Assert.True(patience > 0, string.Join(", ", lines));
            await Task.Delay(200);
        }
    }

    private async Task WriteOverAsync(Uri address, string text)
    {
        var paper = new PaperId(Guid.Parse(address.OriginalString.Split('/')[^1]));
        await using var db = server.Services.GetRequiredService<SystemDatabases>().Open("test");
        var file = (await db.Papers.IgnoreQueryFilters().SingleAsync(p => p.Id == paper)).FileId;
        await db.Set<FilePiece>().IgnoreQueryFilters().Where(p => p.FileId == file).ExecuteUpdateAsync(p => p.SetProperty(x => x.Bytes, Encoding.UTF8.GetBytes(text)));
    }

    private async Task<(HttpClient Client, Meeting Meeting, string Token)> OpenAsync()
    {
        var client = await server.SignedInAsync(DevelopmentServer.PoliceContact);
        await using var db = server.Services.GetRequiredService<SystemDatabases>().Open("test");
        var stjordal = Domain.Municipalities.MunicipalityNumber.Parse("5035");
        var meeting = await db.Meetings.IgnoreQueryFilters().Include(m => m.Items).FirstAsync(m => m.State == MeetingState.Called && db.MeetingBodies.IgnoreQueryFilters()
            .Any(b => b.Id == m.BodyId && b.Municipalities.Any(x => x.Municipality == stjordal)));
        return (client, meeting, DevelopmentServer.TokenOf(await client.GetStringAsync(MeetingAddresses.Of(meeting.Id))));
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, string address, string name, byte[] bytes, string token)
    {
        var content = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        var request = new HttpRequestMessage(HttpMethod.Post, $"{address}{(address.Contains('?') ? '&' : '?')}{PaperAddresses.OnceKey}={Guid.NewGuid()}") { Content = content };
        request.Headers.Add(PaperUploads.NameHeader, Uri.EscapeDataString(name));
        if (token.Length > 0) request.Headers.Add("RequestVerificationToken", token);
        return client.SendAsync(request);
    }

    private static string Header(HttpResponseMessage answer, string name) => string.Join(", ", answer.Headers.GetValues(name));

    private static string TextOf(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}

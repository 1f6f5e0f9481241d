using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.ApiKeys;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Tests.Hosting;
using static Samarbeid.Web.Tests.Features.Api.ApiTown;

namespace Samarbeid.Web.Tests.Features.Api;

/// <summary>The API as a program meets it.</summary>
[Collection(DevelopmentServer.Collection)]
public sealed class ApiHttpTests(DevelopmentServer server)
{
    private const string Sheriff = "Gunnar Liksomsen";

    [Theory]
    [InlineData(null)]
    [InlineData("smb_")]
    [InlineData("smb_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Without_a_key_that_holds_everything_is_closed_and_says_so_as_a_problem(string? key)
    {
        using var program = key is null ? server.Visitor() : server.Program(key);

        foreach (var address in new[] { Root + ApiAddresses.Me, Root + ApiAddresses.ActionItems, Root + "/nothing" })
        {
            var answer = await program.GetAsync(address);
            Assert.Equal((HttpStatusCode.Unauthorized, "application/problem+json", "Bearer"),
                (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, answer.Headers.WwwAuthenticate.ToString()));
        }
    }

    [Fact]
    public async Task A_sign_in_of_a_browser_opens_no_API_and_a_key_opens_no_page()
    {
        var browser = await server.SignedInAsync(DevelopmentServer.PoliceContact);
        using var program = server.Program((await server.KeyAsync(DevelopmentServer.PoliceContact)).Key);

        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync(Root + ApiAddresses.Me)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync(Root + ApiAddresses.Me)).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await program.GetAsync(ActionItemAddresses.List)).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await program.GetAsync(ApiAddresses.Keys)).StatusCode);
    }

    [Fact]
    public async Task A_key_that_is_revoked_has_run_out_or_whose_owner_is_gone_opens_nothing_from_then_on()
    {
        var (id, key) = await server.KeyAsync(DevelopmentServer.PoliceContact);
        using var program = server.Program(key);
        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync(Root + ApiAddresses.ActionItems)).StatusCode);

        await server.RevokeAsync(id);
        using var old = server.Program((await server.KeyAsync(DevelopmentServer.PoliceContact, made: TimeProvider.System.GetUtcNow().AddDays(-3))).Key);

        Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync(Root + ApiAddresses.ActionItems)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await old.GetAsync(Root + ApiAddresses.Me)).StatusCode);
        using var left = server.Program(await server.KeyOfOneWhoHasLeftAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, (await left.GetAsync(Root + ApiAddresses.Me)).StatusCode);
    }

    [Fact]
    public async Task Each_reads_what_its_owner_reads_and_no_more()
    {
        var (mine, _) = await server.ActionAsync(DevelopmentServer.PoliceContact);
        using var contact = server.Program((await server.KeyAsync(DevelopmentServer.PoliceContact)).Key);
        using var administrator = server.Program((await server.KeyAsync(DevelopmentServer.Administrator)).Key);

        Assert.Contains(Items(await ReadAsync(contact, ApiAddresses.Municipalities)), m => m.GetProperty("name").GetString() == "Stjørdal");
        Assert.Contains(Items(await ReadAsync(contact, ApiAddresses.ActionItems)), a => a.GetProperty("id").GetGuid() == mine.Value);
        Assert.NotEmpty(Items(await ReadAsync(contact, ApiAddresses.Meetings + "?which=all")));
        Assert.NotEmpty(Items(await ReadAsync(contact, ApiAddresses.Recommendations + "?which=all")));
        foreach (var list in new[] { ApiAddresses.Municipalities, ApiAddresses.ActionItems + "?state=any", ApiAddresses.Meetings + "?which=all", ApiAddresses.Recommendations + "?which=all" })
            Assert.Empty(Items(await ReadAsync(administrator, list)));
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync($"{Root}{ApiAddresses.ActionItems}/{mine.Value}")).StatusCode);
        Assert.Equal("read", (await ReadAsync(contact, ApiAddresses.Me)).GetProperty("rights").GetString());
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again_and_the_pages_follow_each_other()
    {
        using var program = server.Program((await server.KeyAsync(Sheriff)).Key);
        var first = await program.GetAsync(Root + ApiAddresses.ActionItems);
        using var again = new HttpRequestMessage(HttpMethod.Get, Root + ApiAddresses.ActionItems) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var other = new HttpRequestMessage(HttpMethod.Get, Root + ApiAddresses.ActionItems) { Headers = { IfNoneMatch = { new EntityTagHeaderValue("\"x\"") } } };

        Assert.Equal((HttpStatusCode.NotModified, true), ((await program.SendAsync(again)).StatusCode, first.Headers.CacheControl?.Private));
        Assert.Equal(HttpStatusCode.OK, (await program.SendAsync(other)).StatusCode);
        var page = await first.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(1, page.GetProperty("page").GetInt32());
        Assert.Equal(page.GetProperty("items").GetArrayLength() < page.GetProperty("total").GetInt32(), page.GetProperty("next").ValueKind is JsonValueKind.String);
    }

    [Fact]
    public async Task A_note_is_written_once_by_a_key_that_may_and_not_at_all_by_one_that_may_not()
    {
        var (action, before) = await server.ActionAsync(DevelopmentServer.PoliceContact);
        using var reader = server.Program((await server.KeyAsync(DevelopmentServer.PoliceContact)).Key);
        using var writer = server.Program((await server.KeyAsync(DevelopmentServer.PoliceContact, ApiKeyRights.ReadAndNote)).Key);
        var key = Guid.NewGuid();

        Assert.Equal(HttpStatusCode.Forbidden, await NoteAsync(reader, action.Value, key, "Nei"));
        Assert.Equal(HttpStatusCode.NoContent, await NoteAsync(writer, action.Value, key, "Natteravnene er spurt."));
        Assert.Equal(HttpStatusCode.NoContent, await NoteAsync(writer, action.Value, key, "Natteravnene er spurt."));
        Assert.Equal(before + 1, (await server.ActionAsync(DevelopmentServer.PoliceContact)).Notes);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await NoteAsync(writer, action.Value, Guid.NewGuid(), " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await NoteAsync(writer, action.Value, Guid.NewGuid(), new string('x', 4001)));
        Assert.Equal(HttpStatusCode.NotFound, await NoteAsync(writer, Guid.NewGuid(), Guid.NewGuid(), "Hei"));
        Assert.Equal(HttpStatusCode.BadRequest, (await writer.PostAsJsonAsync($"{Root}{ApiAddresses.ActionItems}/{action.Value}/notes", new { text = "Uten nøkkel" })).StatusCode);
        Assert.Equal(before + 1, (await server.ActionAsync(DevelopmentServer.PoliceContact)).Notes);
    }

    [Fact]
    public async Task What_is_not_there_or_not_understood_is_a_problem_and_no_page()
    {
        using var program = server.Program((await server.KeyAsync(DevelopmentServer.PoliceContact, ApiKeyRights.ReadAndNote)).Key);

        foreach (var address in new[] { "/nothing", "/action-items/x", $"/action-items/{Guid.Empty}", "/action-items?state=%00&page=-1&municipality=x", "/meetings?which=x&page=99999999999" })
        {
            var answer = await program.GetAsync(Root + address);
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound, address);
            Assert.StartsWith("application/", answer.Content.Headers.ContentType?.MediaType, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_description_has_every_address_and_every_address_is_described()
    {
        using var visitor = server.Visitor();
        var document = await visitor.GetFromJsonAsync<JsonElement>(ApiAddresses.Description);
        var described = document.GetProperty("paths").EnumerateObject().Select(p => p.Name);
        var mapped = server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(e => "/" + e.RoutePattern.RawText?.TrimStart('/'))
            .Where(p => p.StartsWith(Root + "/", StringComparison.Ordinal) && p != ApiAddresses.Description && !p.Contains("**", StringComparison.Ordinal)).Select(p => p.Replace(":guid", ""));

        Assert.Equal(mapped.Distinct().Order(), described.Order());
        Assert.Contains("inProgress", document.ToString(), StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> NoteAsync(HttpClient program, Guid action, Guid key, string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Root}{ApiAddresses.ActionItems}/{action}/notes") { Content = JsonContent.Create(new { text }) };
        request.Headers.Add("Idempotency-Key", key.ToString());
        return (await program.SendAsync(request)).StatusCode;
    }

    private static async Task<JsonElement> ReadAsync(HttpClient program, string address) => await program.GetFromJsonAsync<JsonElement>(Root + address);

    private static List<JsonElement> Items(JsonElement answer) => [.. (answer.ValueKind is JsonValueKind.Array ? answer : answer.GetProperty("items")).EnumerateArray()];
}

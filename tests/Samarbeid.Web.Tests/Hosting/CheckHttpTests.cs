using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Addresses;

namespace Samarbeid.Web.Tests.Hosting;

/// <summary>The page where anybody checks minutes, as a browser that has not signed in gets it.</summary>
[Collection(DevelopmentServer.Collection)]
public sealed class CheckHttpTests(DevelopmentServer server)
{
    [Fact]
    public async Task It_says_which_meeting_and_when_and_nothing_of_what_was_said_or_by_whom()
    {
        await using var db = server.Services.GetRequiredService<SystemDatabases>().Open("test");
        var issued = await db.IssuedDocuments.IgnoreQueryFilters().FirstAsync(d => d.CheckCode != null);
        var document = IssuedDocuments.Read(issued.Json, issued.Sha256);
        using var visitor = server.Visitor();

        var page = await PageAsync(visitor, $"{CheckAddresses.Page}/{issued.CheckCode}");
        var typed = await PageAsync(visitor, $"{CheckAddresses.Page}?{CheckAddresses.CodeKey}={issued.CheckCode!.Value.Value.ToLowerInvariant()}");

        Assert.All([page, typed], text =>
        {
            Assert.Contains("Uendret", text, StringComparison.Ordinal);
            Assert.Contains(document.Author, text, StringComparison.Ordinal);
        });
        var people = await db.People.IgnoreQueryFilters().Select(p => p.Name).ToListAsync();
        var titles = await db.AgendaItems.IgnoreQueryFilters().Select(i => i.Title).ToListAsync();
        Assert.True(people.Count > 5 && titles.Count > 5);
        Assert.All(people.Concat(titles), word => Assert.DoesNotContain(word, page, StringComparison.Ordinal));
        Assert.DoesNotContain(issued.SubjectId.ToString(), page, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/7KQM-2XPD-94TR")]
    [InlineData("/tull")]
    [InlineData("?kode=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("?kode=")]
    public async Task An_unknown_code_is_told_that_it_is_not_there_and_nothing_more(string asked)
    {
        using var visitor = server.Visitor();

        var response = await visitor.GetAsync(CheckAddresses.Page + asked);
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Koden finnes ikke.", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.DoesNotContain("data-issued", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_printed_in_the_minutes_leads_here()
    {
        await using var db = server.Services.GetRequiredService<SystemDatabases>().Open("test");
        var issued = await db.IssuedDocuments.IgnoreQueryFilters().FirstAsync(d => d.CheckCode != null);
        var check = IssuedDocuments.Read(issued.Json, issued.Sha256).Check!;

        Assert.Equal(CheckAddresses.Page, new Uri(check.Page).AbsolutePath);
        Assert.Equal($"{CheckAddresses.Page}/{issued.CheckCode}", new Uri(check.Address).AbsolutePath);
    }

    private static async Task<string> PageAsync(HttpClient visitor, string address) => WebUtility.HtmlDecode(await visitor.GetStringAsync(address));
}

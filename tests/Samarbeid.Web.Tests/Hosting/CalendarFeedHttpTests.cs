using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Testing;
using Samarbeid.Web.Addresses;

namespace Samarbeid.Web.Tests.Hosting;

/// <summary>A calendar feed as a calendar fetches it: without sign-in, again and again.</summary>
[Collection(DevelopmentServer.Collection)]
public sealed class CalendarFeedHttpTests(DevelopmentServer server)
{
    [Fact]
    public async Task It_is_fetched_without_sign_in_kept_by_nobody_on_the_way_and_sent_once_until_it_changes()
    {
        var secret = await MakeAsync();
        using var calendar = server.Visitor();

        var first = await calendar.GetAsync(CalendarFeedAddresses.Of(secret));
        using var again = new HttpRequestMessage(HttpMethod.Get, CalendarFeedAddresses.Of(secret));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        var second = await calendar.SendAsync(again);
        using var head = new HttpRequestMessage(HttpMethod.Head, CalendarFeedAddresses.Of(secret));

        Assert.Equal((HttpStatusCode.OK, "text/calendar", "utf-8"), (first.StatusCode, first.Content.Headers.ContentType?.MediaType, first.Content.Headers.ContentType?.CharSet));
        Assert.Equal((true, true), (first.Headers.CacheControl?.Private, first.Headers.CacheControl?.NoCache));
        Assert.NotEmpty(IcsReader.Read(await first.Content.ReadAsByteArrayAsync()).All("VEVENT"));
        Assert.Equal((HttpStatusCode.NotModified, 0), (second.StatusCode, (await second.Content.ReadAsByteArrayAsync()).Length));
        Assert.Equal(HttpStatusCode.OK, (await calendar.SendAsync(head)).StatusCode);
        // A server that only knows the file by another name is not believed.
        using var other = new HttpRequestMessage(HttpMethod.Get, CalendarFeedAddresses.Of(secret)) { Headers = { IfNoneMatch = { new EntityTagHeaderValue("\"x\"") } } };
        Assert.Equal(HttpStatusCode.OK, (await calendar.SendAsync(other)).StatusCode);
    }

    [Fact]
    public async Task Every_address_that_leads_nowhere_gets_the_same_answer()
    {
        var live = await MakeAsync();
        using var calendar = server.Visitor();
        string[] asked =
        [
            CalendarFeedAddresses.Of(PersonalSecret.New()), $"{CalendarFeedAddresses.Page}/{live.Characters}", $"{CalendarFeedAddresses.Page}/{live.Characters}.ICS",
            $"{CalendarFeedAddresses.Page}/{live.Characters[..42]}.ics", $"{CalendarFeedAddresses.Page}/{live.Characters}A.ics", $"{CalendarFeedAddresses.Page}/{live.Hash}.ics",
            $"{CalendarFeedAddresses.Page}/x", $"{CalendarFeedAddresses.Page}/.ics", $"{CalendarFeedAddresses.Page}/%0D%0A.ics", $"{CalendarFeedAddresses.Page}/{new string('A', 2000)}.ics",
        ];

        var answers = new List<(HttpStatusCode, string?, string)>();
        foreach (var address in asked)
        {
            var response = await calendar.GetAsync(address);
            answers.Add((response.StatusCode, response.Content.Headers.ContentType?.MediaType, DevelopmentServer.HeadingOf(await response.Content.ReadAsStringAsync())));
        }

        Assert.Single(answers.Distinct());
        Assert.Equal(HttpStatusCode.NotFound, answers[0].Item1);
    }

    [Fact]
    public async Task The_page_is_for_whoever_has_signed_in_and_shows_no_address()
    {
        using var visitor = server.Visitor();
        Assert.Equal(HttpStatusCode.Found, (await visitor.GetAsync(CalendarFeedAddresses.Page)).StatusCode);

        var contact = await server.SignedInAsync(DevelopmentServer.PoliceContact);
        var (_, heading, page) = await DevelopmentServer.VisitAsync(contact, CalendarFeedAddresses.Page);

        Assert.Equal("Kalenderabonnement", heading);
        Assert.DoesNotContain("kalenderadresse", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"{CalendarFeedAddresses.Page}\"", page, StringComparison.Ordinal);
    }

    private async Task<PersonalSecret> MakeAsync()
    {
        await using var db = server.Services.GetRequiredService<SystemDatabases>().Open("test");
        var contact = await db.People.Where(p => p.Name == DevelopmentServer.PoliceContact).Select(p => p.Id).SingleAsync();
        var (secret, now) = (PersonalSecret.New(), TimeProvider.System.GetUtcNow());
        if (await db.CalendarFeeds.SingleOrDefaultAsync(f => f.PersonId == contact) is { } feed) feed.Renew(secret, now);
        else db.CalendarFeeds.Add(CalendarFeed.Make(contact, secret, now));
        await db.SaveChangesAsync();
        return secret;
    }
}

using System.Globalization;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.People;
using Samarbeid.Web.Features.CalendarFeeds;
using Samarbeid.Web.Features.ActionItems.Work;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features.CalendarFeeds;

/// <summary>What a person has to do by a day, as their calendar has it.</summary>
public sealed class FeedDueTests : IAsyncLifetime
{
    private static readonly DateOnly Due = new(2026, 3, 31);
    private Town _town = null!;

    public async Task InitializeAsync() => _town = await Town.BuildAsync();

    public Task DisposeAsync() => _town.DisposeAsync().AsTask();

    [Fact]
    public async Task An_open_action_is_a_whole_day_for_whoever_is_responsible_and_says_its_number_and_no_title()
    {
        var responsible = await _town.System.PersonAsync(null);
        var action = await _town.System.ActionAsync(await _town.System.ChallengeAsync(TestSystem.Stjordal), responsible, Due, "Hasjsalg i Storgata");
        var secret = await _town.MakeFeedAsync(responsible);

        var feed = await _town.ReadFeedAsync(secret);

        var due = Assert.Single(feed.All("VEVENT"));
        Assert.Equal(("20260331", "DATE", "20260401", "DATE"), (due["DTSTART"].Value, due["DTSTART"].Parameters["VALUE"], due["DTEND"].Value, due["DTEND"].Parameters["VALUE"]));
        Assert.Equal(($"{action.Id.Value:N}@{FeedTown.Host}", "1", "TRANSPARENT"), (due["UID"].Value, due["SEQUENCE"].Value, due["TRANSP"].Value));
        Assert.Equal($"Frist: tiltak {action.Reference}, Stjørdal", due["SUMMARY"].Text);
        Assert.Equal($"https://{FeedTown.Host}/tiltak/{action.Id.Value}", due["URL"].Value);
        Assert.DoesNotContain("Storgata", await _town.FetchAsync(secret), StringComparison.Ordinal);
        Assert.Empty((await _town.ReadFeedAsync(_town.Contact)).All("VEVENT"));
    }

    [Fact]
    public async Task What_is_done_is_gone()
    {
        var action = await _town.System.ActionAsync(await _town.System.ChallengeAsync(TestSystem.Stjordal), _town.Contact, Due);
        var secret = await _town.MakeFeedAsync(_town.Contact);
        Assert.Single((await _town.ReadFeedAsync(secret)).All("VEVENT"));

        Assert.True((await _town.System.As<AbortActionItem>(_town.Contact).HandleAsync(action.Id, action.Version, "Ikke nødvendig", default)).IsDone);

        Assert.Empty((await _town.ReadFeedAsync(secret)).All("VEVENT"));
    }

    [Fact]
    public async Task A_recommendation_is_due_for_the_contact_alone_and_in_the_language_they_read()
    {
        var contact = await _town.System.PersonAsync(null);
        await using (var db = _town.System.Database.OpenAsSystem())
        {
            db.Attach(contact);
            contact.Read(Language.Nynorsk);
            await db.SaveChangesAsync();
        }

        var made = await _town.System.RecommendationAsync(
            await _town.System.MeetingAsync(_town.Body, _town.Stranger, Due), await _town.System.ChallengeAsync(TestSystem.Stjordal), contact, TestSystem.Stjordal);

        var feed = await _town.ReadFeedAsync(contact);

        var due = Assert.Single(feed.All("VEVENT"));
        Assert.Equal($"Svarfrist: tilråding {made.Reference}, Stjørdal politiråd", due["SUMMARY"].Text);
        Assert.Equal(made.AnswerDue.ToString("yyyyMMdd", CultureInfo.InvariantCulture), due["DTSTART"].Value);
        Assert.Equal("Samarbeid: møte og fristar", feed["NAME"].Text);
        Assert.DoesNotContain((await _town.ReadFeedAsync(_town.Mayor)).All("VEVENT"), e => e["SUMMARY"].Text.Contains(made.Reference, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_holds_a_thousand_and_what_is_to_come_goes_first()
    {
        var challenge = await _town.System.ChallengeAsync(TestSystem.Stjordal);
        await _town.System.SaveAsync([.. Enumerable.Range(1, FeedQueries.Most + 5).Select(n => ActionItem.From(
            challenge, new("Vakt", "", _town.Contact, n <= 10 ? TestSystem.Today.AddDays(-n) : Due, false), $"T {n}/25", TestSystem.Today.AddDays(-30)).Value)]);

        var starts = (await _town.ReadFeedAsync(_town.Contact)).All("VEVENT").Select(e => e["DTSTART"].Value).ToList();

        Assert.Equal(FeedQueries.Most, starts.Count);
        Assert.Equal(FeedQueries.Most - 5, starts.Count(s => s == "20260331"));
    }
}

using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence.Security;
using Samarbeid.Web.Features.CalendarFeeds;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features.CalendarFeeds;

/// <summary>Whose a feed is, for how long, and what is kept of its address.</summary>
public sealed class FeedAccessTests : IAsyncLifetime
{
    private Town _town = null!;

    public async Task InitializeAsync() => _town = await Town.BuildAsync();

    public Task DisposeAsync() => _town.DisposeAsync().AsTask();

    [Fact]
    public async Task The_database_holds_the_hash_of_the_secret_and_the_log_tells_that_it_was_made_and_revoked()
    {
        var secret = await _town.MakeFeedAsync(_town.Mayor);

        var kept = await _town.ReadAsync(db => db.CalendarFeeds.SingleAsync());
        Assert.Equal((_town.Mayor.Id, secret.Hash), (kept.PersonId, kept.SecretHash));
        Assert.True((await _town.System.As<RevokeCalendarFeed>(_town.Mayor).HandleAsync(default)).IsDone);
        Assert.False(await _town.ReadAsync(db => db.CalendarFeeds.AnyAsync()));
        var told = await _town.ReadAsync(db => db.SecurityEvents.Where(e => e.PersonId == _town.Mayor.Id).OrderBy(e => e.Sequence).ToListAsync());
        Assert.Equal([SecurityEventKind.CalendarFeedMade, SecurityEventKind.CalendarFeedRevoked], told.Select(e => e.Kind));
        Assert.All(told, e => Assert.Equal($"Person {_town.Mayor.Id}", e.Thing));
        // Nowhere in the file of the database, nor beside it.
        Assert.All(Directory.EnumerateFiles(_town.System.Database.Folder), file => Assert.Equal(-1, Read(file).AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(secret.Characters))));
    }

    [Fact]
    public async Task Revoked_or_made_anew_the_former_address_leads_nowhere_at_once()
    {
        var first = await _town.MakeFeedAsync(_town.Mayor);
        Assert.NotNull(await _town.FetchAsync(first));
        var second = await _town.MakeFeedAsync(_town.Mayor);
        Assert.Null(await _town.FetchAsync(first));
        Assert.NotNull(await _town.FetchAsync(second));

        Assert.True((await _town.System.As<RevokeCalendarFeed>(_town.Mayor).HandleAsync(default)).IsDone);

        Assert.Null(await _town.FetchAsync(second));
        Assert.Null(await _town.FetchAsync(PersonalSecret.New()));
        Assert.True((await _town.System.As<RevokeCalendarFeed>(_town.Mayor).HandleAsync(default)).IsDone);
    }

    [Fact]
    public async Task Who_has_been_let_go_has_no_feed_and_gets_it_back_with_the_place()
    {
        var secret = await _town.MakeFeedAsync(_town.Mayor);
        await ChangeAsync(p => p.Deactivate());
        Assert.Null(await _town.FetchAsync(secret));
        await ChangeAsync(p => p.Reactivate());
        Assert.NotNull(await _town.FetchAsync(secret));

        async Task ChangeAsync(Action<Person> change)
        {
            await using var db = _town.System.Database.OpenAsSystem();
            change(await db.People.SingleAsync(p => p.Id == _town.Mayor.Id));
            await db.SaveChangesAsync();
        }
    }

    [Fact]
    public async Task Whose_grant_has_ended_and_who_is_asked_for_nothing_has_no_feed()
    {
        var former = await _town.System.FormerAsync(Role.Mayor, TestSystem.Stjordal);
        var secret = await _town.MakeFeedAsync(former);
        Assert.Null(await _town.FetchAsync(secret));

        await _town.System.ActionAsync(await _town.System.ChallengeAsync(TestSystem.Stjordal), former, TestSystem.Today.AddDays(5));

        Assert.NotNull(await _town.FetchAsync(secret));
    }

    [Fact]
    public async Task Nobody_makes_or_revokes_one_without_having_signed_in()
    {
        Assert.Equal(AccessRules.NotSignedIn.Code, (await _town.System.As<MakeCalendarFeed>(null).HandleAsync(default)).Refusal?.Code);
        Assert.Equal(AccessRules.NotSignedIn.Code, (await _town.System.As<RevokeCalendarFeed>(null).HandleAsync(default)).Refusal?.Code);
        Assert.Null(await _town.System.As<CalendarFeedQueries>(null).MadeAtAsync(default));
    }

    [Fact]
    public async Task It_is_the_same_file_until_something_changes_or_the_day_does()
    {
        await _town.CallAsync(await _town.PlanAsync(TestSystem.Today.AddDays(40)));
        var secret = await _town.MakeFeedAsync(_town.Mayor);
        var first = await _town.FetchAsync(secret);
        _town.System.Database.Clock.Advance(TimeSpan.FromHours(3));
        Assert.Equal(first, await _town.FetchAsync(secret));

        await _town.CallAsync(await _town.PlanAsync(TestSystem.Today.AddDays(50)));

        Assert.NotEqual(first, await _town.FetchAsync(secret));
    }

    [Fact]
    public async Task Fetching_it_asks_a_few_statements_and_scans_nothing()
    {
        await _town.CallAsync(await _town.PlanAsync(TestSystem.Today.AddDays(40)));
        var secret = await _town.MakeFeedAsync(_town.Mayor);
        using var recorded = await RecordedStatements.StartAsync(_town.System);

        await _town.FetchAsync(secret);

        // Whose it is; one for who that is; the language; meetings, actions and recommendations.
        Assert.Equal(6, recorded.Count);
        await recorded.AssertNoScanAsync(_town.System);
    }

    // Still open by the pool of connections.
    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var whole = new MemoryStream();
        stream.CopyTo(whole);
        return whole.ToArray();
    }
}

using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Testing;
using Samarbeid.Web.Features.Meetings.Call;
using Samarbeid.Web.Features.Meetings.Plan;
using Samarbeid.Web.Tests.Features.Meetings;
using Samarbeid.Web.Tests.Features.Meetings.Restrictions;

namespace Samarbeid.Web.Tests.Features.CalendarFeeds;

/// <summary>Which meetings are in a feed, and what it says of them, read back by a reader of its own.</summary>
public sealed class FeedMeetingTests : IAsyncLifetime
{
    private static readonly DateOnly Soon = TestSystem.Today.AddDays(40);
    private Town _town = null!;

    public async Task InitializeAsync() => _town = await Town.BuildAsync();

    public Task DisposeAsync() => _town.DisposeAsync().AsTask();

    [Fact]
    public async Task A_meeting_one_is_called_to_has_the_name_and_the_number_of_its_invitation_and_says_where_and_when_and_no_title()
    {
        var called = await _town.CallAsync(await _town.PlanAsync(Soon));
        var sequence = await _town.ReadAsync(db => db.Meetings.IgnoreQueryFilters().Where(m => m.Id == called.Head.Id).Select(m => m.CalendarSequence).SingleAsync());

        var feed = await _town.ReadFeedAsync(_town.Mayor);

        var meeting = Assert.Single(feed.All("VEVENT"));
        Assert.Equal(($"{called.Head.Id.Value:N}@{FeedTown.Host}", $"{sequence}", "CONFIRMED"), (meeting["UID"].Value, meeting["SEQUENCE"].Value, meeting["STATUS"].Value));
        Assert.Equal(("Stjørdal politiråd", "Rådhuset"), (meeting["SUMMARY"].Text, meeting["LOCATION"].Text));
        Assert.Equal($"https://{FeedTown.Host}/moter/{called.Head.Id.Value}", meeting["URL"].Value);
        // April: summer time, by the rules the file brings.
        var at = new DateTimeOffset(Soon.ToDateTime(new TimeOnly(8, 0)), TimeSpan.Zero);
        Assert.Equal((at, at.AddHours(2)), (IcsReader.Instant(feed, meeting["DTSTART"]), IcsReader.Instant(feed, meeting["DTEND"])));
        Assert.Equal("Europe/Oslo", Assert.Single(feed.All("VTIMEZONE"))["TZID"].Value);
        Assert.All(called.Items, item => Assert.DoesNotContain(item.Title, meeting["DESCRIPTION"].Text, StringComparison.Ordinal));
        Assert.Null(feed.Find("METHOD"));
        Assert.Equal(("PT2H", "DURATION", "PT2H"), (feed["REFRESH-INTERVAL"].Value, feed["REFRESH-INTERVAL"].Parameters["VALUE"], feed["X-PUBLISHED-TTL"].Value));
        Assert.Equal("Samarbeid: møter og frister", feed["X-WR-CALNAME"].Text);
    }

    [Fact]
    public async Task A_meeting_is_tentative_until_it_is_called_and_struck_out_when_it_is_cancelled()
    {
        var planned = await _town.PlanAsync(Soon);
        var secret = await _town.MakeFeedAsync(_town.Contact);
        var tentative = Assert.Single((await _town.ReadFeedAsync(secret)).All("VEVENT"));
        var called = await _town.CallAsync(planned);
        var confirmed = Assert.Single((await _town.ReadFeedAsync(secret)).All("VEVENT"));
        await _town.System.As<CancelMeeting>(_town.Contact).HandleAsync(called.Head.Id, called.Head.Version, "Ingen kan", default);
        var cancelled = Assert.Single((await _town.ReadFeedAsync(secret)).All("VEVENT"));

        IcsComponent[] each = [tentative, confirmed, cancelled];
        Assert.Equal(["TENTATIVE", "CONFIRMED", "CANCELLED"], each.Select(e => e["STATUS"].Value));
        Assert.Single(each.Select(e => e["UID"].Value).Distinct());
        // Before the notice no calendar but this one knew of it; from then on each change is a new number.
        Assert.Equal([0, 0, 1], each.Select(e => int.Parse(e["SEQUENCE"].Value)));
        Assert.DoesNotContain("Ingen kan", await _town.FetchAsync(secret), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_without_a_grant_sees_what_they_are_called_to_and_is_led_to_where_they_answer()
    {
        var member = await _town.System.PersonAsync(null);
        await AdmitAsync(member, MemberRole.Member);
        var secret = await _town.MakeFeedAsync(member);
        var planned = await _town.PlanAsync(Soon);
        Assert.Empty((await _town.ReadFeedAsync(secret)).All("VEVENT"));

        await _town.CallAsync(planned);

        Assert.Equal($"https://{FeedTown.Host}/moter/{planned.Head.Id.Value}/svar", Assert.Single((await _town.ReadFeedAsync(secret)).All("VEVENT"))["URL"].Value);
    }

    [Fact]
    public async Task Who_reads_meetings_for_a_role_is_not_called_to_them_and_a_substitute_only_when_asked()
    {
        var substitute = await _town.System.PersonAsync(null);
        await AdmitAsync(substitute, MemberRole.Substitute);
        var called = await _town.CallAsync(await _town.PlanAsync(Soon));
        var secret = await _town.MakeFeedAsync(substitute);
        foreach (var other in new[] { _town.Secretary, _town.Sheriff, _town.Stranger }) Assert.Empty((await _town.ReadFeedAsync(other)).All("VEVENT"));
        Assert.Empty((await _town.ReadFeedAsync(secret)).All("VEVENT"));

        Assert.True((await _town.System.As<AnswerCall>(_town.Mayor).HandleAsync(called.Head.Id, null, CallAnswer.SendsSubstitute, substitute.Id, default)).IsDone);

        Assert.Equal("OPAQUE", Assert.Single((await _town.ReadFeedAsync(secret)).All("VEVENT"))["TRANSP"].Value);
        Assert.Equal("TRANSPARENT", Assert.Single((await _town.ReadFeedAsync(_town.Mayor)).All("VEVENT"))["TRANSP"].Value);
    }

    [Theory]
    [InlineData(-91, false)]
    [InlineData(-90, true)]
    [InlineData(0, true)]
    [InlineData(549, true)]
    [InlineData(550, false)]
    public async Task It_holds_what_was_in_the_last_ninety_days_and_what_comes_in_eighteen_months(int days, bool holds)
    {
        // Of the mayor, who chairs: a member is one from a day on.
        await _town.System.MeetingAsync(_town.Body, _town.Mayor, TestSystem.Today.AddDays(days));

        Assert.Equal(holds, (await _town.ReadFeedAsync(_town.Mayor)).All("VEVENT").Any());
    }

    [Fact]
    public async Task Nothing_of_a_restricted_item_is_in_the_feed_of_a_member_who_may_read_it()
    {
        await using var made = await RestrictedTown.BuildAsync();
        var seen = (await made.SeeAsync(made.Town.Contact))!;
        await made.Town.CallAsync(seen);

        var file = await made.Town.FetchAsync(await made.Town.MakeFeedAsync(made.Town.Contact));

        Assert.Contains("Stjørdal politiråd", file, StringComparison.Ordinal);
        Assert.All([RestrictedTown.Secret, RestrictedTown.Public, "Storgata", "lokale", "offl"], word => Assert.DoesNotContain(word, file, StringComparison.OrdinalIgnoreCase));
    }

    private async Task AdmitAsync(Person who, MemberRole role)
    {
        await using var db = _town.System.Database.OpenAsSystem();
        var body = await db.MeetingBodies.IgnoreQueryFilters().Include(b => b.Members).SingleAsync(b => b.Id == _town.Body.Id);
        Assert.True(body.Admit(who.Id, role, TestSystem.Today).IsDone);
        await db.SaveChangesAsync();
    }
}

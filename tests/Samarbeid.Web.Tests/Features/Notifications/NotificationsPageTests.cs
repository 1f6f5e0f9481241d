using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Features.Notifications;
using Samarbeid.Web.Tests.Features.Agreements;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features.Notifications;

/// <summary>What a person was told is on a page of its own, and the bell in the header says how much of it is new.</summary>
public sealed class NotificationsPageTests : BunitContext, IAsyncLifetime
{
    private readonly InCulture _culture = new("nb-NO");
    private Town _town = null!;

    public async Task InitializeAsync()
    {
        _town = await Town.BuildAsync();
        await _town.SendAsync(await _town.HoldAsync());
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(_town.System.As<Databases>(_town.Sheriff)).AddSingleton<TimeProvider>(_town.System.Database.Clock)
            .AddScoped<NotificationsLooked>().AddTransient<NotificationQueries>().AddTransient<SeeNotifications>();
        AddAuthorization().SetAuthorized("Sheriff");
    }

    public new async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _town.DisposeAsync();
        _culture.Dispose();
    }

    [Fact]
    public async Task Each_has_their_own_and_it_leads_where_it_is_about()
    {
        var (sheriffs, mayors) = (await ListAsync(_town.Sheriff), await ListAsync(_town.Mayor));

        var asked = Assert.Single(sheriffs, n => n.Kind is NotificationKind.MinutesForApproval);
        Assert.Equal((_town.Body.Name, true), (asked.Place, asked.IsNew));
        Assert.StartsWith(MeetingAddresses.List, asked.Address, StringComparison.Ordinal);
        Assert.Contains(mayors, n => n.Kind is NotificationKind.MeetingNotice);
        Assert.Empty(sheriffs.Select(n => n.Id).Intersect(mayors.Select(n => n.Id)));
        Assert.Empty(await ListAsync(_town.Stranger));
    }

    [Fact]
    public async Task What_was_looked_at_is_not_new_and_what_comes_later_is()
    {
        As(_town.Sheriff);
        var page = Render<NotificationsPage>();
        Assert.Contains("Et referat venter på godkjenning", page.Markup, StringComparison.Ordinal);
        Assert.Contains("notification-new", page.Markup, StringComparison.Ordinal);
        Assert.Equal(0, await NewAsync(_town.Sheriff));

        _town.System.Database.Clock.Advance(TimeSpan.FromMinutes(1));
        await Pledged.SentAsync(_town);

        Assert.Equal(1, await NewAsync(_town.Sheriff));
        Assert.Equal([true, false], (await ListAsync(_town.Sheriff)).Take(2).Select(n => n.IsNew));
    }

    [Fact]
    public async Task A_page_that_was_opened_earlier_makes_nothing_new_again()
    {
        var latest = (await ListAsync(_town.Sheriff))[0].At;
        foreach (var until in new[] { latest, latest.AddDays(-1) })
            Assert.True((await _town.System.As<SeeNotifications>(_town.Sheriff).HandleAsync(until, default)).IsDone);

        Assert.Equal(0, await NewAsync(_town.Sheriff));
    }

    [Fact]
    public async Task The_bell_counts_and_says_so_when_more_comes_without_a_reload()
    {
        As(_town.Sheriff);
        var bell = Render<NotificationBell>();
        bell.WaitForAssertion(() => Assert.Equal("1", bell.Find(".bell-count").TextContent));
        Assert.Equal("Varsler, 1 nytt", bell.Find("a").GetAttribute("aria-label"));

        await Pledged.SentAsync(_town);
        As(_town.Sheriff);
        _town.System.Database.Clock.Advance(NotificationBell.Interval);

        bell.WaitForAssertion(() => Assert.Equal("Varsler, 2 nye", bell.Find("a").GetAttribute("aria-label")));
        Assert.Equal("Du har fått et nytt varsel.", bell.Find("[role=status]").TextContent);
    }

    [Fact]
    public void The_bell_has_nothing_new_any_more_once_the_list_is_looked_at()
    {
        As(_town.Sheriff);
        var bell = Render<NotificationBell>();
        bell.WaitForAssertion(() => Assert.Equal("Varsler, 1 nytt", bell.Find("a").GetAttribute("aria-label")));

        Render<NotificationsPage>();

        bell.WaitForAssertion(() => Assert.Equal("Varsler", bell.Find("a").GetAttribute("aria-label")));
    }

    [Fact]
    public async Task Every_kind_leads_somewhere_or_says_that_there_is_nothing_to_open()
    {
        await using var db = _town.System.Database.OpenAsSystem();
        foreach (var kind in Enum.GetValues<ThingKind>())
            db.Add(Notification.Of(new Told(kind), _town.Sheriff.Id, _town.System.Database.Clock.GetUtcNow()));
        await db.SaveChangesAsync();

        var rows = await ListAsync(_town.Sheriff);

        Assert.True(rows.Count > Enum.GetValues<ThingKind>().Length);
        Assert.All(rows, row => Assert.True(row.Address is null or ['/', ..]));
    }

    private void As(Person who) => _town.System.Database.Current.Person = who.Id;

    private async Task<IReadOnlyList<NotificationRow>> ListAsync(Person who) => (await _town.System.As<NotificationQueries>(who).ListAsync(1, default)).Rows;

    private Task<int> NewAsync(Person who) => _town.System.As<NotificationQueries>(who).CountNewAsync(default);

    private sealed record Told(ThingKind Thing) : Occasion(NotificationKind.ActionGiven, Thing, Guid.CreateVersion7(), default, 1);
}

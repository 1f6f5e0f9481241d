using Bunit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Features.CalendarFeeds;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features.CalendarFeeds;

/// <summary>The page where a person makes the address of their calendar, makes it anew and revokes it.</summary>
public sealed class CalendarFeedPageTests : BunitContext, IAsyncLifetime
{
    private readonly InCulture _culture = new("nb-NO");
    private Town _town = null!;

    public async Task InitializeAsync()
    {
        _town = await Town.BuildAsync();
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(_town.System.As<Databases>(_town.Mayor)).AddSingleton<TimeProvider>(_town.System.Database.Clock).AddSingleton(FeedTown.Links)
            .AddTransient<CalendarFeedQueries>().AddTransient<MakeCalendarFeed>().AddTransient<RevokeCalendarFeed>();
    }

    public new async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _town.DisposeAsync();
        _culture.Dispose();
    }

    [Fact]
    public async Task The_address_is_shown_when_it_is_made_and_never_again_and_leads_to_the_feed_until_it_is_revoked()
    {
        await _town.CallAsync(await _town.PlanAsync(TestSystem.Today.AddDays(40)));
        _town.System.Database.Current.Person = _town.Mayor.Id;
        var page = Render<CalendarFeedPage>();
        Assert.Empty(page.FindAll("#kalenderadresse"));

        await Button(page, "Lag adresse").ClickAsync(new());

        var address = page.Find("#kalenderadresse").GetAttribute("value")!;
        Assert.StartsWith($"https://{FeedTown.Host}/kalender/", address, StringComparison.Ordinal);
        Assert.True(CalendarFeedAddresses.TryRead(address.Split('/')[^1], out var secret));
        Assert.Single((await _town.ReadFeedAsync(secret)).All("VEVENT"));

        _town.System.Database.Current.Person = _town.Mayor.Id;
        var later = Render<CalendarFeedPage>();
        Assert.Empty(later.FindAll("#kalenderadresse"));
        Assert.DoesNotContain(secret.Characters, later.Markup, StringComparison.Ordinal);
        await ConfirmAsync(later, "Trekk tilbake adressen");
        later.WaitForAssertion(() => Assert.Contains("Lag adresse", later.Markup, StringComparison.Ordinal));
        Assert.Null(await _town.FetchAsync(secret));
    }

    [Fact]
    public async Task Made_anew_it_is_another_address()
    {
        _town.System.Database.Current.Person = _town.Mayor.Id;
        var page = Render<CalendarFeedPage>();
        await Button(page, "Lag adresse").ClickAsync(new());
        var first = page.Find("#kalenderadresse").GetAttribute("value");

        await ConfirmAsync(page, "Lag ny adresse");

        page.WaitForAssertion(() => Assert.NotEqual(first, page.Find("#kalenderadresse").GetAttribute("value")));
        Assert.Equal(1, await _town.ReadAsync(db => db.CalendarFeeds.CountAsync()));
    }

    private static async Task ConfirmAsync(IRenderedComponent<CalendarFeedPage> page, string text)
    {
        // Not awaited: it waits for the answer.
        _ = Button(page, text).ClickAsync(new());
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("dialog button.btn-primary")));
        var dialog = page.FindAll("dialog").ToList().FindIndex(d => d.QuerySelector("button.btn-primary") is not null);
        await page.Find("dialog button.btn-primary").ClickAsync(new());
        await page.FindAll("dialog")[dialog].TriggerEventAsync("onclose", EventArgs.Empty);
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<CalendarFeedPage> page, string text) =>
        page.FindAll("button").Single(b => b.TextContent.Trim() == text);
}

using Microsoft.Playwright;

namespace Samarbeid.Browser.Tests;

/// <summary>The narrowest screens, forced colours, and what Escape closes.</summary>
[Collection(BrowserCollection.Name)]
public sealed class NarrowTests(BrowserFixture browser)
{
    private const int Narrowest = 320;

    [Theory]
    [InlineData("/")]
    [InlineData("/moter")]
    [InlineData("/tiltak?visning=alle")]
    [InlineData("/tiltak?visning=tavle")]
    [InlineData("/tiltak?visning=kalender")]
    [InlineData("/anbefalinger")]
    [InlineData("/utfordringer")]
    [InlineData("/kriminalitet")]
    [InlineData("/kommuner/5035")]
    [InlineData("/kommuner/5035/kriminalitet")]
    [InlineData("/kommuner/1508/kriminalitet")]
    [InlineData("/rapporter")]
    [InlineData("/rapporter/5035/2024")]
    [InlineData("/rapporter/5035/2024/arbeid")]
    [InlineData("/tilgjengelighet")]
    public async Task Nothing_overflows_on_the_narrowest_screen(string address)
    {
        await using var visit = await browser.OpenAsync(Narrowest);
        await visit.SignInAsync("Kari Eksempelsen");
        await visit.GoAsync(address);

        await visit.AssertAsync($"smal{address.Replace('/', '-').Replace('?', '-')}-{Narrowest}");
    }

    [Fact]
    public async Task A_meeting_fits_the_narrowest_screen_and_its_agenda_can_be_fetched()
    {
        await using var visit = await MeetingAsync(Narrowest);

        await visit.AssertAsync($"smal-mote-{Narrowest}");
        var address = await visit.Page.Locator("a[href$='saksliste.pdf']").GetAttributeAsync("href");
        var pdf = await visit.Page.APIRequest.GetAsync($"{browser.Server.Address}{address![1..]}");
        Assert.Equal("application/pdf", pdf.Headers["content-type"]);
    }

    [Fact]
    public async Task What_is_selected_is_told_apart_in_forced_colours()
    {
        await using var visit = await MeetingAsync(Visit.Desktop);
        await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });

        foreach (var (chosen, other) in new[] { (".menu-link.active", ".menu-link:not(.active)"), (".agenda-link[aria-current]", ".agenda-link:not([aria-current])") })
        {
            Assert.NotEqual(await BackgroundAsync(visit, chosen), await BackgroundAsync(visit, other));
            Assert.InRange(await ContrastAsync(visit, chosen), 4.5, 21);
        }
    }

    /// <summary>Of the text of a thing to its ground, as WCAG 2.1 defines it.</summary>
    private static Task<double> ContrastAsync(Visit visit, string selector) => visit.Page.Locator(selector).First.EvaluateAsync<double>("""
        node => {
            const light = colour => colour.match(/[\d.]+/g).slice(0, 3).map(Number).map(v => v / 255)
                .map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
                .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
            const style = getComputedStyle(node);
            const [one, two] = [light(style.color), light(style.backgroundColor)];
            return (Math.max(one, two) + .05) / (Math.min(one, two) + .05);
        }
        """);

    [Fact]
    public async Task Escape_closes_a_panel_and_the_focus_returns()
    {
        await using var visit = await MeetingAsync(Visit.Desktop);
        var opener = visit.Page.Locator(".other-steps button").First;
        await opener.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".panel")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".panel .card-title")).ToBeFocusedAsync();

        await visit.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(visit.Page.Locator(".panel")).ToHaveCountAsync(0);
        await Assertions.Expect(opener).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Printing_a_meeting_prints_every_item_of_it()
    {
        await using var visit = await MeetingAsync(Visit.Desktop);
        var titles = await visit.Page.Locator(".agenda-title").AllTextContentsAsync();
        Assert.True(titles.Count > 3);
        await Assertions.Expect(visit.Page.Locator(".on-paper")).ToBeHiddenAsync();

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (var title in titles)
            await Assertions.Expect(visit.Page.Locator(".on-paper").GetByRole(AriaRole.Heading, new() { Name = title })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".meeting")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task On_a_phone_the_summary_is_on_the_first_screen_the_contents_at_hand_and_no_table_is_pulled_sideways()
    {
        await using var visit = await browser.OpenAsync(Visit.Phone);
        await visit.SignInAsync("Kari Eksempelsen");
        await visit.ReadAsync("/rapporter/5035/2024");

        var summary = await visit.Page.Locator(".report-heading-1").First.BoundingBoxAsync();
        Assert.InRange(summary!.Y + summary.Height, 0, 700);
        await visit.Page.Locator(".report-contents summary").ClickAsync();
        await visit.Page.Locator(".report-contents a").Last.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".report-heading-1").Last).ToBeInViewportAsync();
        await Assertions.Expect(visit.Page.Locator(".report-contents summary")).ToBeInViewportAsync();
        Assert.False(await visit.Page.EvaluateAsync<bool>("() => [...document.querySelectorAll('.report-table')].some(t => t.scrollWidth > t.clientWidth + 1)"));
    }

    private async Task<Visit> MeetingAsync(int width)
    {
        var visit = await browser.OpenAsync(width);
        await visit.SignInAsync("Kari Eksempelsen");
        await visit.GoAsync("/moter");
        await visit.Page.Locator("main a[href^='/moter/0']").First.ClickAsync();
        await visit.Page.Locator(".agenda-link").First.ClickAsync();
        await visit.ReadyAsync();
        await Assertions.Expect(visit.Page.Locator(".agenda-link[aria-current]")).ToHaveCountAsync(1);
        return visit;
    }

    private static Task<string> BackgroundAsync(Visit visit, string selector) =>
        visit.Page.Locator(selector).First.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor");
}

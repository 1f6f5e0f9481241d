using Microsoft.Playwright;

namespace Samarbeid.Browser.Tests;

/// <summary>The agenda is put in order by its grips, and what is open is walked through by one key.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AgendaOrderTests(BrowserFixture browser)
{
    [Fact]
    public async Task An_item_is_dragged_by_its_grip_which_is_said_and_Escape_leaves_it_where_it_was()
    {
        await using var visit = await OpenAsync(34);
        var items = visit.Page.Locator(".agenda-item");
        var before = await items.Locator(".agenda-title").AllTextContentsAsync();

        await DragAsync(visit, from: 4, to: 1, drop: false);
        Assert.Equal(before, await items.Locator(".agenda-title").AllTextContentsAsync());
        await DragAsync(visit, from: 4, to: 1, drop: true);

        await Assertions.Expect(visit.Page.Locator(".status-message")).ToContainTextAsync($"«{before[4]}» er nå sak 2 av {before.Count}.");
        await Assertions.Expect(items.Nth(1).Locator(".agenda-title")).ToHaveTextAsync(before[4]);
        Assert.Equal(0, await visit.Page.Locator("[data-order-dragged], [data-order-before], [data-order-after]").CountAsync());
        await visit.AssertAccessibleAsync("saksliste-dratt");
    }

    [Fact]
    public async Task What_is_open_is_walked_through_by_one_key_and_a_note_is_written_on_the_way()
    {
        await using var visit = await OpenAsync(41);
        await visit.Page.Locator(".agenda-link").Filter(new() { HasText = "Oppfølging av tiltak" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("Gå gjennom ett for ett") }).ClickAsync();
        var next = visit.Page.Locator(".walk-nav .btn-primary");
        await Assertions.Expect(next).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator(".walk-place")).ToContainTextAsync("Tiltak 1 av");
        await visit.AssertAccessibleAsync("mote-gjennomgang");

        await next.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".walk-said")).ToContainTextAsync("Tiltak 2 av");
        await Assertions.Expect(next).ToBeFocusedAsync();

        await visit.Page.Locator(".walk").GetByRole(AriaRole.Button, new() { Name = "Skriv notat" }).ClickAsync();
        await visit.Page.GetByLabel("Hva har skjedd?").FillAsync("Tatt opp i møtet.");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Lagre notatet" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".walk")).ToContainTextAsync("Tatt opp i møtet.");
    }

    private async Task<Visit> OpenAsync(int days)
    {
        var visit = await browser.OpenAsync();
        await visit.SignInAsync("Kari Eksempelsen");
        await new MeetingSteps(visit).PlanAsync(DateOnly.FromDateTime(DateTime.Today).AddDays(days));
        return visit;
    }

    private static async Task DragAsync(Visit visit, int from, int to, bool drop)
    {
        var items = visit.Page.Locator(".agenda-item");
        await items.Nth(to).ScrollIntoViewIfNeededAsync();
        var grip = (await items.Nth(from).Locator(".agenda-grip").BoundingBoxAsync())!;
        var target = (await items.Nth(to).BoundingBoxAsync())!;
        await visit.Page.Mouse.MoveAsync(grip.X + (grip.Width / 2), grip.Y + (grip.Height / 2));
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(grip.X, target.Y + 4, new() { Steps = 5 });
        await Assertions.Expect(items.Nth(to)).ToHaveAttributeAsync("data-order-before", "");
        if (!drop) await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.Mouse.UpAsync();
    }
}

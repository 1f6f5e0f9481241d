using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Samarbeid.Browser.Tests;

/// <summary>Ten fingers on the keys: each thing is walked to with Tab, and must be seen to have the focus.</summary>
internal sealed class KeyboardHands(IPage page)
{
    private const int MaxStops = 120;

    /// <summary>How many keys have been pressed beside the words that were typed.</summary>
    public int Pressed { get; private set; }

    public Task PressAsync(AriaRole role, string name) =>
        PressAsync(page.GetByRole(role, new() { NameRegex = new($"^{Regex.Escape(name)}") }), "Enter");

    public async Task PressAsync(ILocator target, string key)
    {
        await TabToAsync(target);
        await PressAsync(key);
    }

    public Task PressAsync(string key)
    {
        Pressed++;
        return page.Keyboard.PressAsync(key);
    }

    public async Task TypeAsync(string label, string text)
    {
        await TabToAsync(page.GetByLabel(label));
        await PressAsync("ControlOrMeta+a");
        await page.Keyboard.TypeAsync(text);
    }

    public async Task TypeDateAsync(string label, DateOnly date)
    {
        await TabToAsync(page.GetByLabel(label));
        await page.Keyboard.TypeAsync(date.ToString("ddMMyyyy", CultureInfo.InvariantCulture));
    }

    public Task IsAtHeadingAsync(string name, int level) =>
        Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = name, Level = level }).First).ToBeFocusedAsync();

    /// <summary>The focus is on something of the page, from which Tab goes on; lost, it would be on the body, and Tab would begin at the top.</summary>
    public Task IsSomewhereAsync() => Assertions.Expect(page.Locator("main :focus")).ToHaveCountAsync(1);

    private async Task TabToAsync(ILocator target)
    {
        await Assertions.Expect(target.First).ToBeVisibleAsync();
        for (var stops = 0; stops < MaxStops; stops++)
        {
            foreach (var candidate in await target.AllAsync())
            {
                if (!await candidate.EvaluateAsync<bool>("e => e === document.activeElement")) continue;

                Assert.True(await candidate.EvaluateAsync<bool>("e => parseFloat(getComputedStyle(e).outlineWidth) >= 2 && getComputedStyle(e).outlineStyle !== 'none'"),
                    $"The focus on {target} is not seen.");
                return;
            }

            await PressAsync("Tab");
        }

        Assert.Fail($"{target} is not reached by keyboard.");
    }
}

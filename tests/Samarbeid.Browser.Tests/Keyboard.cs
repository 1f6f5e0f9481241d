using Microsoft.Playwright;

namespace Samarbeid.Browser.Tests;

/// <summary>What a person without a mouse gets to, and sees that they have got to.</summary>
internal static class Keyboard
{
    /// <summary>A date field has several stops of its own: day, month, year and the calendar.</summary>
    private const int StopsPerField = 5;

    private const string Watch = """
        () => {
          const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
            .filter(e => !e.disabled && e.tabIndex >= 0 && e.type !== 'hidden' && e.checkVisibility({ visibilityProperty: true }));
          const radios = new Set();
          window.unreached = new Set(stops.filter(e => {
            if (e.type !== 'radio') return true;
            const group = `${e.form?.id}/${e.name}`;
            return !radios.has(group) && radios.add(group);
          }));
          window.unmarked = new Set();
          document.addEventListener('focusin', e => {
            const stop = e.target;
            if (stop.type === 'radio')
              for (const other of window.unreached) if (other.type === 'radio' && other.name === stop.name) window.unreached.delete(other);
            window.unreached.delete(stop);
            const style = getComputedStyle(stop);
            if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) window.unmarked.add(stop);
          }, { signal: (window.watching = new AbortController()).signal });
          document.activeElement?.blur();
          getSelection()?.collapse(document.body, 0);
          return window.unreached.size;
        }
        """;

    public static async Task AssertReachesAllAsync(IPage page, string name)
    {
        var left = await page.EvaluateAsync<int>(Watch);
        for (var limit = left * StopsPerField + 10; left > 0 && limit > 0; limit -= 10)
        {
            for (var presses = 0; presses < 10; presses++) await page.Keyboard.PressAsync("Tab");
            left = await page.EvaluateAsync<int>("() => window.unreached.size");
        }

        var faults = await page.EvaluateAsync<string[]>("""
            () => {
              window.watching.abort();
              const show = e => e.cloneNode(false).outerHTML + e.textContent.trim().slice(0, 60);
              return [...[...window.unreached].map(e => `not reached: ${show(e)}`), ...[...window.unmarked].map(e => `focus not seen: ${show(e)}`)];
            }
            """);
        Assert.True(faults.Length == 0, $"{name}, by keyboard: {string.Join('\n', faults)}");
        await page.EvaluateAsync("() => { document.activeElement?.blur(); scrollTo(0, 0); }");
    }
}

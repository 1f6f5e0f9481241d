using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Samarbeid.Browser.Tests;

/// <summary>Every text field of the product, typed in at three paces on a line without and with 80 ms each way. What was typed stands in the field when
/// the server has had its say; that it is also what is saved, <see cref="TypingTests"/> shows of each way to save.</summary>
[Collection(WaitingCollection.Name)]
public sealed partial class TypingTableTests(BrowserFixture browser, ITestOutputHelper output)
{
    private static readonly int[] Paces = [0, 20, 60];

    private static (string Planned, string Held)? _meetings;

    [Theory]
    [InlineData(0)]
    [InlineData(80)]
    public async Task No_letter_is_lost_in_any_field(int delay)
    {
        var (planned, held) = _meetings ??= await MeetAsync();
        await using var line = new SlowLine(browser.Server.Address, TimeSpan.FromMilliseconds(delay));
        var lost = new List<(string Field, int Pace, int Letters)>();
        foreach (var places in TypedPlace.All(planned, held).GroupBy(p => p.Person))
        {
            await using var visit = await browser.OpenAsync(line.Address);
            await visit.SignInAsync(places.Key);
            foreach (var place in places)
            {
                await place.OpenAsync(visit);
                // Words typed before the page answers are what DraftTests is about.
                await visit.Page.WaitForTimeoutAsync(Settling(delay));
                foreach (var field in place.Fields) lost.AddRange(await TypeAsync(visit, field, delay));
            }

            visit.AssertNoFaults($"typing as {places.Key}");
        }

        Tell(lost, delay);
        Assert.DoesNotContain(lost, l => l.Letters > 0);
    }

    [Fact]
    public void Every_text_field_in_the_source_is_typed_in_here()
    {
        var source = Path.GetFullPath(Path.Combine(Here(), "../../../src/Samarbeid.Web"));
        var written = from file in Directory.EnumerateFiles(source, "*.razor", SearchOption.AllDirectories)
                      where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
                      from Match field in TextField().Matches(File.ReadAllText(file))
                      select $"{Path.GetFileNameWithoutExtension(file)}: {field.Groups[1].Value}";

        Assert.Equal(
            written.Distinct().Order(StringComparer.Ordinal),
            TypedPlace.All("", "").SelectMany(p => p.Fields).Concat(TypedPlace.Unwalked).Distinct().Order(StringComparer.Ordinal));
    }

    private static async Task<List<(string, int, int)>> TypeAsync(Visit visit, string field, int delay)
    {
        var bound = field.Split(": ")[1].Split('.')[^1];
        var place = visit.Page.Locator("main").Locator($"[data-draft$='.{bound}']:visible").Last
            .Or(visit.Page.Locator("main input[type=search]:visible")).Last;
        var lost = new List<(string, int, int)>();
        foreach (var pace in Paces)
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"ord {pace}-{delay} nå");
            await place.FillAsync("");
            await visit.Page.Keyboard.TypeAsync(text, new() { Delay = pace });
            await visit.Page.Keyboard.PressAsync("Tab");
            await visit.Page.WaitForTimeoutAsync(Settling(delay));
            var stands = await place.InputValueAsync();
            lost.Add((field, pace, stands == text ? 0 : Math.Max(1, text.Length - stands.Length)));
        }

        return lost;
    }

    /// <summary>Milliseconds after which the server has answered what it was told.</summary>
    private static int Settling(int delay) => 250 + (4 * delay);

    private void Tell(IReadOnlyList<(string Field, int Pace, int Letters)> lost, int delay)
    {
        output.WriteLine($"Letters lost on a line of {delay} ms each way, at {string.Join(", ", Paces)} ms a key:");
        foreach (var field in lost.GroupBy(l => l.Field)) output.WriteLine($"{field.Key,-42} {string.Join(" ", field.Select(l => $"{l.Letters,3}"))}");
    }

    private async Task<(string Planned, string Held)> MeetAsync()
    {
        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync("Kari Eksempelsen");
        var steps = new MeetingSteps(visit);
        await steps.PlanAsync(DateOnly.FromDateTime(DateTime.Today).AddDays(18));
        await steps.WriteAgendaAsync();
        await steps.SendNoticeAsync();
        await steps.HoldAsync();
        await steps.ConcludeAsync();
        var held = new Uri(visit.Page.Url).PathAndQuery;

        await steps.PlanAsync(DateOnly.FromDateTime(DateTime.Today).AddDays(3));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Ny sak", Exact = true }).ClickAsync();
        await visit.Page.GetByLabel("Hva gjelder saken?").FillAsync("Meldt av 179120 99997");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Legg til saken", Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".agenda").GetByText("Meldt av").First).ToBeVisibleAsync();
        return (new Uri(visit.Page.Url).AbsolutePath, held);
    }

    private static string Here([CallerFilePath] string here = "") => here;

    [GeneratedRegex("""<TextField\b[^>]*?@bind-Value="([\w.]+)"[^>]*?>""", RegexOptions.Singleline)]
    private static partial Regex TextField();
}

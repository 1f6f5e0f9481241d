using System.Diagnostics;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Samarbeid.Browser.Tests;

/// <summary>Two browsers on one meeting, each on a node of its own, and a third for the projector.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LiveMeetingTests(BrowserFixture browser, ITestOutputHelper says)
{
    private const string Writer = "Kari Eksempelsen";
    private const string Other = "Nina Skrivarmo";
    private const int Projector = 1920;

    // A machine that builds five things at once is slower than the two seconds a person waits at most; the figure is printed.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task What_one_does_the_other_sees_without_losing_the_focus_or_a_letter_and_where_both_write_both_texts_are_kept()
    {
        await using var node = new SamarbeidServer(browser.Server);
        await using var writer = await browser.OpenAsync();
        var address = await HoldAsync(writer);
        await using var other = await browser.OpenAsync(node.Address);
        await other.SignInAsync(Other);
        await other.GoAsync(address);
        await other.Page.GetByLabel("Notater fra drøftingen").PressSequentiallyAsync("Nina noterer");

        await Conclusion(writer).PressSequentiallyAsync("Rektor inviteres");
        await Assertions.Expect(writer.Page.Locator(".conclusion .saved")).ToContainTextAsync("Lagret");
        var waited = Stopwatch.StartNew();
        await Assertions.Expect(Conclusion(other)).ToHaveValueAsync("Rektor inviteres");
        says.WriteLine($"A saved conclusion stood on the other node after {waited.ElapsedMilliseconds} ms");

        Assert.InRange(waited.Elapsed, TimeSpan.Zero, Patience);
        await Assertions.Expect(other.Page.GetByLabel("Notater fra drøftingen")).ToBeFocusedAsync();
        await Assertions.Expect(other.Page.GetByLabel("Notater fra drøftingen")).ToHaveValueAsync("Nina noterer");
        await Assertions.Expect(other.Page.Locator(".live")).ToContainTextAsync($"har fått en konklusjon, av {Writer}");

        await Conclusion(other).PressAsync("End");
        await other.Page.Keyboard.TypeAsync(" til neste møte");
        await Assertions.Expect(other.Page.Locator(".conclusion .saved")).ToContainTextAsync("Lagret");
        await Assertions.Expect(writer.Page.Locator(".conflict")).ToContainTextAsync($"{Other} har endret teksten");
        await Conclusion(writer).PressSequentiallyAsync(", og FAU");
        await Assertions.Expect(writer.Page.Locator(".conflict")).ToContainTextAsync($"{Other} har endret teksten mens du skrev");
        await Assertions.Expect(Conclusion(writer)).ToHaveValueAsync("Rektor inviteres, og FAU");
        await writer.AssertAsync("mote-samskriving-1280");
        await writer.Page.GetByRole(AriaRole.Button, new() { Name = "Behold begge" }).ClickAsync();
        await other.Page.GetByLabel("Notater fra drøftingen").FocusAsync();
        await Assertions.Expect(Conclusion(other)).ToHaveValueAsync("Rektor inviteres til neste møte\n\nRektor inviteres, og FAU");
        writer.AssertNoFaults("writer");
        other.AssertNoFaults("other");
    }

    [Fact]
    public async Task Presence_is_entered_person_by_person_and_the_room_follows_in_large_type()
    {
        await using var writer = await browser.OpenAsync();
        var address = await HoldAsync(writer);
        await using var room = await browser.OpenAsync();
        await room.SignInAsync(Other);
        await writer.Page.GetByRole(AriaRole.Link, new() { Name = "Vis på storskjerm" }).ClickAsync();
        await Assertions.Expect(writer.Page.Locator(".show")).ToBeVisibleAsync();
        var show = new Uri(writer.Page.Url).AbsolutePath;
        await writer.Page.GetByRole(AriaRole.Link, new() { Name = "Tilbake til møtet" }).ClickAsync();
        await writer.GoAsync(address);
        await room.GoAsync(show);
        await room.WidthAsync(Projector);

        await Button(writer, "Ta opp saken").ClickAsync();
        await Assertions.Expect(room.Page.GetByRole(AriaRole.Heading, new() { Level = 2, Name = MeetingSteps.Case })).ToBeVisibleAsync();
        await Assertions.Expect(room.Page.GetByRole(AriaRole.Timer)).ToContainTextAsync("0 min");
        await Conclusion(writer).PressSequentiallyAsync("Rektor inviteres");
        await Assertions.Expect(room.Page.Locator(".show-item")).ToContainTextAsync("Rektor inviteres");
        await Assertions.Expect(room.Page.Locator("main").Locator("button, input, textarea, select")).ToHaveCountAsync(0);
        await room.AssertAsync("mote-visning-1920");
        await room.AssertAccessibleAsync("mote-visning");

        await ChangeAsync(writer, "Ola Oppdiktet");
        await writer.Page.GetByLabel("Inhabil i").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await Button(writer, "Lagre oppmøtet").ClickAsync();
        await Assertions.Expect(writer.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "setteleder" })).ToBeVisibleAsync();
        await writer.AssertAccessibleAsync("mote-inhabil");
        await writer.Page.GetByLabel("Hvem leder").SelectOptionAsync(new SelectOptionValue { Label = "Gunnar Liksomsen" });
        await Button(writer, "Lagre oppmøtet").ClickAsync();
        await Assertions.Expect(Line(writer, "Ola Oppdiktet")).ToContainTextAsync("Inhabil (kommuneloven § 13-3)");
        await Assertions.Expect(Line(writer, "Gunnar Liksomsen")).ToContainTextAsync("leder saken");

        await ChangeAsync(writer, Writer);
        await writer.Page.GetByRole(AriaRole.Button, new() { Name = "Går nå" }).ClickAsync();
        await Assertions.Expect(Line(writer, Writer)).ToContainTextAsync("Gikk etter");
        await writer.Page.GetByLabel("Legg til gjest").FillAsync("Kari Nordmann, barnevernet");
        await writer.Page.GetByLabel("Legg til gjest").PressAsync("Enter");
        await Assertions.Expect(Line(writer, "Kari Nordmann")).ToContainTextAsync("barnevernet");
        await writer.AssertAccessibleAsync("mote-til-stede");
    }

    private static ILocator Conclusion(Visit visit) => visit.Page.GetByLabel("Konklusjon", new() { Exact = true });

    private static ILocator Button(Visit visit, string name) => visit.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static ILocator Line(Visit visit, string name) => visit.Page.Locator(".presence-line").Filter(new() { HasText = name });

    private static async Task ChangeAsync(Visit visit, string name)
    {
        await Line(visit, name).GetByRole(AriaRole.Button, new() { Name = "Endre" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = $"Oppmøtet til {name}" })).ToBeFocusedAsync();
    }

    /// <returns>The address of an item of a meeting that is held.</returns>
    internal static async Task<string> HoldAsync(Visit visit)
    {
        await visit.SignInAsync(Writer);
        var steps = new MeetingSteps(visit);
        await steps.PlanAsync(DateOnly.FromDateTime(DateTime.Today).AddDays(18));
        await steps.WriteAgendaAsync();
        await steps.SendNoticeAsync();
        await steps.HoldAsync();
        await steps.OpenAsync(MeetingSteps.Case);
        return new Uri(visit.Page.Url).PathAndQuery;
    }
}

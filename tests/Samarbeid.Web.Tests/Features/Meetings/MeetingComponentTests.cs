using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.TextGuards;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Agenda;
using Samarbeid.Web.Features.Meetings.Attending;
using Samarbeid.Web.Features.Meetings.Hold;
using Samarbeid.Web.Features.Meetings.Minutes;
using Samarbeid.Web.Features.Meetings.Plan;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Tests.Features.Meetings;

/// <summary>The components of a meeting over the real commands and a real database.</summary>
public sealed class MeetingComponentTests : BunitContext, IAsyncLifetime
{
    private readonly InCulture _culture = new("nb-NO");
    private Town _town = null!;

    public async Task InitializeAsync()
    {
        _town = await Town.BuildAsync();
        JSInterop.Mode = JSRuntimeMode.Loose;
        _town.System.As<MeetingQueries>(_town.Contact);
        Services.AddSingleton(_town.System.As<Databases>(_town.Contact)).AddSingleton(new NorwegianCalendar(_town.System.Database.Clock))
            .AddSingleton<TimeProvider>(_town.System.Database.Clock).AddTransient<ConfirmTexts>().AddTransient<FindingQueries>();
        foreach (var part in typeof(PlanMeeting).Assembly.GetTypes().Where(t => t.Namespace?.StartsWith(typeof(MeetingPage).Namespace!, StringComparison.Ordinal) == true
            && t is { IsClass: true, IsAbstract: false } && (t.GetMethod("HandleAsync") is not null || t.Name.EndsWith("Queries", StringComparison.Ordinal))))
            Services.AddTransient(part);
    }

    public new async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _town.DisposeAsync();
        _culture.Dispose();
    }

    [Fact]
    public async Task Moving_an_item_saves_the_order_and_says_where_it_is_now()
    {
        var view = await _town.PlanAsync(TestSystem.Today.AddDays(20));
        var said = "";
        var agenda = Render<AgendaList>(p => p.Add(a => a.View, view).Add(a => a.OnDone, text => said = text));

        await agenda.Find("button[title='Flytt «Godkjenning av referat» ned']").ClickAsync(new());

        agenda.WaitForAssertion(() => Assert.Equal("«Godkjenning av referat» er nå sak 2 av 5.", said));
        Assert.Equal(AgendaItemKind.ApproveMinutes, (await _town.SeeAsync(view.Head.Id)).Items[1].Kind);
    }

    [Fact]
    public async Task A_drop_is_one_move_that_is_said_and_nothing_where_it_names_what_was_not_shown()
    {
        var view = await _town.PlanAsync(TestSystem.Today.AddDays(20));
        var said = "";
        var agenda = Render<AgendaList>(p => p.Add(a => a.View, view).Add(a => a.OnDone, text => said = text));
        string Id(int at) => view.Items[at].Id.Value.ToString();

        foreach (var forged in new[] { "", "x", $"{Guid.NewGuid()} {Id(0)}", $"{Id(0)} {Guid.NewGuid()}", $"{Id(0)} {Id(1)} {Id(2)}" })
            await agenda.Find("[data-order-drop]").ChangeAsync(new() { Value = forged });
        Assert.Equal("", said);
        await agenda.Find("[data-order-drop]").ChangeAsync(new() { Value = $"{Id(4)} {Id(1)}" });

        agenda.WaitForAssertion(() => Assert.Equal("«Eventuelt» er nå sak 2 av 5.", said));
        Assert.Equal(view.Items[4].Id, (await _town.SeeAsync(view.Head.Id)).Items[1].Id);
        // The page knows no later version, so the next drop is refused and says so.
        await agenda.Find("[data-order-drop]").ChangeAsync(new() { Value = $"{Id(0)} " });
        agenda.WaitForAssertion(() => Assert.NotEmpty(agenda.FindAll("[role=alert]:not(:empty)")));
        Assert.Equal(view.Items[0].Id, (await _town.SeeAsync(view.Head.Id)).Items[0].Id);
    }

    [Theory]
    [InlineData("Situasjonsbilde")]
    [InlineData("Godkjenning av referat")]
    [InlineData("Eventuelt")]
    public async Task An_item_taken_off_and_taken_back_stands_where_it_was(string title)
    {
        var view = await _town.PlanAsync(TestSystem.Today.AddDays(20));
        var before = view.Items.Select(i => i.Title).ToList();
        IRenderedComponent<AgendaList> agenda = null!;
        agenda = Render<AgendaList>(p => p.Add(a => a.View, view).Add(a => a.OnDone, async _ =>
        {
            view = await _town.SeeAsync(view.Head.Id);
            agenda.Render(again => again.Add(a => a.View, view));
        }));

        await agenda.Find($"button[title='Fjern «{title}»']").ClickAsync(new());
        agenda.WaitForAssertion(() => Assert.Equal(before.Count - 1, view.Items.Count));
        await agenda.Find(".agenda-undo button").ClickAsync(new());

        agenda.WaitForAssertion(() => Assert.Equal(before, view.Items.Select(i => i.Title)));
    }

    [Fact]
    public async Task What_is_to_be_done_by_when_stands_on_the_page_and_what_is_late_is_marked()
    {
        var view = await _town.PlanAsync(TestSystem.Today.AddDays(10));

        var planned = Render<DeadlineList>(p => p.Add(d => d.Head, view.Head).Add(d => d.Today, TestSystem.Today));
        Assert.Equal(["Saker meldes inn", "Innkalling og sakspapirer", "Referat til godkjenning"], planned.FindAll(".deadline-name").Select(n => n.TextContent.Trim()));
        Assert.Contains("fristen er ute", planned.FindAll(".deadline-day")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("over fristen", planned.Find(".is-late .deadline-day").TextContent, StringComparison.Ordinal);

        var called = Render<DeadlineList>(p => p.Add(d => d.Head, view.Head with { State = MeetingState.Called }).Add(d => d.Today, TestSystem.Today));
        Assert.Empty(called.FindAll(".is-late"));
        Assert.Contains("gjort", called.FindAll(".deadline-day")[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agenda_longer_than_the_meeting_says_so()
    {
        var view = await _town.PlanAsync(TestSystem.Today.AddDays(20));
        await _town.System.As<ChangeAgendaItem>(_town.Contact).HandleAsync(
            view.Head.Id, view.Head.Version, view.Items[2].Id, "Situasjonsbilde", "", new(ItemTreatment.Briefing, "Politikontakten", 90), default);
        view = await _town.SeeAsync(view.Head.Id);

        var fits = Render<AgendaList>(p => p.Add(a => a.View, view));
        Assert.Equal("Orientering, Politikontakten, 90 min", fits.FindAll(".agenda-mark").Single().TextContent);
        Assert.Equal("Sakene er satt til 90 minutter av 120.", fits.Find(".agenda-time").TextContent.Trim());

        var tooLong = Render<AgendaList>(p => p.Add(a => a.View, view with { Head = view.Head with { Length = 60 } }));
        Assert.Contains("men møtet varer 60", tooLong.Find(".agenda-time.is-long").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_called_agenda_is_read_but_not_put_in_order()
    {
        var view = await _town.CallAsync(await _town.PlanAsync(TestSystem.Today.AddDays(20)));

        var agenda = Render<AgendaList>(p => p.Add(a => a.View, view).Add(a => a.Current, view.Items[1].Id));

        Assert.Empty(agenda.FindAll(".tool"));
        Assert.Equal("PR\u00A02/26", agenda.Find("a[aria-current] .agenda-number").TextContent);
    }

    [Fact]
    public async Task Everybody_is_taken_to_be_there_until_somebody_says_otherwise()
    {
        var view = await _town.CallAsync(await _town.PlanAsync(TestSystem.Today.AddDays(20)));
        var panel = Render<AttendancePanel>(p => p.Add(a => a.View, view).Add(a => a.Today, view.Head.Date));

        Assert.Equal(2, panel.FindAll("input[type=radio][value=Present][checked]").Count);
        await panel.FindAll("input[type=radio][value=Absent]")[0].ChangeAsync(new() { Value = "Absent" });
        await panel.Find("form").SubmitAsync();

        var attendances = (await _town.SeeAsync(view.Head.Id)).Attendances;
        Assert.Equal([Presence.Absent, Presence.Present], attendances.Select(a => a.Presence).Order().Reverse());
    }

    [Theory]
    [InlineData(false, MeetingState.Called)]
    [InlineData(true, MeetingState.Held)]
    public async Task A_meeting_is_not_started_before_its_day_until_somebody_says_that_it_is_meant(bool isMeant, MeetingState expected)
    {
        var view = await _town.CallAsync(await _town.PlanAsync(TestSystem.Today.AddDays(40)));
        var panel = Render<AttendancePanel>(p => p.Add(a => a.View, view).Add(a => a.Today, TestSystem.Today));

        var submitted = panel.Find("form").SubmitAsync();
        Assert.Equal("Møtet er lørdag 11. april. Starte det nå?", panel.Find(".dialog-title").TextContent);
        Assert.Equal(MeetingState.Called, (await _town.SeeAsync(view.Head.Id)).Head.State);
        await panel.FindAll(".dialog-footer button")[isMeant ? 1 : 0].ClickAsync(new());
        await panel.Find("dialog").TriggerEventAsync("onclose", EventArgs.Empty);
        await submitted;

        Assert.Equal(expected, (await _town.SeeAsync(view.Head.Id)).Head.State);
    }

    [Fact]
    public async Task Minutes_are_approved_after_a_question()
    {
        var view = await _town.SendAsync(await _town.HoldAsync());
        Services.AddTransient(_ => _town.System.As<ApproveMinutes>(_town.Mayor));
        view = (await _town.System.As<MeetingQueries>(_town.Mayor).FindAsync(view.Head.Id, default))!;
        var panel = Render<ApprovalPanel>(p => p.Add(a => a.View, view));

        var pressed = panel.Find(".page-actions .btn-primary").ClickAsync(new());
        Assert.Equal("Godkjenn som møteleder?", panel.Find(".dialog-title").TextContent);
        Assert.Empty((await _town.SeeAsync(view.Head.Id)).Approvals);
        await panel.Find(".dialog-footer .btn-primary").ClickAsync(new());
        _town.System.Database.Current.Person = _town.Mayor.Id;
        await panel.Find("dialog").TriggerEventAsync("onclose", EventArgs.Empty);
        await pressed;

        Assert.Single((await _town.SeeAsync(view.Head.Id)).Approvals);
    }

    [Fact]
    public async Task When_another_has_written_both_texts_are_shown_and_mine_can_be_kept()
    {
        var view = await _town.HoldAsync();
        var item = view.Items[0];
        var editor = Render<ConclusionEditor>(p => p.Add(e => e.View, view).Add(e => e.Item, item));
        await _town.System.As<ConcludeItem>(_town.Contact).HandleAsync(view.Head.Id, item.Id, new("", false), new("Den andres tekst", false), default);

        await editor.Find("textarea").InputAsync(new() { Value = "Min tekst" });
        await editor.Find("button.btn-primary").ClickAsync(new());

        editor.WaitForAssertion(() => Assert.Contains("Den andres tekst", editor.Find(".conflict").TextContent, StringComparison.Ordinal));
        Assert.Contains("Min tekst", editor.Find(".conflict").TextContent, StringComparison.Ordinal);
        await editor.Find(".conflict .btn-primary").ClickAsync(new());
        Assert.Equal("Min tekst", (await _town.SeeAsync(view.Head.Id)).Items[0].Conclusion);
    }

    [Fact]
    public async Task A_conclusion_saves_itself_when_the_person_pauses_and_says_so_without_touching_the_text()
    {
        var view = await _town.HoldAsync();
        var editor = Render<ConclusionEditor>(p => p.Add(e => e.View, view).Add(e => e.Item, view.Items[0]));

        await editor.Find("textarea").InputAsync(new() { Value = "Rådet er enig " });
        _town.System.Database.Clock.Advance(TypingPause.Length / 2);
        Assert.Equal("", (await _town.SeeAsync(view.Head.Id)).Items[0].Conclusion);
        _town.System.Database.Clock.Advance(TypingPause.Length);

        editor.WaitForAssertion(() => Assert.Equal("Lagret kl. 10.00", editor.Find("[role=status]").TextContent));
        var saved = await _town.SeeAsync(view.Head.Id);
        Assert.Equal("Rådet er enig", saved.Items[0].Conclusion);
        editor.Render(p => p.Add(e => e.View, saved).Add(e => e.Item, saved.Items[0]));
        // What stands in the field is the browser's; the server has written nothing there since it was empty.
        Assert.Equal("", editor.Find("textarea").GetAttribute("value"));
    }

    [Fact]
    public async Task A_pause_in_the_midst_of_a_conflict_keeps_what_is_typed_and_overwrites_nobody()
    {
        var view = await _town.HoldAsync();
        var item = view.Items[0];
        var editor = Render<ConclusionEditor>(p => p.Add(e => e.View, view).Add(e => e.Item, item));
        await _town.System.As<ConcludeItem>(_town.Contact).HandleAsync(view.Head.Id, item.Id, new("", false), new("Den andres tekst", false), default);

        await editor.Find("textarea").InputAsync(new() { Value = "Min tekst" });
        _town.System.Database.Clock.Advance(TypingPause.Length);

        editor.WaitForAssertion(() => Assert.Contains("Den andres tekst", editor.Find(".conflict").TextContent, StringComparison.Ordinal));
        await editor.Find("textarea").InputAsync(new() { Value = "Min tekst, lengre" });
        _town.System.Database.Clock.Advance(TypingPause.Length);
        Assert.Equal("", editor.Find("textarea").GetAttribute("value"));
        Assert.Contains("Min tekst, lengre", editor.Find(".conflict").TextContent, StringComparison.Ordinal);
        Assert.Equal("Den andres tekst", (await _town.SeeAsync(view.Head.Id)).Items[0].Conclusion);
    }
}

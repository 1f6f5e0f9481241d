using System.Globalization;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Hold;
using Samarbeid.Web.Features.Meetings.Minutes;
using Samarbeid.Web.Features.Meetings.Plan;
using Samarbeid.Web.Features.Meetings.Standing;
using Samarbeid.Web.Features.TextGuards;

namespace Samarbeid.Web.Tests.Features.Meetings.Standing;

/// <summary>The fixed items are filled by the program: former minutes, what is open, the latest figures, and days for the next meeting.</summary>
public sealed class StandingItemTests : BunitContext, IAsyncLifetime
{
    private readonly InCulture _culture = new("nb-NO");
    private Town _town = null!;

    public async Task InitializeAsync()
    {
        _town = await Town.BuildAsync();
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(_town.System.As<Databases>(_town.Contact)).AddSingleton(new NorwegianCalendar(_town.System.Database.Clock))
            .AddSingleton<TimeProvider>(_town.System.Database.Clock).AddSingleton(new WorkingDays(new NoHolidays())).AddTransient<ConfirmTexts>().AddTransient<FindingQueries>();
        foreach (var part in typeof(PlanMeeting).Assembly.GetTypes().Where(t => t.Namespace?.StartsWith("Samarbeid.Web.Features", StringComparison.Ordinal) == true
            && t is { IsClass: true, IsAbstract: false } && (t.GetMethod("HandleAsync") is not null || t.Name.EndsWith("Queries", StringComparison.Ordinal))))
            Services.AddTransient(part);
        // It freezes what it approves, with all that takes.
        Services.AddTransient(_ => _town.System.As<ApproveInMeeting>(_town.Contact));
    }

    public new async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _town.DisposeAsync();
        _culture.Dispose();
    }

    [Fact]
    public async Task Former_minutes_say_who_they_wait_for_and_then_who_has_approved_them()
    {
        var sent = await _town.SendAsync(await _town.HoldAsync());

        var waiting = Assert.Single(await FormerAsync(sent));
        Assert.Equal([_town.Mayor.Name], waiting.Waiting.Single(w => w.Side is ApprovalSide.Chair).Names);
        Assert.Contains(_town.Sheriff.Name, waiting.Waiting.Single(w => w.Side is ApprovalSide.Police).Names);
        var next = await _town.PlanAsync(sent.Head.Date.AddDays(60));
        var card = Render<FormerMinutes>(p => p.Add(c => c.View, next));
        Assert.Contains($"Venter på {_town.Mayor.Name}", card.Find(".results-more").TextContent, StringComparison.Ordinal);
        Assert.False(waiting.OffersExempt);

        await _town.ApproveAsync(sent.Head.Id);

        var approved = Assert.Single(await FormerAsync(sent));
        Assert.Equal((2, 0), (approved.ApprovedBy.Count, approved.Waiting.Count));
        var after = Render<FormerMinutes>(p => p.Add(c => c.View, next));
        Assert.Matches($"Godkjent 2. mars 2026 av .*{_town.Mayor.Name}", after.Find(".results-more").TextContent);
    }

    [Fact]
    public async Task What_is_open_stands_under_its_light_the_most_urgent_first()
    {
        await OpenActionsAsync();

        var since = Walkable();

        Assert.Equal(["Over fristen: 1", "Frist snart: 1", "I rute: 1"], since.FindAll("h4").Select(h => h.TextContent.Trim()));
        Assert.All(since.FindAll("h4"), h => Assert.NotNull(h.QuerySelector("svg")));
    }

    [Fact]
    public async Task The_walk_goes_through_the_open_ones_in_that_order_says_where_it_is_and_ends_where_it_began()
    {
        await OpenActionsAsync();
        var since = Walkable();

        await Button(since, "Gå gjennom ett for ett (3)").ClickAsync(new());
        Assert.Equal("Tiltak 1 av 3", since.Find(".walk-place").TextContent);
        Assert.Contains("Over fristen", since.Find(".walk-facts").TextContent, StringComparison.Ordinal);
        await Button(since, "Neste tiltak").ClickAsync(new());
        Assert.StartsWith("Tiltak 2 av 3: ", since.Find(".walk-said").TextContent, StringComparison.Ordinal);
        Assert.EndsWith("Frist snart", since.Find(".walk-said").TextContent, StringComparison.Ordinal);
        await Button(since, "Forrige tiltak").ClickAsync(new());
        Assert.True(Button(since, "Forrige tiltak").HasAttribute("disabled"));
        for (var step = 0; step < 3; step++) await since.Find(".walk-nav .btn-primary").ClickAsync(new());

        Assert.Empty(since.FindAll(".walk"));
        Assert.NotEmpty(since.FindAll("h4"));
    }

    [Fact]
    public async Task A_note_and_a_new_due_date_are_written_on_the_way_and_the_lights_follow()
    {
        var late = (await OpenActionsAsync())[0];
        var since = Walkable();
        await Button(since, "Gå gjennom").ClickAsync(new());

        await Button(since, "Skriv notat").ClickAsync(new());
        await since.Find("form textarea").ChangeAsync(new() { Value = "Venter på lyset" });
        await since.Find("form").SubmitAsync();
        since.WaitForAssertion(() => Assert.Contains("Venter på lyset", since.Markup, StringComparison.Ordinal));
        await Button(since, "Utsett fristen").ClickAsync(new());
        await since.Find("form input[type=date]").ChangeAsync(new() { Value = TestSystem.Today.AddDays(60).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) });
        await since.Find("form textarea").ChangeAsync(new() { Value = "Deler mangler" });
        await since.Find("form").SubmitAsync();
        since.WaitForAssertion(() => Assert.Contains("I rute", since.Find(".walk-facts").TextContent, StringComparison.Ordinal));
        await Button(since, "Avslutt gjennomgangen").ClickAsync(new());

        Assert.Equal(["Frist snart: 1", "I rute: 2"], since.FindAll("h4").Select(h => h.TextContent.Trim()));
        Assert.Equal(TestSystem.Today.AddDays(60), (await _town.System.ReadAsync(late.Id)).DueDate);
    }

    [Fact]
    public async Task The_figures_of_each_municipality_lead_to_its_crime_picture()
    {
        MunicipalityRow Row(string number) => new(MunicipalityNumber.Parse(number), "", default);

        var figures = Render<SituationFigures>(p => p.Add(f => f.Municipalities, [Row(TestSystem.Stjordal), Row(TestSystem.Meraker)]));

        figures.WaitForAssertion(() => Assert.Equal(["/kommuner/5035/kriminalitet", "/kommuner/5034/kriminalitet"], figures.FindAll("tbody a").Select(a => a.GetAttribute("href"))));
        Assert.All(figures.FindAll("tbody tr"), row => Assert.Matches(@"\d", row.QuerySelector("td:last-child")!.TextContent));
    }

    [Fact]
    public async Task Three_days_are_offered_for_the_next_meeting_and_one_press_plans_it_once()
    {
        var view = await _town.HoldAsync();
        var said = "";
        var next = Render<NextMeeting>(p => p.Add(n => n.View, view).Add(n => n.Today, TestSystem.Today).Add(n => n.OnDone, text => said = text));
        next.WaitForAssertion(() => Assert.Equal(3, next.FindAll("button").Count));
        // Sunday 22 March is the fourth of its month; three months on is Sunday 28 June, which is a day off.
        Assert.Equal("Planlegg mandag 29. juni 2026", next.Find("button").TextContent);

        await next.Find("button").ClickAsync(new());

        Assert.Equal("Neste møte er planlagt mandag 29. juni 2026.", said);
        var planned = await _town.ReadAsync(db => db.Meetings.IgnoreQueryFilters().Where(m => m.State == MeetingState.Planned).ToListAsync());
        Assert.Equal((new DateOnly(2026, 6, 29), view.Head.StartsAt, view.Head.Place, view.Head.ChairId), planned.Select(m => (m.Date, m.StartsAt, m.Place, m.ChairId)).Single());
        next.WaitForAssertion(() => Assert.Empty(next.FindAll("button")));
        Assert.Equal($"/moter/{planned[0].Id.Value}", next.Find("a").GetAttribute("href"));
    }

    [Fact]
    public async Task A_day_for_the_next_meeting_is_offered_only_to_who_plans_meetings()
    {
        var view = await _town.HoldAsync();
        var reader = view with { May = view.May with { WriteMeeting = false } };

        Assert.Equal("", Render<NextMeeting>(p => p.Add(n => n.View, reader).Add(n => n.Today, TestSystem.Today)).Markup);
    }

    private async Task<IReadOnlyList<FormerMinutesRow>> FormerAsync(MeetingView view) =>
        await _town.System.As<FormerMinutesQueries>(_town.Contact).ListAsync(_town.Body.Id, view.Head.Date.AddDays(1), default);

    private IRenderedComponent<SinceLast> Walkable()
    {
        var since = Render<SinceLast>(p => p.Add(s => s.Body, _town.Body.Id).Add(s => s.Before, TestSystem.Today.AddDays(90)).Add(s => s.Today, TestSystem.Today).Add(s => s.MayWalk, true));
        since.WaitForAssertion(() => Assert.NotEmpty(since.FindAll("h4")));
        return since;
    }

    private async Task<IReadOnlyList<ActionItem>> OpenActionsAsync()
    {
        var meeting = await _town.System.MeetingAsync(_town.Body, _town.Mayor, TestSystem.Today.AddDays(-40));
        var actions = new List<ActionItem>();
        foreach (var days in new[] { -3, 5, 40 }) actions.Add(await _town.System.ActionAsync(meeting, _town.Mayor, TestSystem.Today.AddDays(days), false, TestSystem.Stjordal));
        return actions;
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<SinceLast> since, string text) =>
        since.FindAll("button").First(b => b.TextContent.Trim().StartsWith(text, StringComparison.Ordinal));

    private sealed class NoHolidays : IHolidays
    {
        public bool IsHoliday(DateOnly day) => false;
    }
}

using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Calendars;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Meetings.Agenda;
using Samarbeid.Web.Features.Meetings.List;
using Samarbeid.Web.Features.Meetings.Plan;
using Samarbeid.Web.Tests.Features.Meetings.Restrictions;

namespace Samarbeid.Web.Tests.Features.Meetings;

/// <summary>Several meetings planned at once, and one with the cases of a former, over the real commands and a real database.</summary>
public sealed class PlanSeriesTests : BunitContext, IAsyncLifetime
{
    // A Tuesday, the second of the month.
    private static readonly DateOnly First = new(2026, 4, 14);

    private readonly InCulture _culture = new("nb-NO");
    private Town _town = null!;

    public async Task InitializeAsync()
    {
        _town = await Town.BuildAsync();
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(new NorwegianCalendar(_town.System.Database.Clock)).AddSingleton(new WorkingDays(new NorwegianHolidays()))
            .AddTransient(_ => _town.System.As<MeetingPlanQueries>(_town.Contact))
            .AddTransient(_ => _town.System.As<PlanMeeting>(_town.Contact)).AddTransient(_ => _town.System.As<PlanSeries>(_town.Contact));
    }

    public new async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _town.DisposeAsync();
        _culture.Dispose();
    }

    [Fact]
    public async Task A_series_is_shown_before_it_is_planned_and_what_is_taken_away_is_not()
    {
        var page = Render<PlanMeetingPage>();
        await WriteAsync(page, First);
        await page.Find("select[name='Model.Rhythm']").ChangeAsync(new() { Value = "Quarterly" });

        var days = page.FindAll("fieldset label").Select(l => l.TextContent.Trim());
        Assert.Equal(["tirsdag 14. juli 2026", "tirsdag 13. oktober 2026"], days);
        Assert.Equal("Planlegg 3 møter", page.Find("button[type=submit]").TextContent.Trim());
        await page.FindAll("fieldset input")[1].ChangeAsync(new() { Value = false });
        Assert.Equal("Planlegg 2 møter", page.Find("button[type=submit]").TextContent.Trim());
        // Another rhythm proposes anew: in June, August, October and December. What was taken away of what stays is not put back.
        await page.Find("select[name='Model.Rhythm']").ChangeAsync(new() { Value = "EverySecondMonth" });
        Assert.Equal("Planlegg 4 møter", page.Find("button[type=submit]").TextContent.Trim());
        await page.Find("select[name='Model.Rhythm']").ChangeAsync(new() { Value = "Quarterly" });
        await page.Find("form").SubmitAsync();

        var meetings = await ComingAsync();
        Assert.Equal([First, new(2026, 7, 14)], meetings.Select(m => m.Date));
        Assert.All(meetings, m => Assert.Equal((PlanMeeting.FixedItems.Count, "Rådhuset", new TimeOnly(10, 0)), (m.Items, m.Place, m.StartsAt)));
        Assert.Contains("ny=2", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_with_no_more_of_them_says_so()
    {
        var page = Render<PlanMeetingPage>();
        await WriteAsync(page, new(2026, 12, 8));
        await page.Find("select[name='Model.Rhythm']").ChangeAsync(new() { Value = "Monthly" });

        Assert.Contains("Det blir ikke flere møter i dette kalenderåret.", page.Markup, StringComparison.Ordinal);
        Assert.Equal("Planlegg møtet", page.Find("button[type=submit]").TextContent.Trim());
    }

    [Fact]
    public async Task A_meeting_takes_over_the_cases_of_a_former_in_order_before_the_closing_items()
    {
        var former = await _town.PlanAsync(First.AddDays(-7));
        foreach (var (title, plan) in new[] { ("Russ", ItemPlan.Open with { Minutes = 20 }), ("Skolevei", ItemPlan.Open) })
        {
            var seen = await _town.SeeAsync(former.Head.Id);
            Assert.True((await _town.System.As<AddAgendaItem>(_town.Contact).HandleAsync(
                SingleUseKey.New(), seen.Head.Id, seen.Head.Version, new(AgendaItemKind.Case, title, "Bakgrunn") { Plan = plan }, default)).IsDone);
        }

        var page = Render<PlanMeetingPage>();
        await WriteAsync(page, First);
        await page.Find("select[name='Model.AgendaOf']").ChangeAsync(new() { Value = former.Head.Id.Value.ToString() });
        Assert.Contains("7. april 2026 (2 saker)", page.Markup, StringComparison.Ordinal);
        await page.Find("form").SubmitAsync();

        var now = await _town.SeeAsync((await ComingAsync()).Single(m => m.Date == First).Id);
        Assert.Equal(
            [("Russ", "Bakgrunn", 20), ("Skolevei", "Bakgrunn", (int?)null)],
            now.Items.Where(i => i.Kind is AgendaItemKind.Case).Select(i => (i.Title, i.Background, i.Plan.Minutes)));
        Assert.Equal([AgendaItemKind.NextMeeting, AgendaItemKind.AnyOtherBusiness], now.Items.TakeLast(2).Select(i => i.Kind));
    }

    [Fact]
    public async Task Where_a_case_of_the_former_is_kept_from_the_public_the_page_says_that_its_public_title_comes_alone()
    {
        await using var made = await RestrictedTown.BuildAsync();
        var open = await made.Town.PlanAsync(First.AddDays(-7));
        Assert.True((await made.Town.System.As<AddAgendaItem>(made.Town.Contact).HandleAsync(
            SingleUseKey.New(), open.Head.Id, open.Head.Version, new(AgendaItemKind.Case, "Russ", "Bakgrunn"), default)).IsDone);
        Services.AddTransient(_ => made.Town.System.As<MeetingPlanQueries>(made.Town.Contact));
        var page = Render<PlanMeetingPage>();
        const string said = "Saker som er unntatt offentlighet, kommer med den offentlige tittelen alene.";

        await page.Find("select[name='Model.AgendaOf']").ChangeAsync(new() { Value = open.Head.Id.Value.ToString() });
        Assert.DoesNotContain(said, page.Markup, StringComparison.Ordinal);
        await page.Find("select[name='Model.AgendaOf']").ChangeAsync(new() { Value = made.Meeting.Value.ToString() });

        Assert.Equal(said, page.Find("p.form-note[role=status]").TextContent.Trim());
        var planned = await made.Town.System.As<PlanSeries>(made.Town.Contact).HandleAsync(
            SingleUseKey.New(), made.Town.Body.Id, new(made.Town.On(First), [], made.Meeting), default);
        Assert.Equal([(RestrictedTown.Public, "")], (await made.Town.SeeAsync(planned.Value)).Items.Where(i => i.Kind is AgendaItemKind.Case).Select(i => (i.Title, i.Background)));
    }

    [Fact]
    public async Task The_cases_of_another_body_are_not_offered_and_not_taken_over()
    {
        var other = MeetingBody.Establish(MeetingBodyKind.CoordinationGroup, "SLT-gruppa", Domain.People.Language.Bokmal, [MunicipalityNumber.Parse(TestSystem.Stjordal)]).Value;
        Assert.True(other.Admit(_town.Mayor.Id, MemberRole.Chair, TestSystem.Today).IsDone);
        await _town.System.SaveAsync(other);
        var theirs = await _town.System.As<PlanMeeting>(_town.Contact).HandleAsync(SingleUseKey.New(), other.Id, _town.On(First), default);
        var seen = await _town.SeeAsync(theirs.Value);
        Assert.True((await _town.System.As<AddAgendaItem>(_town.Contact).HandleAsync(SingleUseKey.New(), seen.Head.Id, seen.Head.Version, new(AgendaItemKind.Case, "Sak", ""), default)).IsDone);

        Assert.Empty(await _town.System.As<MeetingPlanQueries>(_town.Contact).FormerAsync(_town.Body.Id, default));
        var refused = await _town.System.As<PlanSeries>(_town.Contact).HandleAsync(SingleUseKey.New(), _town.Body.Id, new(_town.On(First), [], theirs.Value), default);
        Assert.Equal(PersistenceRules.NotFound, refused.Refusal);
    }

    [Fact]
    public async Task A_series_with_a_day_that_cannot_be_is_refused_whole()
    {
        var plan = _town.System.As<PlanSeries>(_town.Contact);

        var far = await plan.HandleAsync(SingleUseKey.New(), _town.Body.Id, new(_town.On(First), [First.AddDays(7), First.AddYears(50)], null), default);
        var many = await plan.HandleAsync(
            SingleUseKey.New(), _town.Body.Id, new(_town.On(First), [.. Enumerable.Range(1, MeetingSeries.Most + 1).Select(i => First.AddDays(i))], null), default);

        Assert.False(far.IsDone);
        Assert.Equal(MeetingRules.SeriesTooLong.Code, many.Refusal?.Code);
        Assert.Empty(await ComingAsync());
    }

    private async Task WriteAsync(IRenderedComponent<PlanMeetingPage> page, DateOnly date)
    {
        await page.Find("input[type=date]").ChangeAsync(new() { Value = date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) });
        await page.Find("[data-draft$='.Place']").ChangeAsync(new() { Value = "Rådhuset" });
    }

    private async Task<IReadOnlyList<MeetingRow>> ComingAsync() =>
        (await _town.System.As<MeetingListQueries>(_town.Contact).ListAsync(MeetingFilter.Coming, _town.Body.Id, 1, default)).Rows;
}

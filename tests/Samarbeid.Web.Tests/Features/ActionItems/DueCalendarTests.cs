using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Calendars;
using Samarbeid.Web.Features.ActionItems.Calendar;
using Samarbeid.Web.Features.ActionItems.List;

namespace Samarbeid.Web.Tests.Features.ActionItems;

/// <summary>Due dates by month.</summary>
public sealed class DueCalendarTests : BunitContext
{
    private static readonly DueMonth March = new(new(2026, 3, 1));

    [Theory]
    // Five weeks, six, and the four of a February that begins on a Monday.
    [InlineData("2026-04", 5, "2026-03-30", "2026-05-03")]
    [InlineData("2026-03", 6, "2026-02-23", "2026-04-05")]
    [InlineData("2027-02", 4, "2027-02-01", "2027-02-28")]
    public void A_month_is_whole_weeks_from_monday(string text, int weeks, string first, string last)
    {
        var month = DueMonth.Parse(text, TestSystem.Today);

        Assert.Equal(text, month.ToString());
        Assert.Equal(weeks, month.Weeks.Count);
        Assert.All(month.Weeks, week => Assert.Equal(7, week.Count));
        Assert.Equal((first, last), (month.Weeks[0][0].ToString("O"), month.Weeks[^1][^1].ToString("O")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("tull")]
    [InlineData("2026-13")]
    [InlineData("0001-01")]
    [InlineData("9999-12")]
    public void What_is_no_month_of_any_due_date_is_this_month(string? text)
    {
        Assert.Equal(March, DueMonth.Parse(text, TestSystem.Today));
    }

    [Fact]
    public async Task A_day_has_what_is_due_on_it_and_nothing_of_others()
    {
        await using var system = await TestSystem.StartAsync();
        var contact = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        var challenge = await system.ChallengeAsync(TestSystem.Stjordal);
        for (var number = 0; number < 5; number++) await system.ActionAsync(challenge, contact, new(2026, 3, 17));
        var last = await system.ActionAsync(challenge, contact, new(2026, 3, 31));
        await system.ActionAsync(challenge, contact, new(2026, 4, 1));
        await system.ActionAsync(await system.ChallengeAsync(TestSystem.Senja), contact, new(2026, 3, 18));
        using var recorded = await RecordedStatements.StartAsync(system);

        var days = await system.As<DueCalendarQueries>(contact).ReadAsync(ActionItemFilter.OpenOnes, March, default);

        Assert.Equal([new(2026, 3, 17), new DateOnly(2026, 3, 31)], days.Keys.Order());
        Assert.Equal((DueCalendarQueries.OnDay, 5), (days[new(2026, 3, 17)].Rows.Count, days[new(2026, 3, 17)].Total));
        Assert.Equal([last.Id], days[new(2026, 3, 31)].Rows.Select(r => r.Id));
        Assert.Equal(3, recorded.Count);
        await recorded.AssertByScopeAsync(system);
        await recorded.AssertNoScanAsync(system);
    }

    [Fact]
    public void Holidays_and_today_are_marked_and_days_without_anything_are_left_out_on_a_phone()
    {
        using var culture = new InCulture("nb-NO");
        Services.AddSingleton<IHolidays>(new NorwegianHolidays());

        var shown = Render<DueCalendar>(p => p.Add(c => c.Month, new(new(2026, 5, 1))).Add(c => c.Today, new(2026, 5, 12))
            .Add(c => c.Days, new Dictionary<DateOnly, DueDay> { [new(2026, 5, 12)] = new([], 7) })
            .Add(c => c.Href, month => $"/{month}").Add(c => c.DayHref, day => $"/{day:O}"));

        // 1., 14., 17. and 25. May 2026: the day of work, ascension, the constitution and Whit Monday; Whit Sunday is a Sunday.
        var holidays = shown.FindAll(".month-holiday").Select(h => h.ParentElement!.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Equal(["2026-05-01", "2026-05-14", "2026-05-17", "2026-05-24", "2026-05-25"], holidays);
        Assert.Equal("2026-05-12", shown.Find("time[aria-current=date]").GetAttribute("datetime"));
        Assert.Equal("7 tiltak tirsdag 12. mai", shown.Find(".month-more a").TextContent);
        Assert.Equal(5 * 7 - 1, shown.FindAll("td.month-empty").Count);
        Assert.Equal(["/2026-04", "/2026-06"], shown.FindAll(".month-nav a").Select(a => a.GetAttribute("href")));
    }
}

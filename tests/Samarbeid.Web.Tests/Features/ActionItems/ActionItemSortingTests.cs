using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;
using Samarbeid.Web.Features.ActionItems.Export;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Shared.Exports;

namespace Samarbeid.Web.Tests.Features.ActionItems;

/// <summary>The list of actions sorted by its columns, narrowed, and taken out.</summary>
public sealed class ActionItemSortingTests : IAsyncLifetime
{
    private static readonly ActionItemFilter All = ActionItemFilter.OpenOnes with { Selection = ActionItemSelection.Any };

    private TestSystem _system = null!;
    private Person _contact = null!;
    private Person _other = null!;

    public async Task InitializeAsync()
    {
        _system = await TestSystem.StartAsync();
        _contact = await _system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal, TestSystem.Meraker);
        _other = await _system.PersonAsync(Role.PoliceContact, TestSystem.Senja);
        var stjordal = await _system.ChallengeAsync(TestSystem.Stjordal);
        var meraker = await _system.ChallengeAsync(TestSystem.Meraker);
        string[] titles = ["Østre vei", "Ålreit kveld", "andre", "Zebra", "Ære"];
        for (var number = 0; number < 90; number++)
            await _system.ActionAsync(number % 2 == 0 ? stjordal : meraker, number % 3 == 0 ? _other : _contact, TestSystem.Today.AddDays(number % 7), titles[number % 5]);
        await _system.ActionAsync(await _system.ChallengeAsync(TestSystem.Senja), _other, TestSystem.Today, "Sak på Senja");
        await using var db = _system.Database.OpenAsSystem();
        await db.Database.ExecuteSqlRawAsync(
            "UPDATE ActionItem SET State = CASE rowid % 4 WHEN 0 THEN 'Planned' WHEN 1 THEN 'InProgress' WHEN 2 THEN 'OnHold' ELSE 'Completed' END, CompletedOn = CASE rowid % 4 WHEN 3 THEN '2026-03-01' END");
    }

    public async Task DisposeAsync() => await _system.DisposeAsync();

    public static TheoryData<ActionItemSort, bool> Orders()
    {
        var orders = new TheoryData<ActionItemSort, bool>();
        foreach (var by in Enum.GetValues<ActionItemSort>()) { orders.Add(by, false); orders.Add(by, true); }
        return orders;
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Each_column_sorts_and_every_row_is_on_one_page(ActionItemSort by, bool isDescending)
    {
        var rows = await PagesAsync(All with { Order = new(by, isDescending) });

        Assert.Equal(90, rows.Select(r => r.Id).Distinct().Count());
        var keys = rows.Select(r => KeyOf(r, by)).ToList();
        var norwegian = StringComparer.Create(new("nb-NO"), ignoreCase: true);
        Assert.Equal(isDescending ? keys.OrderByDescending(k => k, norwegian) : keys.Order(norwegian), keys);
    }

    [Fact]
    public async Task Norwegian_letters_come_last()
    {
        var rows = await PagesAsync(All with { Order = new(ActionItemSort.Title, false) });

        Assert.Equal(["andre", "Zebra", "Ære", "Østre vei", "Ålreit kveld"], rows.Select(r => r.Title).Distinct());
    }

    [Fact]
    public async Task Sorted_and_narrowed_too_nobody_waits_for_the_rows_of_others()
    {
        using var recorded = await RecordedStatements.StartAsync(_system);

        foreach (var by in Enum.GetValues<ActionItemSort>())
        {
            foreach (var selection in new[] { ActionItemSelection.Any, ActionItemSelection.Planned, ActionItemSelection.Overdue })
                await Queries.ListAsync(All with { Selection = selection, Order = new(by, true) }, 1, default);
        }

        await Queries.ListAsync(All with { Responsible = _other.Id, DueFrom = TestSystem.Today, DueTo = TestSystem.Today.AddDays(3) }, 1, default);
        await Queries.ResponsibleAsync(null, default);
        await (await Export.FindAsync(ActionItemView.All, All, default)).Rows.CountAsync();

        await recorded.AssertByScopeAsync(_system);
        await recorded.AssertNoScanAsync(_system);
    }

    [Fact]
    public async Task It_is_narrowed_by_who_is_responsible_and_between_due_dates()
    {
        var rows = await PagesAsync(All with { Responsible = _other.Id, DueFrom = TestSystem.Today.AddDays(1), DueTo = TestSystem.Today.AddDays(2) });

        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Equal(_other.Name, r.Responsible));
        Assert.Equal([TestSystem.Today.AddDays(1), TestSystem.Today.AddDays(2)], rows.Select(r => r.DueDate).Distinct().Order());
    }

    [Fact]
    public async Task One_chooses_among_those_responsible_for_what_one_sees()
    {
        await _system.ActionAsync(await _system.ChallengeAsync(TestSystem.Senja), await _system.PersonAsync(Role.Mayor, TestSystem.Senja), TestSystem.Today);

        var people = await Queries.ResponsibleAsync(null, default);

        Assert.Equal([_contact.Name, _other.Name], people!.Select(p => p.Name));
    }

    [Fact]
    public async Task What_is_taken_out_is_what_the_pages_show_in_their_order()
    {
        foreach (var filter in new[] { ActionItemFilter.OpenOnes, All with { Order = new(ActionItemSort.Responsible, true) }, All with { Search = "ære" } })
        {
            var taken = await (await Export.FindAsync(ActionItemView.All, filter, default)).Rows.ToListAsync();

            Assert.Equal(await PagesAsync(filter), taken);
        }
    }

    [Fact]
    public async Task Of_the_board_what_stands_on_it_and_of_ones_own_what_is_ones_own()
    {
        var board = await Queries.BoardAsync(ActionItemFilter.OpenOnes, default);

        var taken = await (await Export.FindAsync(ActionItemView.Board, ActionItemFilter.OpenOnes, default)).Rows.ToListAsync();
        var mine = await (await _system.As<ActionItemExportQueries>(_other).FindAsync(ActionItemView.Mine, ActionItemFilter.OpenOnes, default)).Rows.ToListAsync();

        Assert.Equal(board.Sum(c => c.Total), taken.Count);
        Assert.All(mine, r => Assert.Equal(_other.Name, r.Responsible));
        Assert.Contains(mine, r => r.Title == "Sak på Senja");
    }

    [Fact]
    public async Task Whoever_has_no_grant_takes_out_their_own_whatever_they_ask_for()
    {
        var outsider = await _system.PersonAsync(null);
        var own = await _system.ActionAsync(await _system.ChallengeAsync(TestSystem.Senja), outsider, TestSystem.Today);

        var taken = await (await _system.As<ActionItemExportQueries>(outsider).FindAsync(ActionItemView.All, All, default)).Rows.ToListAsync();

        Assert.Equal([own.Id], taken.Select(r => r.Id));
    }

    [Fact]
    public void The_address_says_all_that_is_chosen_and_is_read_back()
    {
        var filter = All with
        {
            Responsible = _contact.Id,
            DueFrom = new(2026, 3, 1),
            DueTo = new(2026, 3, 31),
            Search = "æ & ø",
            Order = new(ActionItemSort.Place, true),
        };
        var query = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(new Uri("https://x" + ActionItemListAddress.Of(ActionItemView.All, filter, 2)).Query);

        Assert.Equal(filter, ActionItemAsked.Of(new Microsoft.AspNetCore.Http.QueryCollection(query)).ToFilter());
        Assert.Equal(new(ActionItemSort.Place, false), filter.Order.Choosing(ActionItemSort.Place));
        Assert.Equal(new ListOrder<ActionItemSort>(ActionItemSort.Due, false), filter.Order.Choosing(ActionItemSort.Due));
    }

    private ActionItemQueries Queries => _system.As<ActionItemQueries>(_contact);

    private ActionItemExportQueries Export => _system.As<ActionItemExportQueries>(_contact);

    private async Task<List<ActionItemRow>> PagesAsync(ActionItemFilter filter)
    {
        var rows = new List<ActionItemRow>();
        for (var page = 1; ; page++)
        {
            var read = await Queries.ListAsync(filter, page, default);
            rows.AddRange(read.Rows);
            if (read.Rows.Count < ActionItemQueries.PageSize) return rows;
        }
    }

    private static string KeyOf(ActionItemRow row, ActionItemSort by) => by switch
    {
        ActionItemSort.Title => row.Title,
        ActionItemSort.Due => row.DueDate.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture),
        ActionItemSort.State => ((int)row.State).ToString(System.Globalization.CultureInfo.InvariantCulture),
        ActionItemSort.Responsible => row.Responsible,
        _ => row.Place,
    };
}

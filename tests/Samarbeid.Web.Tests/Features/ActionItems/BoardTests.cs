using Bunit;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.People;
using Samarbeid.Web.Features.ActionItems.Board;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Features.ActionItems.Work;

namespace Samarbeid.Web.Tests.Features.ActionItems;

/// <summary>The board by state, person and due date, and the moves on it.</summary>
public sealed class BoardTests : BunitContext
{
    public static TheoryData<ActionItemState, ActionItemState> Pairs()
    {
        var pairs = new TheoryData<ActionItemState, ActionItemState>();
        foreach (var from in Enum.GetValues<ActionItemState>())
        {
            foreach (var to in Enum.GetValues<ActionItemState>()) pairs.Add(from, to);
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task A_card_is_offered_the_moves_the_domain_makes_and_no_others(ActionItemState from, ActionItemState to)
    {
        await using var system = await TestSystem.StartAsync();
        var contact = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        var action = await system.ActionAsync(await system.ChallengeAsync(TestSystem.Stjordal), contact, TestSystem.Today);
        await ToAsync(action, from);

        var command = BoardMoves.Between(from, to);

        Assert.Equal(command is not null, BoardMoves.From(from).Contains(to));
        if (command is not { } step) return;
        Assert.Contains(step, ActionCommands.For(from, isHoldOver: false, new(Write: true, Contribute: true, Comment: false)));
        var run = ActionItemCommandRunning.Of(system, contact);
        var form = new ActionItemCommandModel { Command = step, Text = "Gjort", Date = TestSystem.Today.AddDays(5) };
        Assert.True((await run.HandleAsync(step, action.Id, (await system.ReadAsync(action.Id)).Version, form, default)).IsDone);
        Assert.Equal(to, (await system.ReadAsync(action.Id)).State);

        async Task ToAsync(ActionItem item, ActionItemState state)
        {
            await using var db = system.Database.OpenAsSystem();
            db.Attach(item);
            db.Entry(item).Property(a => a.State).CurrentValue = state;
            await db.SaveChangesAsync();
        }
    }

    [Fact]
    public async Task Only_whoever_may_write_a_card_is_offered_to_move_it()
    {
        await using var system = await TestSystem.StartAsync();
        var contact = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        var mayor = await system.PersonAsync(Role.Mayor, TestSystem.Stjordal);
        await system.ActionAsync(await system.ChallengeAsync(TestSystem.Stjordal), contact, TestSystem.Today);
        await system.ActionAsync(await system.ChallengeAsync(TestSystem.Stjordal), mayor, TestSystem.Today);

        var ofContact = await system.As<ActionItemQueries>(contact).BoardAsync(ActionItemFilter.OpenOnes, default);
        var ofMayor = await system.As<ActionItemQueries>(mayor).BoardAsync(ActionItemFilter.OpenOnes, default);

        Assert.Equal([true, true], ofContact.SelectMany(c => c.Rows).Select(r => r.MayWrite));
        // A mayor reads, and writes what they are responsible for themselves.
        Assert.Equal([mayor.Name], ofMayor.SelectMany(c => c.Rows).Where(r => r.MayWrite).Select(r => r.Responsible));
    }

    [Theory]
    // A Monday, a Sunday, the last of a month, and a month that ends with next week.
    [InlineData("2026-03-02")]
    [InlineData("2026-03-08")]
    [InlineData("2026-03-31")]
    [InlineData("2026-05-20")]
    [InlineData("2026-12-28")]
    public void Each_due_date_is_in_one_span(string today)
    {
        using var culture = new InCulture("nb-NO");
        var spans = DueSpan.Around(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Null(spans[0].From);
        Assert.Null(spans[^1].To);
        for (var number = 1; number < spans.Count; number++) Assert.Equal(spans[number - 1].To!.Value.AddDays(1), spans[number].From);
        Assert.Equal(DayOfWeek.Sunday, spans[1].To!.Value.DayOfWeek);
        Assert.Equal(spans.Count, spans.Select(s => s.Key).Distinct().Count());
    }

    [Fact]
    public async Task By_due_date_and_by_person_each_open_action_stands_once_and_none_of_others()
    {
        using var culture = new InCulture("nb-NO");
        await using var system = await TestSystem.StartAsync();
        var contact = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        var mayor = await system.PersonAsync(Role.Mayor, TestSystem.Stjordal);
        var challenge = await system.ChallengeAsync(TestSystem.Stjordal);
        foreach (var days in new[] { -9, -1, 0, 6, 7, 13, 20, 90 }) await system.ActionAsync(challenge, days < 0 ? mayor : contact, TestSystem.Today.AddDays(days));
        await system.ActionAsync(await system.ChallengeAsync(TestSystem.Senja), contact, TestSystem.Today);
        using var recorded = await RecordedStatements.StartAsync(system);

        var byDue = await ReadAsync(ActionItemGrouping.Due);
        var byPerson = await ReadAsync(ActionItemGrouping.Responsible);

        Assert.Equal([("Over fristen", 2), ("Denne uka", 2), ("Neste uke", 2), ("Senere denne måneden", 1), ("Senere", 1)], byDue.Select(g => (g.Name, g.Total)));
        Assert.Equal([(mayor.Name, 2), (contact.Name, 6)], byPerson.Select(g => (g.Name, g.Total)));
        foreach (var groups in new[] { byDue, byPerson }) Assert.Equal(8, groups.SelectMany(g => g.Rows).Select(r => r.Id).Distinct().Count());
        // The link of a column leads to what stands in it.
        foreach (var group in byDue.Concat(byPerson))
            Assert.Equal(group.Rows.Select(r => r.Id), (await system.As<ActionItemQueries>(contact).ListAsync(group.Rest, 1, default)).Rows.Select(r => r.Id));
        await recorded.AssertByScopeAsync(system);
        await recorded.AssertNoScanAsync(system);

        Task<IReadOnlyList<ActionItemGroup>> ReadAsync(ActionItemGrouping grouping) =>
            system.As<ActionItemBoardQueries>(contact).ReadAsync(ActionItemFilter.OpenOnes with { Grouping = grouping }, default);
    }

    [Theory]
    [InlineData("{0} OnHold", true)]
    [InlineData("{0} Tull", false)]
    [InlineData("{0}", false)]
    [InlineData("0198e0f0-0000-7000-8000-000000000000 OnHold", false)]
    public void What_is_dropped_counts_where_its_card_is_on_the_board(string said, bool counts)
    {
        using var culture = new InCulture("nb-NO");
        var row = new ActionItemRow(ActionItemId.New(), "T 1/26", "Kveldsvandring", ActionItemState.InProgress, TestSystem.Today, 0, false, "Kari", "Stjørdal", null);
        var moved = new List<(ActionItemRow, ActionItemState)>();
        var board = Render<ActionItemBoard>(p => p.Add(b => b.Columns, [new("pagar", "Pågår", ActionItemState.InProgress, [row], 1, ActionItemFilter.OpenOnes)])
            .Add(b => b.Today, TestSystem.Today).Add(b => b.AllHref, _ => "/alle").Add(b => b.MayMove, _ => true)
            .Add(b => b.OnMove, EventCallback.Factory.Create<(ActionItemRow, ActionItemState)>(this, moved.Add)));

        board.Find("[data-board-drop]").Change(string.Format(System.Globalization.CultureInfo.InvariantCulture, said, row.Id.Value));

        Assert.Equal(counts ? [(row, ActionItemState.OnHold)] : [], moved);
        Assert.Equal("OnHold Completed", board.Find("[data-board-card]").GetAttribute("data-board-to"));
        Assert.Contains("Kveldsvandring", board.Find("summary").TextContent, StringComparison.Ordinal);
    }
}

/// <summary>All the commands of an action, as one person.</summary>
internal static class ActionItemCommandRunning
{
    public static RunActionCommand Of(TestSystem system, Person who) => new(
        system.As<WriteProgressNote>(who), system.As<CommentOnActionItem>(who), system.As<StartActionItem>(who), system.As<PutActionItemOnHold>(who), system.As<ResumeActionItem>(who),
        system.As<CompleteActionItem>(who), system.As<AbortActionItem>(who), system.As<EvaluateActionItem>(who), system.As<ExtendDueDate>(who), system.As<HandOverActionItem>(who),
        system.As<WaitLonger>(who), system.As<ChangeEffectInterval>(who));
}

using Bunit;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Web.Features.ActionItems.Board;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Features.ActionItems.Read;
using Samarbeid.Web.Features.ActionItems.Work;

namespace Samarbeid.Web.Tests.Features.ActionItems;

public sealed class ActionItemComponentTests : BunitContext
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Fact]
    public void A_row_leads_to_its_action_and_says_how_late_it_is()
    {
        using var culture = new InCulture("nb-NO");

        var table = Render<ActionItemTable>(p => p.Add(t => t.Rows, [Row(Today.AddDays(-9), 3)]).Add(t => t.Today, Today).Add(t => t.ShowsResponsible, true));

        Assert.StartsWith("/tiltak/", table.Find("th a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("9 dager over fristen", table.Find("time").TextContent, StringComparison.Ordinal);
        Assert.Contains("3 ganger", table.Find("td").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_completed_action_shows_the_day_it_was_completed_in_list_and_on_board()
    {
        using var culture = new InCulture("nb-NO");
        var row = Row(Today.AddDays(-33), 0) with { State = ActionItemState.Completed, CompletedOn = Today };

        var table = Render<ActionItemTable>(p => p.Add(t => t.Rows, [row]).Add(t => t.Today, Today).Add(t => t.ShowsResponsible, true));
        var board = Render<ActionItemBoard>(p => p
            .Add(b => b.Columns, [new("fullfort", "Fullført", ActionItemState.Completed, [row], 1, ActionItemFilter.OpenOnes)]).Add(b => b.Today, Today).Add(b => b.AllHref, _ => "/alle"));

        foreach (var time in new[] { table.Find("time"), board.Find("time") })
        {
            Assert.Equal("Fullført 2. mars, 33 dager etter fristen", time.TextContent);
            Assert.Equal("2026-03-02", time.GetAttribute("datetime"));
        }
    }

    [Fact]
    public void The_board_marks_a_late_card_and_says_how_many_are_left_out()
    {
        using var culture = new InCulture("nb-NO");
        var column = new ActionItemGroup("pagar", "Pågår", ActionItemState.InProgress, [Row(Today.AddDays(-1), 0), Row(Today.AddDays(1), 0)], 57, ActionItemFilter.OpenOnes);

        var board = Render<ActionItemBoard>(p => p.Add(b => b.Columns, [column]).Add(b => b.Today, Today).Add(b => b.AllHref, _ => "/alle"));

        Assert.Single(board.FindAll(".board-card-overdue"));
        Assert.Contains("57", board.Find("a[href='/alle']").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_log_shows_the_newest_first_and_both_dates_of_an_extension()
    {
        using var culture = new InCulture("nb-NO");
        var at = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        var lines = new[]
        {
            new ProgressLine(ProgressNoteId.New(), ProgressKind.Started, "Kari", at, "", null, null, null),
            new ProgressLine(ProgressNoteId.New(), ProgressKind.Extended, "Ola", at.AddDays(1), "Sykdom", Today, Today.AddDays(7), null),
        };

        var log = Render<ActionItemLog>(p => p.Add(l => l.Lines, lines));

        var first = log.FindAll(".timeline-item")[0].TextContent;
        Assert.Contains("Ola", first, StringComparison.Ordinal);
        Assert.Contains("2. mars 2026", first, StringComparison.Ordinal);
        Assert.Contains("9. mars 2026", first, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ActionItemState.Planned, ActionCommand.Start, true)]
    [InlineData(ActionItemState.OnHold, ActionCommand.Start, false)]
    [InlineData(ActionItemState.OnHold, ActionCommand.Resume, true)]
    [InlineData(ActionItemState.Completed, ActionCommand.Evaluate, true)]
    [InlineData(ActionItemState.Aborted, ActionCommand.Note, false)]
    public void A_command_is_offered_where_the_state_takes_it(ActionItemState state, ActionCommand command, bool offered)
    {
        Assert.Equal(offered, ActionCommands.For(state, isHoldOver: false, new(Write: true, Contribute: true, Comment: false)).Contains(command));
        Assert.Equal([ActionCommand.Comment], ActionCommands.For(state, isHoldOver: false, new(Write: false, Contribute: false, Comment: true)));
    }

    private static ActionItemRow Row(DateOnly due, int extensions) =>
        new(ActionItemId.New(), "T 1/26", "Kveldsvandring", ActionItemState.InProgress, due, extensions, true, "Kari", "Stjørdal", null);
}

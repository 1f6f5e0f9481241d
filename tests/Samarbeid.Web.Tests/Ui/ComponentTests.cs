using Bunit;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Components.Ui.Charts;
using Samarbeid.Web.Components.Ui.Icons;
using Samarbeid.Web.Components.Ui.Messages;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Features.ActionItems.Read;

namespace Samarbeid.Web.Tests.Ui;

public sealed class ComponentTests : BunitContext
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private readonly InCulture _culture = new("nb-NO");

    [Fact]
    public void A_date_past_is_marked_overdue_by_word_and_icon()
    {
        var due = Render<DueDate>(p => p.Add(d => d.Due, Today.AddDays(-9)).Add(d => d.Today, Today));

        Assert.Contains("9 dager over fristen", due.Find("time.due-overdue").TextContent.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal("2026-11-14", due.Find("time").GetAttribute("datetime"));
        Assert.NotNull(due.Find("time svg"));
    }

    [Fact]
    public void The_date_of_something_done_is_never_overdue()
    {
        var due = Render<DueDate>(p => p.Add(d => d.Due, Today.AddDays(-9)).Add(d => d.Today, Today).Add(d => d.IsClosed, true));

        Assert.Equal("14. november 2026", due.Find("time").TextContent);
        Assert.Empty(due.FindAll(".due-overdue"));
    }

    /// <summary>Each component is kept by the server as long as the page is open: some kilobytes, by forty rows.</summary>
    [Fact]
    public void A_row_of_a_list_keeps_no_component_for_an_icon_nor_for_a_due_date_that_was_never_moved()
    {
        var rows = Enumerable.Range(0, 40).Select(n => new ActionItemRow(
            ActionItemId.New(), $"T {n}/26", "Kveldsvandring", ActionItemState.Planned, Today.AddDays(-n), n % 10 == 0 ? 1 : 0, false, "Kari", "Stjørdal", null)).ToList();

        var table = Render<ActionItemTable>(p => p.Add(t => t.Rows, rows).Add(t => t.Today, Today).Add(t => t.ShowsResponsible, true));

        Assert.Equal(40, table.FindAll("td .state-badge svg").Count);
        Assert.Equal(39, table.FindAll("time.due-overdue svg").Count);
        Assert.Empty(table.FindComponents<Icon>());
        Assert.Equal(4, table.FindComponents<ActionItemExtensions>().Count);
    }

    [Fact]
    public void A_refusal_is_told_aloud_in_words()
    {
        var message = Render<RefusalMessage>();
        Assert.Equal("", message.Find("[role=alert]").TextContent.Trim());

        message.Render(p => p.Add(m => m.Refusal, AccessRules.OnlyTheChair));
        Assert.Contains("Bare møtelederen", message.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_region_of_a_status_is_there_before_its_text()
    {
        var message = Render<StatusMessage>(p => p.Add(m => m.Text, null));
        Assert.NotNull(message.Find("[role=status]"));

        message.Render(p => p.Add(m => m.Text, "Lagret").Add(m => m.NextStep, "<a href='/'>Videre</a>"));
        Assert.Contains("Lagret", message.Find("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.NotNull(message.Find("[role=status] a"));
    }

    [Theory]
    [InlineData(0, "Planlagt")]
    [InlineData(2, "Godkjent")]
    public void The_present_step_is_marked(int current, string name)
    {
        var steps = Render<Steps>(p => p.Add(s => s.Names, ["Planlagt", "Innkalt", "Godkjent"]).Add(s => s.Current, current).Add(s => s.Label, "Gang"));

        Assert.StartsWith(name, steps.Find("[aria-current=step] .step-name").TextContent, StringComparison.Ordinal);
        Assert.Equal(current, steps.FindAll(".step-done").Count);
    }

    [Fact]
    public void When_all_steps_are_done_none_is_present()
    {
        var steps = Render<Steps>(p => p.Add(s => s.Names, ["Planlagt", "Innkalt"]).Add(s => s.Current, 2).Add(s => s.Label, "Gang"));

        Assert.Empty(steps.FindAll("[aria-current]"));
        Assert.Equal(2, steps.FindAll(".step-done").Count);
    }

    [Fact]
    public void A_chart_has_a_name_and_a_table_that_describes_it()
    {
        var chart = Render<BarChart>(p => p.Add(c => c.Title, "Anmeldte lovbrudd").Add(c => c.Points, [new("Vold", 4), new("Tyveri", null)]));

        var svg = chart.Find("svg[role=img]");
        Assert.Equal("Anmeldte lovbrudd", svg.GetAttribute("aria-label"));
        Assert.Equal("Vold", chart.Find($"table#{svg.GetAttribute("aria-describedby")} tbody th").TextContent);
    }

    protected override void Dispose(bool disposing)
    {
        _culture.Dispose();
        base.Dispose(disposing);
    }
}

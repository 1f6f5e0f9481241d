using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.QuickGrid;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Tests.Ui;

public sealed class PagerTests : BunitContext
{
    private readonly InCulture _culture = new("nn-NO");
    private readonly PaginationState _state = new() { ItemsPerPage = 10 };

    [Fact]
    public void It_leads_through_the_pages_and_stops_at_the_ends()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        var page = Render(Grid(rows: 25));
        var pager = page.FindComponent<Pager>();

        Assert.Contains("Side 1 av 3", pager.Markup, StringComparison.Ordinal);
        Assert.True(pager.FindAll("button")[0].HasAttribute("disabled"));

        pager.FindAll("button")[1].Click();
        pager.FindAll("button")[1].Click();

        Assert.Contains("Side 3 av 3", pager.Markup, StringComparison.Ordinal);
        Assert.True(pager.FindAll("button")[1].HasAttribute("disabled"));
    }

    [Theory]
    [InlineData(1, "1 rad")]
    [InlineData(7, "7 rader")]
    public void One_page_needs_no_buttons(int rows, string expected)
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        var pager = Render(Grid(rows)).FindComponent<Pager>();

        Assert.Equal(expected, pager.Find(".pager-count").TextContent);
        Assert.Empty(pager.FindAll("button"));
    }

    private RenderFragment Grid(int rows) => builder =>
    {
        builder.OpenComponent<QuickGrid<int>>(0);
        builder.AddComponentParameter(1, nameof(QuickGrid<int>.Items), Enumerable.Range(1, rows).AsQueryable());
        builder.AddComponentParameter(2, nameof(QuickGrid<int>.Pagination), _state);
        builder.CloseComponent();
        builder.OpenComponent<Pager>(3);
        builder.AddComponentParameter(4, nameof(Pager.State), _state);
        builder.CloseComponent();
    };

    protected override void Dispose(bool disposing)
    {
        _culture.Dispose();
        base.Dispose(disposing);
    }
}

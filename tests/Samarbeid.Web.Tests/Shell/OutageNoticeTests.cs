using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Data.Sqlite;
using Samarbeid.Testing.Faults;
using Samarbeid.Web.Components.Layout;
using Samarbeid.Web.Components.Ui.Messages;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Tests.Shell;

public sealed class OutageNoticeTests : BunitContext
{
    [Fact]
    public void A_step_the_database_does_not_answer_leaves_the_words_and_says_so_until_one_is_answered()
    {
        var fault = new SqliteException("disk I/O error", 10);
        var page = Render<OutageNotice>(p => p.AddChildContent<CorrelatedErrorBoundary>(b => b.AddChildContent<Form>(f => f.Add(x => x.Fault, () => fault))));
        page.Find("input").Change("Mine ord");

        page.Find("button").Click();

        page.WaitForAssertion(() => Assert.Contains("Databasen svarer ikke", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Equal("Mine ord", page.Find("input").GetAttribute("value"));

        fault = null;
        page.Find("button").Click();

        page.WaitForAssertion(() => Assert.Empty(page.FindAll("[role=alert]")));
        Assert.Equal("Mine ord", page.Find("input").GetAttribute("value"));
    }

    [Fact]
    public void A_mistake_of_ours_is_still_a_mistake()
    {
        var page = Render<OutageNotice>(p => p.AddChildContent<CorrelatedErrorBoundary>(b => b.AddChildContent<Form>(f =>
            f.Add(x => x.Fault, () => new InvalidOperationException("secret")))));

        page.Find("button").Click();

        page.WaitForAssertion(() => Assert.NotNull(page.Find("[role=alert] code")));
    }

    [Fact]
    public void A_page_that_cannot_be_read_for_the_outage_says_so_and_shows_no_code_to_report()
    {
        var page = Render<OutageNotice>(p => p.AddChildContent<CorrelatedErrorBoundary>(b => b.AddChildContent<Reading>()));

        page.WaitForAssertion(() => Assert.Contains("Databasen svarer ikke", page.Find("[role=alert] h1").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("code"));
        Assert.NotNull(page.Find("button[data-reload]"));
    }

    private sealed class Reading : PatientComponent
    {
        protected override async Task OnInitializedAsync()
        {
            await Task.Yield();
            throw SqlServerFault.Lost();
        }
    }

    private sealed class Form : PatientComponent
    {
        private string _words = "";

        [Parameter] public Func<Exception?> Fault { get; set; } = () => null;

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "input");
            builder.AddAttribute(1, "value", _words);
            builder.AddAttribute(2, "onchange", EventCallback.Factory.Create<ChangeEventArgs>(this, c => _words = (string)c.Value!));
            builder.CloseElement();
            builder.OpenElement(3, "button");
            builder.AddAttribute(4, "onclick", EventCallback.Factory.Create(this, SaveAsync));
            builder.CloseElement();
        }

        private async Task SaveAsync()
        {
            await Task.Yield();
            if (Fault() is { } fault) throw fault;
        }
    }
}

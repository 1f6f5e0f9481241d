using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Samarbeid.Web.Components.Layout;

namespace Samarbeid.Web.Tests.Shell;

public sealed class ErrorBoundaryTests : BunitContext
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_failing_page_shows_a_code_and_not_the_exception(int failing)
    {
        var page = Render<CorrelatedErrorBoundary>(p => p.AddChildContent(builder =>
        {
            for (var i = 0; i < failing; i++)
            {
                builder.OpenComponent<Failing>(0);
                builder.CloseComponent();
            }
        }));

        page.WaitForAssertion(() => Assert.Matches("^[0-9a-f]{12}$", page.Find("[role=alert] code").TextContent));
        Assert.DoesNotContain("secret", page.Markup, StringComparison.Ordinal);
    }

    private sealed class Failing : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => throw new InvalidOperationException("secret");
    }
}

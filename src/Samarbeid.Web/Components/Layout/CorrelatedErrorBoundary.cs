using System.Diagnostics;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Components.Layout;

/// <summary>Stops a failing page from taking the frame with it, and shows a code that is also in the log, never the exception.</summary>
public sealed partial class CorrelatedErrorBoundary(ILogger<CorrelatedErrorBoundary> log) : ErrorBoundaryBase
{
    private string _code = "";
    private bool _isOutage;

    protected override async Task OnErrorAsync(Exception exception)
    {
        _isOutage = PersistenceRules.IsOutage(exception);
        _code = ActivityTraceId.CreateRandom().ToHexString()[..12];
        PageFailed(log, _code, exception);

        // When several components fail in one go, the renderer empties us once more after our message was drawn.
        await Task.Yield();
        StateHasChanged();
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (CurrentException is null)
        {
            builder.AddContent(0, ChildContent);
            return;
        }

        builder.OpenComponent<PageFailure>(1);
        builder.AddComponentParameter(2, nameof(PageFailure.Code), _code);
        builder.AddComponentParameter(3, nameof(PageFailure.IsOutage), _isOutage);
        builder.CloseComponent();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A page failed; the person was shown the code {Code}")]
    private static partial void PageFailed(ILogger log, string code, Exception exception);
}

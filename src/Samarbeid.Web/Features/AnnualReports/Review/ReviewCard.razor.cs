using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Web.Features.AnnualReports.Write;

namespace Samarbeid.Web.Features.AnnualReports.Review;

/// <summary>The next step of the report, for who may take it, and a word on what it waits for to the others.</summary>
public sealed partial class ReviewCard(
    SendReportToReview send, ApproveAnnualReport approve, SendReportBack sendBack,
    PresentAnnualReport present, PublishAnnualReport publish, WithdrawAnnualReport withdraw)
{
    [Parameter, EditorRequired] public required AnnualReportWork Work { get; set; }

    [Parameter] public EventCallback<StepTaken> OnDone { get; set; }

    private async Task SendAsync() => await OnDone.InvokeAsync(new(
        await send.HandleAsync(Work.Id, Work.Version, CancellationToken.None), ReportTexts.WasSent));

    private async Task ApproveAsync() => await OnDone.InvokeAsync(new(
        await approve.HandleAsync(Work.Id, Work.Version, CancellationToken.None), ReportTexts.WasApproved));

    private async Task SendBackAsync(string remark) => await OnDone.InvokeAsync(new(
        await sendBack.HandleAsync(Work.Id, Work.Version, remark, CancellationToken.None), ReportTexts.WasReturned));

    private async Task PresentAsync(PresentationModel form) => await OnDone.InvokeAsync(new(
        await present.HandleAsync(Work.Id, Work.Version, form.On!.Value, form.Case, CancellationToken.None), ReportTexts.PresentationSaved));

    private async Task PublishAsync() => await OnDone.InvokeAsync(new(
        await publish.HandleAsync(Work.Id, Work.Version, CancellationToken.None), ReportTexts.WasPublished));

    private async Task WithdrawAsync(string remark) => await OnDone.InvokeAsync(new(
        await withdraw.HandleAsync(Work.Id, Work.Version, remark, CancellationToken.None), ReportTexts.WasWithdrawn));

    private Task RemindedAsync(string done) => OnDone.InvokeAsync(new(Outcome.Done, done));
}

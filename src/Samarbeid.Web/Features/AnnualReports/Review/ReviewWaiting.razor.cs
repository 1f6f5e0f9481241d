using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Features.AnnualReports.Write;

namespace Samarbeid.Web.Features.AnnualReports.Review;

/// <summary>Whom the review of a report waits for, and since when, with the reminder for those who write it.</summary>
public sealed partial class ReviewWaiting(RemindReviewers remind, NorwegianCalendar calendar)
{
    [Parameter, EditorRequired] public required ReviewWait Wait { get; set; }

    [Parameter, EditorRequired] public required AnnualReportId Report { get; set; }

    [Parameter, EditorRequired] public required bool MayRemind { get; set; }

    /// <summary>What was done, in words.</summary>
    [Parameter] public EventCallback<string> OnDone { get; set; }

    private string Text => (Wait.Names, Wait.Since) switch
    {
        ({ Count: 0 }, _) => ReportTexts.NobodyReviews,
        (var names, { } since) => ReportTexts.WaitsForSince(string.Join(", ", names), NorwegianFormat.Date(NorwegianCalendar.DateOf(since))),
        (var names, _) => ReportTexts.WaitsFor(string.Join(", ", names)),
    };
}

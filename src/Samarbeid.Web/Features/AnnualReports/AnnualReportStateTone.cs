using Samarbeid.Domain.AnnualReports;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.AnnualReports;

internal static class AnnualReportStateTone
{
    public static Tone Tone(this AnnualReportState state) => state switch
    {
        AnnualReportState.InReview => Components.Ui.Tone.Waiting,
        AnnualReportState.Approved or AnnualReportState.Presented => Components.Ui.Tone.Progress,
        AnnualReportState.Published => Components.Ui.Tone.Success,
        AnnualReportState.Withdrawn => Components.Ui.Tone.Stopped,
        _ => Components.Ui.Tone.Neutral,
    };
}

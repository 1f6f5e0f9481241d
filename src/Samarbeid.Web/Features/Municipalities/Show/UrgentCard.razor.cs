using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Contacts;
using Samarbeid.Domain.EqualServices;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Features.ActionItems.List;

namespace Samarbeid.Web.Features.Municipalities.Show;

/// <summary>What fails and what is to be watched in a municipality, the worst first, by the rule that compares municipalities; each leads to where it is mended.</summary>
public sealed partial class UrgentCard
{
    private IReadOnlyList<ServiceMeasure> _late = [];

    [Parameter, EditorRequired] public required EqualityReading Standing { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    protected override void OnParametersSet() => _late =
    [
        .. Enum.GetValues<ServiceMeasure>().Where(m => GradeOf(m) is ServiceGrade.Failing or ServiceGrade.Warning).OrderByDescending(GradeOf),
    ];

    private ServiceGrade? GradeOf(ServiceMeasure measure) => Standing.Grade(measure, Today);

    // The report that is owed is of one year; those of other years stand further down.
    private string NameOf(ServiceMeasure measure) =>
        measure is ServiceMeasure.Report ? MunicipalityPageTexts.ReportOf(ReportingYear.On(Today)) : Words.Of(measure);

    private Tone ToneOf(ServiceMeasure measure) => GradeOf(measure) is ServiceGrade.Failing ? Tone.Danger : Tone.Warning;

    private string HrefOf(ServiceMeasure measure) => measure switch
    {
        ServiceMeasure.LastMeeting or ServiceMeasure.MeetingsThisYear => MeetingAddresses.List,
        ServiceMeasure.Agreement or ServiceMeasure.Commitments => AgreementAddresses.ListOf(false, 1, Standing.Number.Value),
        ServiceMeasure.Vacancies => ContactAddresses.ListOf(ContactPlace.Of(Standing.Number), null, 1),
        ServiceMeasure.Unanswered => RecommendationAddresses.ListOf(all: false, Standing.Number, page: 1),
        ServiceMeasure.Overdue => ActionsIn(ActionItemSelection.Overdue),
        ServiceMeasure.Extended => ActionsIn(ActionItemSelection.Open),
        ServiceMeasure.Report => AnnualReportAddresses.List,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };

    private string ActionsIn(ActionItemSelection selection) =>
        ActionItemListAddress.Of(ActionItemView.All, ActionItemFilter.OpenOnes with { Selection = selection, Municipality = Standing.Number }, 1);
}

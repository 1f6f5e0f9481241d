using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Features.Challenges;

namespace Samarbeid.Web.Features.AnnualReports.Write.Priorities;

/// <summary>The challenges the report will tell of; one that is found while it is written is added here.</summary>
public sealed partial class ChallengesCard(IdentifyChallenge identify)
{
    private ReportChallengeModel _form = new();

    [Parameter, EditorRequired] public required AnnualReportWork Work { get; set; }

    [Parameter] public EventCallback<StepTaken> OnDone { get; set; }

    private async Task AddAsync()
    {
        var outcome = (await identify.HandleAsync(
            _form.Key, Work.Number, _form.Title, _form.Description, _form.Cause, CancellationToken.None)).WithoutValue;
        if (outcome.IsDone) _form = new();
        await OnDone.InvokeAsync(new(outcome, ReportTexts.ChallengeAdded));
    }
}

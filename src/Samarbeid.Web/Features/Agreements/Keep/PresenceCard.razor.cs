using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Web.Features.Agreements.Read;

namespace Samarbeid.Web.Features.Agreements.Keep;

/// <summary>Where and when the police have promised to be, and how it went in the year that is shown.</summary>
public sealed partial class PresenceCard
{
    [Parameter, EditorRequired] public required AgreementDetails Agreement { get; set; }

    [Parameter, EditorRequired] public required int Year { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    private string Said(CommitmentRow row)
    {
        var tally = row.Periods.Aggregate(PresenceTally.None, (sum, period) => sum + (period.Presence ?? PresenceTally.None));
        return PresencePlanTexts.Tally(Year, TallyWords.Of(tally));
    }
}

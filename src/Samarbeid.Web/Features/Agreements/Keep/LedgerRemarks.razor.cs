using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.People;
using Samarbeid.Web.Features.Agreements.Read;

namespace Samarbeid.Web.Features.Agreements.Keep;

/// <summary>What was not kept as it was promised, in the words of each side beside the other's.</summary>
public sealed partial class LedgerRemarks
{
    [Parameter, EditorRequired] public required IReadOnlyList<CommitmentRow> Commitments { get; set; }

    private IReadOnlyList<(CommitmentRow Row, PeriodRow Period)> Remarks =>
        [.. Commitments.SelectMany(row => row.Periods.Where(IsRemarkable).Select(period => (row, period))).OrderByDescending(r => r.period.First)];

    private static bool IsRemarkable(PeriodRow period) =>
        AgreementSides.All.Any(side => period.By(side) is { } verdict && verdict is not Verdict.Kept);

    private static MarkRow? LastOf(PeriodRow period, Party side) => period.Marks.FirstOrDefault(m => m.Side == side);
}

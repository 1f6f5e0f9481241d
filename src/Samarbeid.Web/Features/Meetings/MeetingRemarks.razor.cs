using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Meetings;

namespace Samarbeid.Web.Features.Meetings;

/// <summary>Why a meeting was put off, cancelled, or called late, whom nobody could tell, and a chair who cannot approve its minutes.</summary>
public sealed partial class MeetingRemarks
{
    [Parameter, EditorRequired] public required MeetingHead Head { get; set; }

    /// <summary>Whom its letters did not reach.</summary>
    [Parameter] public IReadOnlyList<string> Unreached { get; set; } = [];

    /// <summary>Whom they have not reached yet.</summary>
    [Parameter] public IReadOnlyList<string> StillTried { get; set; } = [];

    /// <inheritdoc cref="MeetingView.ChairMayApprove"/>
    [Parameter] public bool ChairMayApprove { get; set; } = true;

    private IEnumerable<string> Remarks
    {
        get
        {
            if (Head is { State: MeetingState.Postponed, Reason: { } why }) yield return MeetingTexts.PostponedBecause(why);
            if (Head is { State: MeetingState.Cancelled, Reason: { } gone }) yield return MeetingTexts.CancelledBecause(gone);
            if (Head is { State: MeetingState.Called, ShortNoticeReason: { } late }) yield return MeetingTexts.ShortNotice(late);
            if (!ChairMayApprove) yield return Head.State.HasMinutes() ? MeetingTexts.ChairCannotApprove(Head.ChairName) : MeetingTexts.ChairWillNotApprove(Head.ChairName);
            if (StillTried.Count > 0) yield return MeetingTexts.StillTried(string.Join(", ", StillTried));
            if (Unreached.Count > 0) yield return MeetingTexts.NotReached(string.Join(", ", Unreached));
        }
    }
}

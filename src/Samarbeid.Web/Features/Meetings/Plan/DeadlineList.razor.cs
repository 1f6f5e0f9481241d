using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Meetings.Plan;

/// <summary>What is to be done before and after the meeting, by when, and whether it is.</summary>
public sealed partial class DeadlineList
{
    [Parameter, EditorRequired] public required MeetingHead Head { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    private IReadOnlyList<Deadline> Deadlines
    {
        get
        {
            var isCalled = Head.State is not MeetingState.Planned;
            return
            [
                // Nobody can be late with a case that nobody has: it is over, not missed.
                new(MeetingTexts.ItemsDeadline, Head.Dates.ItemsBy, isCalled || Today > Head.Dates.ItemsBy, false),
                new(MeetingTexts.NoticeDeadline, Head.Dates.NoticeBy, isCalled, !isCalled && Today > Head.Dates.NoticeBy),
                new(MeetingTexts.MinutesDeadline, Head.Dates.MinutesBy, false, Today > Head.Dates.MinutesBy),
            ];
        }
    }

    private string TextOf(Deadline deadline) => deadline switch
    {
        { IsDone: true } => MeetingTexts.DeadlineDone(NorwegianFormat.Weekday(deadline.Day, Today)),
        _ => NorwegianFormat.Due(deadline.Day, Today),
    };

    private sealed record Deadline(string Name, DateOnly Day, bool IsDone, bool IsLate);
}

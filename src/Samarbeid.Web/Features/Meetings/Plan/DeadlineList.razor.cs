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
                new(MeetingTexts.ItemsDeadline, Head.Dates.ItemsBy, Today > Head.Dates.ItemsBy ? MeetingTexts.DeadlineOver : null, false),
                new(MeetingTexts.NoticeDeadline, Head.Dates.NoticeBy, isCalled ? MeetingTexts.DeadlineDone : null, !isCalled && Today > Head.Dates.NoticeBy),
                new(MeetingTexts.MinutesDeadline, Head.Dates.MinutesBy, null, Today > Head.Dates.MinutesBy),
            ];
        }
    }

    private string TextOf(Deadline deadline) => deadline.Done is { } done
        ? $"{NorwegianFormat.Weekday(deadline.Day, Today)}, {done}"
        : NorwegianFormat.Due(deadline.Day, Today);

    /// <param name="Done">In what way it is done with; null while it is not.</param>
    private sealed record Deadline(string Name, DateOnly Day, string? Done, bool IsLate)
    {
        public bool IsDone => Done is not null;
    }
}

using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.MeetingBodies;

/// <summary>One body for those who take part in it: who we are, what we have promised, when we meet.</summary>
public sealed partial class MeetingBodyPage(MeetingBodyQueries queries, NorwegianCalendar calendar, NavigationManager navigation)
{
    private MeetingBodyView? _view;
    private DateOnly _today;

    [Parameter] public Guid Id { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        _today = calendar.Today;
        _view = await queries.FindAsync(new MeetingBodyId(Id), _today, CancellationToken.None);
        if (_view is null) navigation.NotFound();
    }

    private string NextText(MeetingBodyView view) =>
        view.Meetings.FirstOrDefault(m => m.State.IsAhead() && m.Date >= _today) is { } next
            ? BodyTexts.NextMeeting(NorwegianFormat.Weekday(next.Date, _today))
            : BodyTexts.NoNextMeeting;
}

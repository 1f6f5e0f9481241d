using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Domain.QuickEntries;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Meetings.Results;

namespace Samarbeid.Web.Features.Meetings.QuickEntries;

/// <summary>What a line of quick entry is read against, and what it can be made of.</summary>
/// <param name="Choices">What the forms for the same things offer; a line can name nobody else.</param>
public sealed record QuickEntryOffer(QuickEntrySetting Setting, ResultChoices Choices);

/// <summary>Reads what a line of quick entry can name in a meeting.</summary>
public sealed class QuickEntryQueries(Databases databases, ResultChoiceQueries choices, NorwegianCalendar calendar)
{
    public async Task<QuickEntryOffer> OfferAsync(MeetingView view, CancellationToken cancel)
    {
        var today = calendar.Today;
        var offered = view.May.Recommend
            ? await choices.ForRecommendationAsync(view, today, cancel)
            : new ResultChoices([], [], await choices.ForActionAsync(view, today, cancel), []);

        await using var db = await databases.OpenAsync(Operation.ReadMeetings, cancel);
        var next = await db.Meetings
            .Where(m => m.BodyId == view.Head.BodyId && m.Date > view.Head.Date && m.Date >= today && (m.State == MeetingState.Planned || m.State == MeetingState.Called))
            .OrderBy(m => m.Date).Select(m => (DateOnly?)m.Date).FirstOrDefaultAsync(cancel);
        var setting = new QuickEntrySetting(
            today, next, db.Actor.Person,
            [.. offered.People.Select(p => new Named<PersonId>(p.Id, p.Name, p.Title))],
            [.. offered.Addressees.Select(a => new Named<AddresseeId>(a.Id, a.Name))])
        {
            Present = Present(view),
        };
        return new(setting, offered);
    }

    // Members are here until somebody says that they are not.
    private static HashSet<PersonId> Present(MeetingView view) =>
        [.. view.Attendances.Where(a => a.Presence is Presence.Present).Select(a => a.Id), .. view.Members.Select(m => m.Id).Except(view.Attendances.Select(a => a.Id))];
}

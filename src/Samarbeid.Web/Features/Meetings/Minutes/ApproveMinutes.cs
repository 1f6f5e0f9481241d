using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Minutes;

/// <summary>Approves the minutes for one side. With the second side's approval they are frozen as they stand,
/// and the recommendations in them are laid before their addressees.</summary>
public sealed class ApproveMinutes(Databases databases, IssuedMinutes minutes, NorwegianCalendar calendar)
{
    // Each attempt but the last is lost to other minutes of the same body, and no body approves so many at once.
    private const int MostAttempts = 5;

    public static Operation OperationOf(ApprovalSide side) => side.Approves();

    public Task<Outcome> HandleAsync(MeetingId id, int version, ApprovalSide side, CancellationToken cancel) =>
        InTheChainAsync(() => ApproveAsync(id, version, side, cancel));

    /// <summary>Tries a step that issues minutes anew where others have taken their place in the chain in the same moment: they come after those.</summary>
    internal static async Task<Outcome> InTheChainAsync(Func<Task<Outcome>> step)
    {
        for (var attempt = 1; ; attempt++)
        {
            var approved = await step();
            if (approved.Refusal != PersistenceRules.Duplicate || attempt == MostAttempts) return approved;
        }
    }

    private async Task<Outcome> ApproveAsync(MeetingId id, int version, ApprovalSide side, CancellationToken cancel)
    {
        var operation = OperationOf(side);
        await using var db = await databases.OpenAsync(operation, cancel);
        if (await db.FindMeetingAsync(id, cancel) is not { } meeting) return PersistenceRules.NotFound;
        if (db.Demand(operation, MeetingChanges.ThingOf(meeting)) is { IsDone: false } refused) return refused;

        db.Expect(meeting, version);
        var (person, at) = (db.Actor.Person!.Value, calendar.Now);
        var approved = meeting.Approve(side, person, at);
        if (!approved.IsDone) return approved;

        if (meeting.State is MeetingState.Approved) await minutes.SettleAsync(db, meeting, person, at, cancel);

        return await db.SaveAsync(cancel);
    }
}

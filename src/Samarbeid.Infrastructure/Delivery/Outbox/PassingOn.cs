using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Delivery.Outbox;

/// <summary>A notification that did not reach its receiver, told to somebody else.</summary>
internal sealed record PassedOn(Notification Lost) : Occasion(Lost.Kind, Lost.ThingKind, Lost.ThingId, Lost.ScopeId, Lost.Version);

internal static class PassingOn
{
    /// <summary>Tells the next in line what somebody did not get, within the save that follows. News that asks for nothing is not passed on.</summary>
    public static async Task PassOnAsync(this SamarbeidDbContext database, Notification lost, DateOnly today, CancellationToken cancel)
    {
        var line = NextInLine.LineOf(lost.Kind);
        if (line.Count == 0 || IsFollowedByAnother(lost.Kind) || await database.WasAlsoToldAsync(lost, cancel)) return;

        IReadOnlyList<PersonId> passedOver = [lost.ReceiverId, lost.InsteadOf ?? lost.ReceiverId];
        if (line[0] is Operation.ApproveMinutesForPolice)
        {
            // Nobody else approves for the chair, and the chair not for the police.
            var id = new MeetingId(lost.ThingId);
            var chair = await database.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(m => m.Id == id).Select(m => m.ChairId).SingleAsync(cancel);
            if (chair == lost.ReceiverId) line = [.. line.Skip(1)];
            else passedOver = [.. passedOver, chair];
        }

        var occasion = new PassedOn(lost);
        database.TellInstead(occasion, [passedOver[1]], await database.FindNextAsync(occasion, line, passedOver, today, cancel), SharedMail.TimingOf(lost.Kind));
    }

    // The next step of the escalation goes to others by itself.
    private static bool IsFollowedByAnother(NotificationKind kind) => kind is NotificationKind.ActionDueIn14Days or NotificationKind.ActionDueIn3Days
        or NotificationKind.ActionOverdue or NotificationKind.ActionOverdue14Days or NotificationKind.ActionOverdue30Days;
}

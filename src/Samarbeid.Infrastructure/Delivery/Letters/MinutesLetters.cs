using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>Mails about minutes: missing, ready to be approved, objected to, or approved. They say the body, the date of the meeting and a link.</summary>
internal sealed class MinutesLetters : ILetterWriter
{
    public IReadOnlyCollection<NotificationKind> Kinds { get; } =
    [
        NotificationKind.MinutesMissing, NotificationKind.MinutesForApproval, NotificationKind.MinutesObjected, NotificationKind.ObjectionsDueIn3Days,
        NotificationKind.MinutesApprovalAwaited, NotificationKind.MinutesApproved,
    ];

    public async Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel)
    {
        if (await FindAsync(order, cancel) is not { } minutes) return OutboxFault.StateChanged;

        var letter = new MinutesLetter(order.Notification.Kind, await order.NameAsync(minutes.Scope, cancel), minutes, order.Links.To(minutes.Id));
        return await FaultOfAsync(order, minutes, cancel) is { } fault ? fault : new LetterDraft(letter.Write, null);
    }

    private static Task<WaitingMinutes?> FindAsync(LetterOrder order, CancellationToken cancel)
    {
        var id = new MeetingId(order.Notification.ThingId);
        return order.Database.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(m => m.Id == id)
            .Select(m => new WaitingMinutes(m.Id, m.ScopeId, m.BodyId, m.State, m.Date, m.ChairId, m.ApprovalRound)
            {
                Form = m.ApprovalForm,
                ObjectBy = m.ObjectBy,
                Approved = m.Approvals.Where(a => a.Round == m.ApprovalRound).Select(a => a.Side).ToList(),
                HasOpenObjection = m.Objections.Any(o => o.Round == m.ApprovalRound && o.State == ObjectionState.Open),
            }).SingleOrDefaultAsync(cancel);
    }

    private static async Task<OutboxFault?> FaultOfAsync(LetterOrder order, WaitingMinutes minutes, CancellationToken cancel)
    {
        if (RoundOf(order.Notification) is { } round && round != minutes.Round) return OutboxFault.StateChanged;

        var thing = new Thing(minutes.Scope) { Chair = minutes.Chair };
        switch (order.Notification.Kind)
        {
            case NotificationKind.MinutesMissing:
                if (minutes.State is not MeetingState.Held) return OutboxFault.StateChanged;
                var isSecretary = await order.IsSecretaryAsync(order.Notification.ReceiverId, minutes.Body, minutes.Date, cancel);
                return isSecretary || order.ReceiverStandsIn(thing) || order.ReceiverMay(Operation.WriteMinutes, thing) ? null : OutboxFault.NoAccess;
            case NotificationKind.MinutesObjected:
                if (!minutes.HasOpenObjection) return OutboxFault.StateChanged;
                return order.ReceiverStandsIn(thing) || order.ReceiverMay(Operation.WriteMinutes, thing) ? null : OutboxFault.NoAccess;
            case NotificationKind.MinutesApproved:
                if (minutes.State is not MeetingState.Approved) return OutboxFault.StateChanged;
                return order.ReceiverMay(Operation.ReadMinutes, thing) ? null : OutboxFault.NoAccess;
            default:
                return FaultOfAsking(order, minutes, thing);
        }
    }

    private static OutboxFault? FaultOfAsking(LetterOrder order, WaitingMinutes minutes, Thing thing)
    {
        if (minutes.State is not MeetingState.AwaitingApproval) return OutboxFault.StateChanged;
        var sides = Enum.GetValues<ApprovalSide>().Where(s => order.ReceiverMay(s.Approves(), thing))
            .Where(s => s is ApprovalSide.Chair || !order.IsFor(minutes.Chair)).ToList();
        if (!order.ReceiverStandsIn(thing) && sides.Count == 0) return OutboxFault.NoAccess;
        return sides.Count > 0 && sides.All(minutes.Approved.Contains) ? OutboxFault.StateChanged : null;
    }

    // The days tell reminders apart, and their number objections, not the rounds.
    private static int? RoundOf(Notification notification) => notification.Kind switch
    {
        NotificationKind.MinutesApprovalAwaited or NotificationKind.MinutesObjected => null,
        NotificationKind.ObjectionsDueIn3Days => notification.Version / 2,
        _ => notification.Version,
    };
}

/// <summary>Minutes as a letter about them needs to know them.</summary>
internal sealed record WaitingMinutes(MeetingId Id, ScopeId Scope, MeetingBodyId Body, MeetingState State, DateOnly Date, PersonId Chair, int Round)
{
    public required ApprovalForm Form { get; init; }
    public required DateOnly? ObjectBy { get; init; }
    public required IReadOnlyList<ApprovalSide> Approved { get; init; }
    public required bool HasOpenObjection { get; init; }
}

using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>A letter ready to be put into words, or why there is nothing to say any more.</summary>
/// <param name="Write">To be called in the receiver's language.</param>
public sealed record LetterDraft(Func<Letter>? Write, OutboxFault? Fault)
{
    public static implicit operator LetterDraft(OutboxFault fault) => new(null, fault);
}

/// <summary>A notification whose turn has come, and what is needed to judge and write it.</summary>
public sealed record LetterOrder(SamarbeidDbContext Database, Notification Notification, Actor Receiver, MailLinks Links)
{
    public bool IsFor(PersonId person) => Notification.ReceiverId == person;

    /// <summary>Who was to have it: the receiver, or who could not be reached.</summary>
    public PersonId Meant => Notification.InsteadOf ?? Notification.ReceiverId;

    public bool ReceiverMay(Operation operation, Thing thing) => AccessPolicy.Decide(Receiver, operation, thing).IsDone;

    /// <summary>Whether the receiver is the next in line, and may see to it that somebody acts.</summary>
    public bool ReceiverStandsIn(Thing thing) =>
        Notification.IsStandIn && NextInLine.LineOf(Notification.Kind).Any(operation => ReceiverMay(operation, thing));

    /// <summary>Whether somebody is secretary of a body on a day.</summary>
    public Task<bool> IsSecretaryAsync(PersonId person, MeetingBodyId body, DateOnly day, CancellationToken cancel) =>
        Database.HoldersOn(day).MembersOf(body).IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .AnyAsync(m => m.PersonId == person && m.Role == MemberRole.Secretary, cancel);

    /// <summary>Whether the receiver has since been told the same of the same thing anew: a later round, version or hand-over.</summary>
    public Task<bool> IsOvertakenAsync(CancellationToken cancel) => Database.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
        .AnyAsync(n => n.ThingId == Notification.ThingId && n.Kind == Notification.Kind && n.ReceiverId == Notification.ReceiverId && n.Version > Notification.Version, cancel);

    /// <summary>What the receiver knows the owner of a thing by: the name of the body or the municipality. References alone are alike in many places.</summary>
    public async Task<string> NameAsync(ScopeId scope, CancellationToken cancel) =>
        await Database.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(b => b.ScopeId == scope).Select(b => b.Name).SingleOrDefaultAsync(cancel)
        ?? await Database.Set<Municipality>().Where(m => m.ScopeId == scope).Select(m => m.UniqueName).SingleAsync(cancel);
}

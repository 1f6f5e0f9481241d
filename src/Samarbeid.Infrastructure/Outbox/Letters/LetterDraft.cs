using Samarbeid.Domain.Access;
using Samarbeid.Infrastructure.Mail;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Outbox.Letters;

/// <summary>A letter ready to be put into words, or why there is nothing to say any more.</summary>
/// <param name="Write">To be called in the receiver's language.</param>
internal sealed record LetterDraft(Func<Letter>? Write, OutboxFault? Fault)
{
    public static implicit operator LetterDraft(OutboxFault fault) => new(null, fault);
}

/// <summary>A message whose turn has come, and what is needed to judge and write it.</summary>
internal sealed record LetterOrder(SamarbeidDbContext Database, OutboxMessage Message, Actor Receiver, MailLinks Links)
{
    public bool IsFor(Domain.People.PersonId person) => Message.ReceiverId == person;

    public bool ReceiverMay(Operation operation, Thing thing) => AccessPolicy.Decide(Receiver, operation, thing).IsDone;
}

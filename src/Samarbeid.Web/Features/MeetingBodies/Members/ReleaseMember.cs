using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.MeetingBodies.Register;
using Samarbeid.Web.Features.People.Successions;

namespace Samarbeid.Web.Features.MeetingBodies.Members;

/// <summary>Ends a membership from today on, and tells the person not to come to what is called.</summary>
public sealed class ReleaseMember(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(MeetingBodyId id, int version, MembershipId membership, IReadOnlyList<HandOn> handOn, CancellationToken cancel) =>
        databases.ChangeBodyAsync(id, version, async (db, body) =>
        {
            if (body.Members.SingleOrDefault(m => m.Id == membership) is { } member
                && await db.HandOnAsync(member.PersonId, handOn, calendar.Now, cancel) is { IsDone: false } notHanded) return notHanded;

            // Whoever hands on the part of secretary has left it with that.
            if (body.Members.Any(m => m.Id == membership && m.To < calendar.Today && handOn.Any(h => h.Kind is HoldingKind.Secretary))) return Outcome.Done;

            var released = body.Release(membership, calendar.Today);
            if (released.IsDone) await db.CallOffAsync(body, body.Members.Single(m => m.Id == membership).PersonId, calendar.Today, cancel);
            return released;
        }, cancel);
}

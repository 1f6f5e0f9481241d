using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.MeetingBodies.Register;

namespace Samarbeid.Web.Features.MeetingBodies.Members;

/// <summary>Takes a person into a body. Membership gives no access by itself.</summary>
public sealed class AdmitMember(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(
        SingleUseKey key, MeetingBodyId id, int version, PersonId person, MemberRole role, DateOnly from, CancellationToken cancel) =>
        databases.AddToBodyAsync(key, id, version, async (db, body) =>
        {
            if (NorwegianCalendar.CheckDate(from, calendar.Today) is { IsDone: false } tooFar) return tooFar;

            return await db.People.AnyAsync(p => p.Id == person && p.IsActive, cancel) ? body.Admit(person, role, from) : MeetingBodyRules.PersonNotOffered;
        }, cancel);
}

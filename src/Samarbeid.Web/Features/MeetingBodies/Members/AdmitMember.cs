using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.MeetingBodies.Register;

namespace Samarbeid.Web.Features.MeetingBodies.Members;

/// <summary>Takes a person into a body. Membership gives no access by itself. Meetings that are called already, and not held, call the new member too.</summary>
public sealed class AdmitMember(Databases databases, NorwegianCalendar calendar)
{
    /// <returns>How many meetings the person is called to.</returns>
    public Task<Outcome<int>> HandleAsync(
        SingleUseKey key, MeetingBodyId id, int version, PersonId person, MemberRole role, DateOnly from, CancellationToken cancel) =>
        databases.AddToBodyAsync(key, id, version, async (db, body) =>
        {
            if (NorwegianCalendar.CheckDate(from, calendar.Today) is { IsDone: false } tooFar) return tooFar;
            if (!await db.People.AnyAsync(p => p.Id == person && p.IsActive, cancel)) return MeetingBodyRules.PersonNotOffered;

            var admitted = body.Admit(person, role, from);
            if (!admitted.IsDone) return admitted;

            // A substitute is called when somebody does not come.
            if (role is not MemberRole.Substitute) await db.CallAlsoAsync(id, person, from > calendar.Today ? from : calendar.Today, cancel);
            return Outcome.Done;
        }, cancel);
}

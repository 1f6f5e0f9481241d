using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.MeetingBodies.Register;

namespace Samarbeid.Web.Features.MeetingBodies.Members;

/// <summary>Ends a membership from today on.</summary>
public sealed class ReleaseMember(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(MeetingBodyId id, int version, MembershipId membership, CancellationToken cancel) =>
        databases.ChangeBodyAsync(id, version, body => body.Release(membership, calendar.Today), cancel);
}

using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;

namespace Samarbeid.Web.Features.MeetingBodies;

public sealed record BodyMember(string Name, string Title, MemberRole Role, DateOnly From);

public sealed record BodyMeeting(MeetingId Id, DateOnly Date, TimeOnly StartsAt, string Place, MeetingState State);

/// <summary>The agreement of a body that binds, or did last.</summary>
public sealed record BodyAgreement(CooperationAgreementId Id, string Title, DateOnly Last);

/// <summary>A municipality the body serves.</summary>
public sealed record BodyMunicipality(MunicipalityNumber Number, string Name);

/// <summary>Who a body is, when it meets, and what was agreed.</summary>
public sealed record MeetingBodyView(MeetingBodyId Id, string Name, MeetingBodyKind Kind, IReadOnlyList<BodyMunicipality> Municipalities,
    IReadOnlyList<BodyMember> Members, IReadOnlyList<BodyMeeting> Meetings, BodyAgreement? Agreement, bool MayPlan);

/// <summary>The page of one body, in a fixed number of statements.</summary>
public sealed class MeetingBodyQueries(Databases databases)
{
    public async Task<MeetingBodyView?> FindAsync(MeetingBodyId id, DateOnly today, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadMeetings, cancel);
        var body = await db.MeetingBodies.Where(b => b.Id == id).Select(b => new { b.Name, b.Kind, b.ScopeId }).SingleOrDefaultAsync(cancel);
        if (body is null) return null;

        var municipalities = await (
            from served in db.Set<MeetingBodyMunicipality>()
            join municipality in db.Set<Municipality>() on served.Municipality equals municipality.Number
            where served.MeetingBodyId == id
            orderby NorwegianText.InOrder(municipality.Name)
            select new BodyMunicipality(municipality.Number, municipality.Name)).ToListAsync(cancel);
        var members = await (
            from member in db.HoldersOn(today).MembersOf(id)
            join person in db.People on member.PersonId equals person.Id
            orderby NorwegianText.InOrder(person.Name)
            select new BodyMember(person.Name, person.Title, member.Role, member.From)).ToListAsync(cancel);
        var (first, last) = (new DateOnly(today.Year, 1, 1), new DateOnly(today.Year, 12, 31));
        var meetings = await db.Meetings.Where(m => m.ScopeId == body.ScopeId && m.BodyId == id && m.Date >= first && m.Date <= last)
            .OrderBy(m => m.Date).ThenBy(m => m.StartsAt)
            .Select(m => new BodyMeeting(m.Id, m.Date, m.StartsAt, m.Place, m.State)).ToListAsync(cancel);
        var mayPlan = AccessPolicy.Decide(db.Actor, Operation.WriteMeetings, new Thing(body.ScopeId)).IsDone;
        db.TurnTo(Operation.ReadAgreements);
        var agreement = await db.Agreements.Where(a => a.BodyId == id && a.State != AgreementState.Draft && a.State != AgreementState.UnderConsideration)
            .OrderByDescending(a => a.Last).Select(a => new BodyAgreement(a.Id, a.Title, a.Last)).FirstOrDefaultAsync(cancel);
        return new(id, body.Name, body.Kind, municipalities, members, meetings, agreement, mayPlan);
    }
}

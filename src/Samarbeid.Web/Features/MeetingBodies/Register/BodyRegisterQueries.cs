using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Features.People.Grants;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.MeetingBodies.Register;

/// <summary>A body that meets, as a line of the register.</summary>
public sealed record BodyRow(MeetingBodyId Id, string Name, MeetingBodyKind Kind, IReadOnlyList<NamedPlace> Places, int Members);

/// <summary>A member, now or later.</summary>
public sealed record MemberRow(MembershipId Id, PersonId PersonId, string Name, string Title, MemberRole Role, DateOnly From);

/// <summary>A body and its members.</summary>
public sealed record BodyDetails(
    MeetingBodyId Id, int Version, string Name, MeetingBodyKind Kind, Language Language, MeetingDeadlines Deadlines, ApprovalRule Approval,
    IReadOnlyList<NamedPlace> Places, IReadOnlyList<MemberRow> Members)
{
    /// <inheritdoc cref="MeetingBody.ForgetsNotes"/>
    public bool ForgetsNotes { get; init; }
}

/// <summary>The register of bodies, for the administrator; nothing of what they meet about.</summary>
public sealed class BodyRegisterQueries(Databases databases, NorwegianCalendar calendar)
{
    public const int MostPeople = 8;

    public async Task<IReadOnlyList<BodyRow>> ListAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        if (!db.DemandAdministration().IsDone) return [];

        var members = db.HoldersOn(calendar.Today).Members;
        return await Bodies(db).OrderBy(b => NorwegianText.InOrder(b.Name)).ThenBy(b => b.Id)
            .Select(b => new BodyRow(b.Id, b.Name, b.Kind,
                (from place in b.Municipalities
                 join municipality in db.Municipalities on place.Municipality equals municipality.Number
                 orderby NorwegianText.InOrder(municipality.UniqueName)
                 select new NamedPlace(municipality.Number, municipality.UniqueName)).ToList(),
                members.Count(m => m.MeetingBodyId == b.Id)))
            .ToListAsync(cancel);
    }

    public async Task<BodyDetails?> FindAsync(MeetingBodyId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        if (!db.DemandAdministration().IsDone) return null;

        var today = calendar.Today;
        return await Bodies(db).Where(b => b.Id == id)
            .Select(b => new BodyDetails(b.Id, b.Version, b.Name, b.Kind, b.Language, b.Deadlines, b.Approval,
                (from place in b.Municipalities
                 join municipality in db.Municipalities on place.Municipality equals municipality.Number
                 orderby NorwegianText.InOrder(municipality.UniqueName)
                 select new NamedPlace(municipality.Number, municipality.UniqueName)).ToList(),
                (from member in b.Members
                 join person in db.People on member.PersonId equals person.Id
                 where Period.HasDayFrom(member.From, member.To, today)
                 orderby NorwegianText.InOrder(person.Name)
                 select new MemberRow(member.Id, person.Id, person.Name, person.Title, member.Role, member.From)).ToList())
            {
                ForgetsNotes = b.ForgetsNotes,
            })
            .AsSplitQuery().SingleOrDefaultAsync(cancel);
    }

    /// <summary>Active people whose name, address or title has the term; the first few.</summary>
    public async Task<IReadOnlyList<PersonChoice>> PeopleAsync(string term, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        if (!db.DemandAdministration().IsDone) return [];

        return await db.People.Where(p => p.IsActive
                && (NorwegianText.Contains(p.Name, term) || NorwegianText.Contains(p.Email, term) || NorwegianText.Contains(p.Title, term)))
            .OrderBy(p => NorwegianText.InOrder(p.Name)).ThenBy(p => p.Id).Take(MostPeople)
            .Select(p => new PersonChoice(p.Id, p.Name, p.Title)).ToListAsync(cancel);
    }

    // An administrator's grant has no scope, so the filter hides every body; who asks has been asked for administration instead.
    private static IQueryable<MeetingBody> Bodies(SamarbeidDbContext db) => db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]);
}

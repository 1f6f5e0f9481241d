using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Features.People.Grants;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.People.Register;

/// <summary>A person in the register, with the grants of the day.</summary>
public sealed record PersonRow(PersonId Id, string Name, string Email, string Title, bool IsActive, IReadOnlyList<GrantRow> Grants);

/// <summary>All there is to know of a person, with every grant there is or was.</summary>
public sealed record PersonDetails(
    PersonId Id, int Version, string Name, string Email, string Title, Party Party, Language Language, bool IsActive, bool HasSignedIn)
{
    public IReadOnlyList<GrantRow> Grants { get; init; } = [];
}

/// <summary>The register of people, for the administrator.</summary>
public sealed class PeopleQueries(Databases databases, NorwegianCalendar calendar)
{
    public const int PageSize = 40;

    /// <summary>A term is looked for in name, address and title, and in the municipalities the person has a role in, those of a district too.</summary>
    public async Task<RowsPage<PersonRow>> ListAsync(string? term, bool isActive, int page, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        if (!db.DemandAdministration().IsDone) return new([], 0);

        var today = calendar.Today;
        var inForce = db.Grants.InForceOn(today);
        var found = db.People.Where(p => p.IsActive == isActive);
        if (term is not null)
        {
            var placed = from held in db.HoldersOn(today).Roles
                         join municipality in db.Municipalities on held.Municipality equals municipality.Number
                         where NorwegianText.Contains(municipality.UniqueName, term)
                         select held.PersonId;
            found = found.Where(p => NorwegianText.Contains(p.Name, term) || NorwegianText.Contains(p.Email, term) || NorwegianText.Contains(p.Title, term)
                || placed.Contains(p.Id));
        }

        var total = await found.CountAsync(cancel);
        var people = await found.OrderBy(p => NorwegianText.InOrder(p.Name)).ThenBy(p => p.Id)
            .Skip((page - 1) * PageSize).Take(PageSize)
            .Select(p => new PersonRow(p.Id, p.Name, p.Email, p.Title, p.IsActive, new List<GrantRow>())).ToListAsync(cancel);
        var ids = people.ConvertAll(p => p.Id);
        var grants = (await db.ReadGrantsAsync(inForce.Where(g => ids.Contains(g.PersonId)), today, cancel)).ToLookup(g => g.PersonId);
        return new([.. people.Select(p => p with { Grants = [.. grants[p.Id]] })], total);
    }

    public async Task<PersonDetails?> FindAsync(PersonId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        if (!db.DemandAdministration().IsDone) return null;

        var person = await db.People.Where(p => p.Id == id)
            .Select(p => new PersonDetails(p.Id, p.Version, p.Name, p.Email, p.Title, p.Party, p.Language, p.IsActive, p.ExternalSubject != null))
            .SingleOrDefaultAsync(cancel);
        return person is null ? null : person with { Grants = await db.ReadGrantsAsync(db.Grants.Where(g => g.PersonId == id), calendar.Today, cancel) };
    }
}

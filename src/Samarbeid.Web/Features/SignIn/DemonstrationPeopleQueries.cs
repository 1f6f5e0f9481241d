using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;

namespace Samarbeid.Web.Features.SignIn;

/// <summary>A fictional person one can be in Development.</summary>
public sealed record DemonstrationPerson(Guid Id, string Name, string Title, Role? Role, string Places);

/// <param name="HasMore">There are others than those shown, who are found by a search.</param>
public sealed record DemonstrationPeople(IReadOnlyList<DemonstrationPerson> Shown, bool HasMore);

/// <summary>The demonstration people, politikontakter first. A load has more than a thousand of them, so the list is cut.</summary>
public sealed class DemonstrationPeopleQueries(SystemDatabases databases, NorwegianCalendar calendar)
{
    public const int PageSize = 40;

    /// <param name="term">Part of a name or a title; null for the first there are.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<DemonstrationPeople> ListAsync(string? term, CancellationToken cancel)
    {
        await using var database = databases.Open("sign-in");
        var found = InDemonstration(database);
        if (term is not null) found = found.Where(p => NorwegianText.Contains(p.Name, term) || NorwegianText.Contains(p.Title, term));
        // In the order they were registered, which needs no sorting.
        var people = await found.OrderBy(p => p.Id).Take(PageSize + 1).Select(p => new { p.Id, p.Name, p.Title }).ToListAsync(cancel);
        var shown = people.Take(PageSize).ToList();
        var grants = await GrantsAsync(database, [.. shown.Select(p => p.Id)], cancel);

        return new([.. shown.Select(p => Describe(p.Id, p.Name, p.Title, [.. grants[p.Id]]))
            .OrderBy(p => p.Role ?? (Role)int.MaxValue).ThenBy(p => p.Places, StringComparer.CurrentCulture)], people.Count > PageSize);
    }

    /// <returns>The name; null for one who cannot be chosen.</returns>
    public async Task<string?> FindNameAsync(PersonId id, CancellationToken cancel)
    {
        await using var database = databases.Open("sign-in");
        return await InDemonstration(database).Where(p => p.Id == id).Select(p => p.Name).SingleOrDefaultAsync(cancel);
    }

    private static IQueryable<Person> InDemonstration(SamarbeidDbContext database) => database.People.Where(p => p.IsDemonstration && p.IsActive);

    private async Task<ILookup<PersonId, (Role Role, string? Place)>> GrantsAsync(
        SamarbeidDbContext database, IReadOnlyList<PersonId> people, CancellationToken cancel)
    {
        var holders = database.HoldersOn(calendar.Today);
        var administrators = await holders.Administrators.Where(p => people.Contains(p.Id))
            .Select(p => new { PersonId = p.Id, Role = Role.Administrator, Place = (string?)null }).ToListAsync(cancel);
        var places = await (from held in holders.Roles
                            join municipality in database.Set<Municipality>() on held.Municipality equals municipality.Number
                            where people.Contains(held.PersonId)
                            select new { held.PersonId, held.Role, Place = (string?)municipality.Name }).ToListAsync(cancel);
        return places.Concat(administrators).ToLookup(g => g.PersonId, g => (g.Role, (string?)g.Place));
    }

    private static DemonstrationPerson Describe(PersonId id, string name, string title, IReadOnlyList<(Role Role, string? Place)> grants) =>
        new(id.Value, name, title, grants.Count == 0 ? null : grants[0].Role,
            string.Join(", ", grants.Select(g => g.Place).OfType<string>().Distinct().Order(StringComparer.CurrentCulture)));
}

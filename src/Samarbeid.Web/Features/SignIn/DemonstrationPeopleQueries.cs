using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.SignIn;

/// <summary>A fictional person one can be in Development.</summary>
public sealed record DemonstrationPerson(Guid Id, string Name, string Title, Role? Role, string Places);

/// <summary>The demonstration people, politikontakter first.</summary>
public sealed class DemonstrationPeopleQueries(SystemDatabases databases, NorwegianCalendar calendar)
{
    public async Task<IReadOnlyList<DemonstrationPerson>> ListAsync(CancellationToken cancel)
    {
        await using var database = databases.Open("sign-in");
        var people = await database.People.Where(p => p.IsDemonstration && p.IsActive)
            .Select(p => new { p.Id, p.Name, p.Title }).ToListAsync(cancel);
        var holders = database.HoldersOn(calendar.Today);
        var administrators = await holders.Administrators.Where(p => p.IsDemonstration)
            .Select(p => new { PersonId = p.Id, Role = Role.Administrator, Place = (string?)null }).ToListAsync(cancel);
        var places = await (from held in holders.Roles
                            join person in database.People on held.PersonId equals person.Id
                            join municipality in database.Set<Municipality>() on held.Municipality equals municipality.Number
                            where person.IsDemonstration
                            select new { held.PersonId, held.Role, Place = (string?)municipality.Name }).ToListAsync(cancel);
        var roles = places.Concat(administrators).ToLookup(p => p.PersonId);

        return [.. people.Select(p => Describe(p.Id, p.Name, p.Title, [.. roles[p.Id].Select(r => (r.Role, r.Place))]))
            .OrderBy(p => p.Role ?? (Role)int.MaxValue).ThenBy(p => p.Places, StringComparer.CurrentCulture)];
    }

    private static DemonstrationPerson Describe(PersonId id, string name, string title, IReadOnlyList<(Role Role, string? Place)> grants) =>
        new(id.Value, name, title, grants.Count == 0 ? null : grants[0].Role,
            string.Join(", ", grants.Select(g => g.Place).OfType<string>().Distinct().Order(StringComparer.CurrentCulture)));
}

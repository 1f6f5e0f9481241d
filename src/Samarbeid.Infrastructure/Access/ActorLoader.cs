using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Access;

/// <summary>Expands a person's grants of the day into roles and scopes, once per operation: a municipality's own scope,
/// and the scopes of the bodies that serve it; for a district, those of all its municipalities. An inactive person is nobody.</summary>
internal static class ActorLoader
{
    public static async Task<Actor> LoadAsync(SamarbeidDbContext database, PersonId person, DateOnly today, CancellationToken cancel)
    {
        var reached = await Compiled.For<ActorQueries>(database).ReachedAsync(database, person, today, cancel);
        if (reached.Count == 0) return Actor.Nobody;

        var roles = reached.Where(r => r.Role is not null)
            .GroupBy(r => r.Role!.Value, (role, scopes) => new GrantedRole(role, scopes.Select(s => s.Scope!.Value).ToHashSet()));
        // An administrator's grant has no place, and so no scope.
        return Actor.ForPerson(person, reached[0].IsAdministrator ? [.. roles, new GrantedRole(Role.Administrator, new HashSet<ScopeId>())] : [.. roles]);
    }
}

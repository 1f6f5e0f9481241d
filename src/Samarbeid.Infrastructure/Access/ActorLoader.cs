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
        var queries = Compiled.For<ActorQueries>(database);
        if (await queries.IsAdministratorAsync(database, person, today, cancel) is not { } isAdministrator) return Actor.Nobody;

        var roles = (await queries.ScopesAsync(database, person, today, cancel))
            .GroupBy(r => r.Role, (role, scopes) => new GrantedRole(role, scopes.Select(s => s.ScopeId).ToHashSet()));
        // An administrator's grant has no place, and so no scope.
        return Actor.ForPerson(person, isAdministrator ? [.. roles, new GrantedRole(Role.Administrator, new HashSet<ScopeId>())] : [.. roles]);
    }
}

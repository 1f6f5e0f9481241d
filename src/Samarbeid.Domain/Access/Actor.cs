using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Access;

/// <summary>A role together with the scopes the grant was expanded to; empty for an administrator.</summary>
public sealed record GrantedRole(Role Role, IReadOnlySet<ScopeId> Scopes);

/// <summary>Who acts: a person with the roles held today, or a named part of the system (a job, the command line).
/// Made anew for each operation, so that an ended grant has no after-life.</summary>
public sealed class Actor
{
    private static readonly HashSet<ScopeId> NoScopes = [];
    private readonly IReadOnlyList<GrantedRole> _roles;

    private Actor(PersonId? person, string name, bool isSystem, IReadOnlyList<GrantedRole> roles) =>
        (Person, Name, IsSystem, _roles) = (person, name, isSystem, roles);

    public static Actor Nobody { get; } = new(null, "nobody", false, []);

    public PersonId? Person { get; }

    /// <summary>The name the audit trail shows: the person's id, or the system part's name.</summary>
    public string Name { get; }

    public bool IsSystem { get; }

    public IEnumerable<Role> Roles => _roles.Select(r => r.Role).Distinct();

    public static Actor ForPerson(PersonId person, IReadOnlyList<GrantedRole> roles) =>
        new(person, person.ToString(), false, roles);

    /// <summary>A part of the program that acts for nobody in particular, e.g. "system:reminders".</summary>
    public static Actor ForSystem(string part) => new(null, $"system:{part}", true, []);

    public IEnumerable<ScopeId> ScopesOf(Role role) => _roles.Where(r => r.Role == role).SelectMany(r => r.Scopes);

    public bool Has(Role role) => _roles.Any(r => r.Role == role);

    /// <summary>Whether any role allows the operation anywhere: what a menu or a page asks before it shows itself.</summary>
    public bool MayAnywhere(Operation operation) =>
        IsSystem || _roles.Any(r => r.Role.Allows(operation) && (operation.HasNoScope() || r.Scopes.Count > 0));

    /// <summary>Everywhere the operation is allowed. Empty for a system part, which lifts the filter by name instead.</summary>
    public IReadOnlySet<ScopeId> ScopesFor(Operation operation)
    {
        var reaching = _roles.Where(r => r.Role.Allows(operation)).ToList();
        return reaching.Count switch
        {
            0 => NoScopes,
            1 => reaching[0].Scopes,
            _ => reaching.SelectMany(r => r.Scopes).ToHashSet(),
        };
    }
}

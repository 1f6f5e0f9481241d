using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.Access;

public sealed class ActorTests
{
    private static readonly ScopeId Here = ScopeId.New();
    private static readonly ScopeId There = ScopeId.New();
    private static readonly ScopeId Elsewhere = ScopeId.New();

    [Fact]
    public void A_role_reaches_what_its_own_grants_reach()
    {
        var actor = Actor.ForPerson(PersonId.New(), [Reaching(Role.Sheriff, Here), Reaching(Role.Mayor, There), Reaching(Role.Sheriff, Elsewhere)]);

        Assert.Equal([Here, Elsewhere], actor.ScopesOf(Role.Sheriff));
        Assert.Equal([There], actor.ScopesOf(Role.Mayor));
        Assert.Empty(actor.ScopesOf(Role.Secretary));
        Assert.Equal([Role.Sheriff, Role.Mayor], actor.Roles);
    }

    private static GrantedRole Reaching(Role role, ScopeId scope) => new(role, new HashSet<ScopeId> { scope });
}

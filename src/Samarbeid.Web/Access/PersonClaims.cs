using System.Security.Claims;
using Samarbeid.Domain.People;

namespace Samarbeid.Web.Access;

/// <summary>The one claim we trust: whose row in our register the signed-in person is. Roles are never in the token or the cookie.</summary>
public static class PersonClaims
{
    public const string PersonId = "samarbeid:person";

    public static PersonId? FindPerson(this ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true && Guid.TryParse(user.FindFirstValue(PersonId), out var id) ? new PersonId(id) : null;

    /// <summary>The cookie's principal: id, and the name for the header. Nothing else of the provider's token is kept.</summary>
    public static ClaimsPrincipal PrincipalOf(PersonId id, string name, string scheme) =>
        new(new ClaimsIdentity([new Claim(PersonId, id.ToString()), new Claim(ClaimTypes.Name, name)], scheme, ClaimTypes.Name, null));
}

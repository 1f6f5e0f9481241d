using System.Security.Claims;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ApiKeys;
using Samarbeid.Domain.People;

namespace Samarbeid.Web.Access;

/// <summary>The claim we trust: whose row in our register the signed-in person is. Roles are never in the token or the cookie.</summary>
public static class PersonClaims
{
    public const string PersonId = "samarbeid:person";

    /// <summary>The object id that signed in, so that a released one is put out; missing in Development.</summary>
    public const string Identity = "samarbeid:identity";

    /// <summary>Which session of the database the cookie belongs to.</summary>
    public const string Session = "samarbeid:session";

    /// <summary>Which API key a program came with, instead of a session.</summary>
    public const string ApiKey = "samarbeid:api-key";

    /// <summary>What the program may do with it.</summary>
    public const string ApiRights = "samarbeid:api-rights";

    public static ApiKeyId? FindApiKey(this ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(ApiKey), out var id) ? new ApiKeyId(id) : null;

    public static SessionId? FindSession(this ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(Session), out var id) ? new SessionId(id) : null;

    public static PersonId? FindPerson(this ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true && Guid.TryParse(user.FindFirstValue(PersonId), out var id) ? new PersonId(id) : null;

    /// <summary>The cookie's principal: id, the name for the header, and by which identity. Nothing else of the provider's token is kept.</summary>
    public static ClaimsPrincipal PrincipalOf(PersonId id, string name, string scheme, string? identity = null)
    {
        List<Claim> claims = [new(PersonId, id.ToString()), new(ClaimTypes.Name, name)];
        if (identity is not null) claims.Add(new(Identity, identity));
        return new(new ClaimsIdentity(claims, scheme, ClaimTypes.Name, null));
    }
}

using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Access;

internal static class SignedInPeople
{
    /// <summary>Whether the person of a cookie is an active one, and still bound to the identity that signed in.
    /// A demonstration person is signed in by none.</summary>
    public static async Task<bool> MayStayAsync(this SamarbeidDbContext database, ClaimsPrincipal? user, CancellationToken cancel)
    {
        if (user?.FindPerson() is not { } id) return false;

        var identity = user.FindFirstValue(PersonClaims.Identity);
        return await database.People.AnyAsync(p => p.Id == id && p.IsActive && (identity == null || p.ExternalSubject == identity), cancel);
    }
}

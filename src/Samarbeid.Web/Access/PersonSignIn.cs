using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;

namespace Samarbeid.Web.Access;

/// <summary>Finds the person of our register behind a validated token: by the bound identity, or at the first sign-in by address.</summary>
public sealed partial class PersonSignIn(SystemDatabases databases, SecurityLog security, ILogger<PersonSignIn> log)
{
    /// <summary>Null when the token belongs to nobody in the register, or to somebody who is no longer active.</summary>
    public async Task<ClaimsPrincipal?> FindAsync(ClaimsPrincipal token, CancellationToken cancel)
    {
        var tenant = Claim(token, "tid", "http://schemas.microsoft.com/identity/claims/tenantid");
        var subject = Claim(token, "oid", "http://schemas.microsoft.com/identity/claims/objectidentifier");
        if (tenant is null || subject is null) return null;

        await using var database = databases.Open("sign-in");
        var person = await database.People.SingleOrDefaultAsync(p => p.ExternalTenant == tenant && p.ExternalSubject == subject, cancel)
            ?? await BindFirstTimeAsync(database, token, tenant, subject, cancel);
        if (person is not { IsActive: true })
        {
            NotRegistered(log);
            security.Record(SecurityEventKind.SignInRefused, person?.Id, person is null ? "NotRegistered" : "NotActive");
            return null;
        }

        return PersonClaims.PrincipalOf(person.Id, person.Name, OpenIdConnectDefaults.AuthenticationScheme, subject);
    }

    private async Task<Person?> BindFirstTimeAsync(
        SamarbeidDbContext database, ClaimsPrincipal token, string tenant, string subject, CancellationToken cancel)
    {
        // Not the address of the token: people may write it themselves at some providers. The name one signs in with is the tenant's.
        if (Claim(token, "preferred_username", ClaimTypes.Upn) is not { } address) return null;

        var email = Person.Normalise(address);
        var person = await database.People.SingleOrDefaultAsync(p => p.Email == email, cancel);
        if (person is null) return null;
        if (person.BindIdentity(tenant, subject) is { IsDone: false })
        {
            BoundToAnother(log, person.Id.Value);
            security.Record(SecurityEventKind.SignInRefused, person.Id, "OtherIdentity");
            return null;
        }

        return (await database.SaveAsync(cancel)).IsDone ? person : null;
    }

    private static string? Claim(ClaimsPrincipal token, params string[] types) =>
        types.Select(token.FindFirstValue).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));

    [LoggerMessage(Level = LogLevel.Warning, Message = "Somebody signed in at the provider who is not an active person of the register.")]
    private static partial void NotRegistered(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Person {Person} is bound to another identity; an administrator can release it.")]
    private static partial void BoundToAnother(ILogger logger, Guid person);
}

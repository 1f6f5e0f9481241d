using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Access;

/// <summary>Asks at intervals, while a circuit lives, whether its person is still an active one.</summary>
public sealed class CircuitAuthentication(ILoggerFactory logs, SystemDatabases databases, IConfiguration configuration)
    : RevalidatingServerAuthenticationStateProvider(logs)
{
    public const string IntervalKey = "SignIn:RecheckSeconds";

    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(configuration.GetValue(IntervalKey, 30));

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        if (authenticationState.User.FindPerson() is not { } id) return false;

        await using var database = databases.Open("sign-in");
        return await database.People.AnyAsync(p => p.Id == id && p.IsActive, cancellationToken);
    }
}

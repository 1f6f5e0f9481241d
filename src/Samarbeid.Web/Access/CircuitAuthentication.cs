using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Access;

/// <summary>Asks at intervals, while a circuit lives, whether its person is still an active one, signed in by the identity they are bound to.</summary>
public sealed class CircuitAuthentication(ILoggerFactory logs, SystemDatabases databases, IConfiguration configuration, TimeProvider clock)
    : RevalidatingServerAuthenticationStateProvider(logs)
{
    public const string IntervalKey = "SignIn:RecheckSeconds";

    private readonly LastAnswer _last = new(clock);

    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(configuration.GetValue(IntervalKey, 30));

    protected override Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        _last.AskAsync(
            async () =>
            {
                await using var database = databases.Open("sign-in");
                return await database.MayStayAsync(authenticationState.User, cancellationToken);
            },
            before: true, tooLate: false);
}

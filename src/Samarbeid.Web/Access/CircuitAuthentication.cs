using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace Samarbeid.Web.Access;

/// <summary>Asks at intervals, while a circuit lives, whether its session lasts: a sign-out in another tab ends it too.</summary>
public sealed class CircuitAuthentication(ILoggerFactory logs, Sessions sessions, IConfiguration configuration, TimeProvider clock)
    : RevalidatingServerAuthenticationStateProvider(logs)
{
    public const string IntervalKey = "SignIn:RecheckSeconds";

    private readonly LastAnswer _last = new(clock);

    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(configuration.GetValue(IntervalKey, 30));

    protected override Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        _last.AskAsync(() => sessions.LastsAsync(authenticationState.User, cancellationToken), before: true, tooLate: false);
}

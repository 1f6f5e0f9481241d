using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Access;

public static class AccessRegistration
{
    /// <summary>Everything asks for a signed-in person unless it says otherwise; operations are policies by their name.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddSingleton<IAuthorizationPolicyProvider, OperationPolicy>();
        services.AddScoped<IAuthorizationHandler, OperationHandler>();
        services.AddScoped<AuthenticationStateProvider, CircuitAuthentication>();
        services.AddScoped<AccessAnswer>();
        services.AddScoped<SeenSession>();
        services.AddScoped<ICurrentPerson, CurrentPerson>();
        return services;
    }
}

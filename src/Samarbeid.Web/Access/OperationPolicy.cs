using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Samarbeid.Domain.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Access;

/// <summary>Asks that the person holds the operation somewhere.</summary>
public sealed record OperationRequirement(Operation Operation) : IAuthorizationRequirement;

/// <summary>Makes the policy of an operation out of its name, so that none has to be listed.</summary>
public sealed class OperationPolicy(IOptions<AuthorizationOptions> options) : DefaultAuthorizationPolicyProvider(options)
{
    private const string Prefix = "op:";

    public static string NameOf(Operation operation) => Prefix + operation;

    public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) =>
        policyName.StartsWith(Prefix, StringComparison.Ordinal) && Enum.TryParse<Operation>(policyName[Prefix.Length..], out var operation)
            ? new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new OperationRequirement(operation)).Build()
            : await base.GetPolicyAsync(policyName);
}

/// <summary>Decides by the grants of the moment, which are read anew each time.</summary>
public sealed class OperationHandler(Databases databases) : AuthorizationHandler<OperationRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, OperationRequirement requirement)
    {
        var actor = await databases.ActorAsync(CancellationToken.None);
        if (actor.MayAnywhere(requirement.Operation)) context.Succeed(requirement);
    }
}

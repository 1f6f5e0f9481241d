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

/// <summary>Whether it could last be asked what the person may open.</summary>
public sealed class AccessAnswer
{
    /// <summary>The database did not answer: nothing is opened, and that is what is said.</summary>
    public bool IsMissing { get; set; }
}

/// <summary>Decides by the grants of the moment, which are read anew each time.</summary>
public sealed class OperationHandler(Databases databases, AccessAnswer answer) : AuthorizationHandler<OperationRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, OperationRequirement requirement)
    {
        try
        {
            answer.IsMissing = false;
            var actor = await databases.ActorAsync(CancellationToken.None);
            if (actor.MayAnywhere(requirement.Operation)) context.Succeed(requirement);
        }
        catch (Exception fault) when (context.Resource is not HttpContext && PersistenceRules.IsOutage(fault))
        {
            // A link followed in an open page: thrown on, it would take the whole page with it. A request is answered by the page about it.
            answer.IsMissing = true;
        }
    }
}

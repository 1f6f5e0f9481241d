using Microsoft.AspNetCore.Authorization;
using Samarbeid.Domain.Access;

namespace Samarbeid.Web.Access;

/// <summary>A page or an endpoint for those who hold an operation somewhere; what they see of it is decided by scope.</summary>
public sealed class DemandsAttribute : AuthorizeAttribute
{
    public DemandsAttribute(Operation operation) : base(OperationPolicy.NameOf(operation)) => Operation = operation;

    public Operation Operation { get; }
}

using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Access;

/// <summary>Why access is refused.</summary>
public static class AccessRules
{
    public static readonly Refusal NotSignedIn = new("Access.NotSignedIn");
    public static readonly Refusal NoGrant = new("Access.NoGrant");
    public static readonly Refusal OnlyTheChair = new("Access.OnlyTheChair");
    public static readonly Refusal AuthorMayNotApprove = new("Access.AuthorMayNotApprove");
}

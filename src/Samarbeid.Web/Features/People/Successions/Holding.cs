using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.People.Successions;

/// <summary>What somebody can hold that another must take over.</summary>
public enum HoldingKind
{
    /// <summary>Open actions they are responsible for.</summary>
    Actions,

    /// <summary>Addressees whose contact they are: recommendations go to them to be answered.</summary>
    Addressees,

    /// <summary>Meetings they chair that are not finished, minutes to be approved included.</summary>
    Chair,

    /// <summary>Being secretary of a body, and so of its meetings that are not finished.</summary>
    Secretary,

    /// <summary>Annual reports they have in hand that are not approved.</summary>
    Reports,
}

/// <summary>What a person holds in one place (ansvar), told by reference and date alone: whoever ends people reads no content.</summary>
/// <param name="Place">The body or the municipality.</param>
/// <param name="Candidates">Who can take it over.</param>
public sealed record Holding(HoldingKind Kind, ScopeId Scope, string Place, IReadOnlyList<string> Things, IReadOnlyList<PersonChoice> Candidates);

/// <summary>Who takes over what somebody holds in a place (etterfølger).</summary>
public sealed record HandOn(HoldingKind Kind, ScopeId Scope, PersonId To);

/// <summary>Why something is not handed on.</summary>
public static class SuccessionRules
{
    public static readonly Refusal NotOffered = new("Succession.NotOffered");
}

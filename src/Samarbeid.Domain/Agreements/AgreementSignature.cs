using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Agreements;

/// <summary>That a side has signed an agreement (signatur).</summary>
public sealed class AgreementSignature : IOwned
{
    private AgreementSignature()
    {
    }

    public CooperationAgreementId AgreementId { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public Party Side { get; private set; }
    public PersonId PersonId { get; private set; }

    /// <summary>The name and title as they were when it was signed.</summary>
    public string SignedAs { get; private set; } = "";

    /// <summary>The day it was signed; before the day it was entered, where that happened on paper.</summary>
    public DateOnly SignedOn { get; private set; }
    public DateTimeOffset EnteredAt { get; private set; }

    internal static AgreementSignature On(CooperationAgreement agreement, Party side, Person person, DateOnly on, DateTimeOffset at) => new()
    {
        AgreementId = agreement.Id,
        ScopeId = agreement.ScopeId,
        Side = side,
        PersonId = person.Id,
        SignedAs = person.Title.Length > 0 ? $"{person.Name}, {person.Title}" : person.Name,
        SignedOn = on,
        EnteredAt = at,
    };
}

using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Agreements;

/// <summary>An agreement is laid before both sides to be signed.</summary>
public sealed record AgreementSent(CooperationAgreement Agreement)
    : Occasion(NotificationKind.AgreementToSign, ThingKind.Agreement, Agreement.Id.Value, Agreement.ScopeId, Agreement.Round)
{
    public override bool IsNewsToWhoeverActs => true;
}

/// <summary>An agreement that somebody had signed is taken back.</summary>
/// <param name="Signers">Those who had.</param>
public sealed record AgreementTakenBack(CooperationAgreement Agreement, IReadOnlyList<PersonId> Signers)
    : Occasion(NotificationKind.AgreementTakenBack, ThingKind.Agreement, Agreement.Id.Value, Agreement.ScopeId, Agreement.Round);

/// <summary>Both sides have signed an agreement.</summary>
public sealed record AgreementSigned(CooperationAgreement Agreement)
    : Occasion(NotificationKind.AgreementInForce, ThingKind.Agreement, Agreement.Id.Value, Agreement.ScopeId, Agreement.Round);

/// <summary>An agreement is terminated.</summary>
public sealed record AgreementEnded(CooperationAgreement Agreement)
    : Occasion(NotificationKind.AgreementTerminated, ThingKind.Agreement, Agreement.Id.Value, Agreement.ScopeId, Agreement.Round);

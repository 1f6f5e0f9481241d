using Samarbeid.Domain.Notifications;

namespace Samarbeid.Domain.Agreements;

/// <summary>An agreement is laid before both sides to be signed.</summary>
public sealed record AgreementSent(CooperationAgreement Agreement)
    : Occasion(NotificationKind.AgreementToSign, ThingKind.Agreement, Agreement.Id.Value, Agreement.ScopeId, Agreement.Round)
{
    public override bool IsNewsToWhoeverActs => true;
}

/// <summary>Both sides have signed an agreement.</summary>
public sealed record AgreementSigned(CooperationAgreement Agreement)
    : Occasion(NotificationKind.AgreementInForce, ThingKind.Agreement, Agreement.Id.Value, Agreement.ScopeId, Agreement.Round);

/// <summary>An agreement is terminated.</summary>
public sealed record AgreementEnded(CooperationAgreement Agreement)
    : Occasion(NotificationKind.AgreementTerminated, ThingKind.Agreement, Agreement.Id.Value, Agreement.ScopeId, Agreement.Round);

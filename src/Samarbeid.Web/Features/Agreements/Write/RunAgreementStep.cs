using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Web.Features.Agreements.Sign;

namespace Samarbeid.Web.Features.Agreements.Write;

/// <summary>The steps with an agreement that need nothing but that they are asked for.</summary>
public sealed class RunAgreementStep(SendAgreement send, TakeBackAgreement takeBack, EvaluateAgreement evaluate, GoOnWithAgreement goOn)
{
    public Task<Outcome> HandleAsync(AgreementStep step, CooperationAgreementId id, int version, CancellationToken cancel) => step switch
    {
        AgreementStep.Send => send.HandleAsync(id, version, cancel),
        AgreementStep.TakeBack => takeBack.HandleAsync(id, version, cancel),
        AgreementStep.Evaluate => evaluate.HandleAsync(id, version, cancel),
        AgreementStep.GoOn => goOn.HandleAsync(id, version, cancel),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };
}

using Samarbeid.Domain.Agreements;
using Samarbeid.Web.Features.Agreements.Read;

namespace Samarbeid.Web.Features.Agreements.Sign;

/// <summary>What can be done with an agreement as a whole.</summary>
public enum AgreementStep
{
    Sign,
    Send,
    Change,
    TakeBack,
    Renew,
    Evaluate,
    GoOn,
    Terminate,
}

public static class AgreementStepRules
{
    /// <summary>What the page offers; the handlers ask again. The first is the one that is waited for.</summary>
    public static IReadOnlyList<AgreementStep> Steps(this AgreementDetails agreement) => [.. Enum.GetValues<AgreementStep>().Where(step => step switch
    {
        AgreementStep.Sign => agreement.ToSign.Any(),
        AgreementStep.Terminate => agreement.Signs.Count > 0 && agreement.State.Binds(),
        _ => agreement.MayWrite && IsOpenTo(step, agreement),
    })];

    public static string Name(this AgreementStep step) => AgreementTexts.File.Read($"Step{step}");

    public static string Done(this AgreementStep step) => AgreementTexts.File.Read($"Done{step}");

    /// <summary>What is waited for stands out, and what ends it does not.</summary>
    public static string Look(this AgreementStep step) => step switch
    {
        AgreementStep.Sign or AgreementStep.Send => "btn-primary",
        AgreementStep.Terminate => "btn-outline-secondary",
        _ => "btn-outline-primary",
    };

    private static bool IsOpenTo(AgreementStep step, AgreementDetails agreement) => step switch
    {
        AgreementStep.Send => agreement is { State: AgreementState.Draft, Commitments.Count: > 0 },
        AgreementStep.Change => agreement.State is AgreementState.Draft,
        AgreementStep.TakeBack => agreement.State is AgreementState.UnderConsideration,
        AgreementStep.Renew => agreement.State.CanBecome(AgreementState.Renewed) && agreement.Next is null,
        AgreementStep.Evaluate => agreement.State is AgreementState.InForce,
        AgreementStep.GoOn => agreement.State is AgreementState.UnderEvaluation,
        _ => false,
    };
}

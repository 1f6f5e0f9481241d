using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Papers;

// What lies beside something else than a meeting.
public sealed partial class Paper
{
    /// <summary>Beside one agreement.</summary>
    public const int MostOfAnAgreement = 20;

    /// <summary>Beside one action.</summary>
    public const int MostOfAnAction = 20;

    /// <summary>Lays a paper beside an agreement that has been laid before the sides (legg ved signert avtale).</summary>
    /// <param name="agreement">Not a draft: that is written here.</param>
    /// <param name="file">What is stored.</param>
    /// <param name="present">How many lie beside it.</param>
    /// <param name="by">Who adds it.</param>
    /// <param name="at">When.</param>
    public static Outcome<Paper> AddTo(CooperationAgreement agreement, StoredPaper file, int present, PersonId by, DateTimeOffset at)
    {
        if (agreement.State is AgreementState.Draft) return AgreementRules.StateForbids;
        if (present >= MostOfAnAgreement) return PaperRules.TooMany.With(MostOfAnAgreement);
        if (CheckTitle(file.Name.Stem) is { IsDone: false } refused) return refused.Refusal!;

        var made = Of(file, agreement.ScopeId, by, at);
        made.AgreementId = agreement.Id;
        return made;
    }

    /// <summary>Takes it away from beside an agreement; asked twice, the first counts.</summary>
    /// <exception cref="InvalidOperationException">It lies before a meeting, which is asked.</exception>
    public void TakeFromAgreement(PersonId by, DateTimeOffset at)
    {
        if (AgreementId is null) throw new InvalidOperationException("It lies before a meeting.");
        if (!IsRemoved) (RemovedBy, RemovedAt) = (by, at);
    }

    /// <summary>Puts it back beside its agreement (angre), as long as its bytes are kept.</summary>
    /// <exception cref="InvalidOperationException">It lies before a meeting, which is asked.</exception>
    public Outcome PutBackToAgreement(int present)
    {
        if (AgreementId is null) throw new InvalidOperationException("It lies before a meeting.");
        if (!IsRemoved) return Outcome.Done;
        if (FileId is null) return PaperRules.IsGone;
        if (present >= MostOfAnAgreement) return PaperRules.TooMany.With(MostOfAnAgreement);

        (RemovedBy, RemovedAt) = (null, null);
        return Outcome.Done;
    }

    /// <summary>Lays a paper beside an action, as evidence (dokumentasjon); also of one that is completed.</summary>
    /// <param name="action">Not an aborted one.</param>
    /// <param name="file">What is stored.</param>
    /// <param name="present">How many lie beside it.</param>
    /// <param name="by">Who adds it.</param>
    /// <param name="at">When.</param>
    public static Outcome<Paper> AddTo(ActionItem action, StoredPaper file, int present, PersonId by, DateTimeOffset at)
    {
        if (!action.State.TakesEvidence()) return ActionItemRules.StateForbids;
        if (present >= MostOfAnAction) return PaperRules.TooMany.With(MostOfAnAction);
        if (CheckTitle(file.Name.Stem) is { IsDone: false } refused) return refused.Refusal!;

        var made = Of(file, action.ScopeId, by, at);
        made.ActionItemId = action.Id;
        return made;
    }

    /// <summary>Takes it away from beside an action; asked twice, the first counts.</summary>
    /// <exception cref="ArgumentException">It is evidence of another action, or of none.</exception>
    public Outcome TakeFrom(ActionItem action, PersonId by, DateTimeOffset at)
    {
        if (ActionItemId != action.Id) throw new ArgumentException("It lies beside something else.", nameof(action));
        if (!action.State.TakesEvidence()) return ActionItemRules.StateForbids;
        if (!IsRemoved) (RemovedBy, RemovedAt) = (by, at);
        return Outcome.Done;
    }

    /// <summary>Puts it back beside its action (angre), as long as its bytes are kept.</summary>
    /// <exception cref="ArgumentException">It is evidence of another action, or of none.</exception>
    public Outcome PutBackTo(ActionItem action, int present)
    {
        if (ActionItemId != action.Id) throw new ArgumentException("It lies beside something else.", nameof(action));
        if (!action.State.TakesEvidence()) return ActionItemRules.StateForbids;
        if (!IsRemoved) return Outcome.Done;
        if (FileId is null) return PaperRules.IsGone;
        if (present >= MostOfAnAction) return PaperRules.TooMany.With(MostOfAnAction);

        (RemovedBy, RemovedAt) = (null, null);
        return Outcome.Done;
    }
}

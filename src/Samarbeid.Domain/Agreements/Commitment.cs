using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Agreements;

public readonly record struct CommitmentId(Guid Value)
{
    public static CommitmentId New() => new(Guid.CreateVersion7());
}

/// <summary>What a clause of an agreement says: who owes what, how often that is measured, and how.</summary>
/// <param name="Owner">The side that owes it, <see cref="Party.Police"/> or <see cref="Party.Municipality"/>.</param>
/// <param name="Text">What is promised.</param>
/// <param name="Criterion">How both sides see whether it was kept; may be empty.</param>
/// <param name="Rhythm">How often.</param>
public sealed record Promise(Party Owner, string Text, string Criterion, CommitmentRhythm Rhythm)
{
    /// <summary>Where and when the police are to be present; null for a promise of something else.</summary>
    public PresenceTerms? Presence { get; init; }
}

/// <summary>A promise in an agreement that both sides hold against what was done (forpliktelse).</summary>
public sealed class Commitment : IOwned
{
    public const int TextMaxLength = 500;
    public const int CriterionMaxLength = 300;

    private Commitment()
    {
    }

    public CommitmentId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public CooperationAgreementId AgreementId { get; private set; }

    /// <summary>Its number in the agreement, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The side that owes it.</summary>
    public Party Owner { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>How it is seen whether it was kept; may be empty.</summary>
    public string Criterion { get; private set; } = "";
    public CommitmentRhythm Rhythm { get; private set; }

    internal static Commitment In(CooperationAgreement agreement, int number, Promise promise)
    {
        var made = new Commitment { Id = CommitmentId.New(), ScopeId = agreement.ScopeId, AgreementId = agreement.Id, Number = number };
        made.Say(promise);
        return made;
    }

    internal static Outcome Check(Promise promise, DateOnly first, DateOnly last)
    {
        if (promise.Owner is not (Party.Police or Party.Municipality)) return AgreementRules.NeedsOwner;
        if (promise.Text.IsBlank() || promise.Text.Trim().Length > TextMaxLength) return AgreementRules.NeedsPromise.With(TextMaxLength);

        if (promise.Criterion.Length > CriterionMaxLength) return AgreementRules.CriterionTooLong.With(CriterionMaxLength);
        if (promise.Presence is null) return Outcome.Done;

        return promise.Owner is Party.Police ? promise.Presence.Check(first, last) : PresenceRules.OfPoliceOnly;
    }

    internal void Say(Promise promise) =>
        (Owner, Text, Criterion, Rhythm) = (promise.Owner, promise.Text.Trim(), promise.Criterion.Trim(), promise.Rhythm);

    internal void Renumber(int number) => Number = number;
}

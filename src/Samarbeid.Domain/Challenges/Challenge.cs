using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Domain.Challenges;

public readonly record struct ChallengeId(Guid Value)
{
    public static ChallengeId New() => new(Guid.CreateVersion7());
}

/// <summary>A problem of a municipality that police and municipality work on together (utfordring):
/// where the thread challenge, recommendation, action, result begins.</summary>
public sealed class Challenge : AggregateRoot, IOwned
{
    public const int TitleMaxLength = 200;
    public const int TextMaxLength = 4000;

    private Challenge()
    {
    }

    public ChallengeId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public MunicipalityNumber Municipality { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>What is known of it, and where it is known from.</summary>
    public string Description { get; private set; } = "";

    /// <summary>What it is thought to come of (årsak).</summary>
    public string Cause { get; private set; } = "";
    public DateOnly IdentifiedOn { get; private set; }

    /// <summary>The day it ceased to be one; null while it is.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public static Outcome<Challenge> Identify(
        Municipality municipality, string title, string description, string cause, DateOnly on)
    {
        var challenge = new Challenge
        {
            Id = ChallengeId.New(),
            ScopeId = municipality.ScopeId,
            Municipality = municipality.Number,
            IdentifiedOn = on,
        };
        var changed = challenge.Change(title, description, cause);
        return changed.IsDone ? challenge : changed.Refusal!;
    }

    public Outcome Change(string title, string description, string cause)
    {
        if (title.IsBlank() || title.Trim().Length > TitleMaxLength) return ChallengeRules.NeedsTitle.With(TitleMaxLength);
        if (description.Length > TextMaxLength || cause.Length > TextMaxLength) return ChallengeRules.TextTooLong.With(TextMaxLength);

        (Title, Description, Cause) = (title.Trim(), description.Trim(), cause.Trim());
        return Outcome.Done;
    }

    public Outcome Close(DateOnly today)
    {
        if (ClosedOn is not null) return ChallengeRules.IsClosed;

        ClosedOn = today;
        return Outcome.Done;
    }

    /// <summary>Undoes a closing.</summary>
    public void Reopen() => ClosedOn = null;
}

/// <summary>Why a change of a challenge is refused.</summary>
public static class ChallengeRules
{
    public static readonly Refusal NeedsTitle = new("Challenge.NeedsTitle");
    public static readonly Refusal TextTooLong = new("Challenge.TextTooLong");
    public static readonly Refusal IsClosed = new("Challenge.IsClosed");
}

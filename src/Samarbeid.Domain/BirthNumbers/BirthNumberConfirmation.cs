using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.BirthNumbers;

public readonly record struct BirthNumberConfirmationId(Guid Value)
{
    public static BirthNumberConfirmationId New() => new(Guid.CreateVersion7());
}

/// <summary>Somebody's word that a number in the texts of a meeting or a report may stand there, and why (bekreftelse).
/// It holds for that number in those texts; another one stops again.</summary>
public sealed class BirthNumberConfirmation : IOwned
{
    public const int ReasonMaxLength = 500;

    private BirthNumberConfirmation()
    {
    }

    public BirthNumberConfirmationId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }

    /// <summary>The meeting or the report.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>See <see cref="BirthNumber.Seal"/>; the number itself is nowhere but in the text.</summary>
    public string NumberHash { get; private set; } = "";
    public string Reason { get; private set; } = "";
    public PersonId By { get; private set; }
    public DateTimeOffset At { get; private set; }

    public static Outcome<BirthNumberConfirmation> Of(ScopeId scope, Guid subject, BirthNumber number, string reason, PersonId by, DateTimeOffset at)
    {
        if (reason.IsBlank() || reason.Trim().Length > ReasonMaxLength) return BirthNumberRules.NeedsReason.With(ReasonMaxLength);

        return new BirthNumberConfirmation
        {
            Id = BirthNumberConfirmationId.New(),
            ScopeId = scope,
            SubjectId = subject,
            NumberHash = number.Seal(),
            Reason = reason.Trim(),
            By = by,
            At = at,
        };
    }
}

/// <summary>Why a notice, an approval or a publication is stopped.</summary>
public static class BirthNumberRules
{
    public static readonly Refusal Found = new("BirthNumber.Found");
    public static readonly Refusal NeedsReason = new("BirthNumber.NeedsReason");
}

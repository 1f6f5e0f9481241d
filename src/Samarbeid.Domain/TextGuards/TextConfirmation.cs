using System.Security.Cryptography;
using System.Text;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.BirthNumbers;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.TextGuards;

public readonly record struct TextConfirmationId(Guid Value)
{
    public static TextConfirmationId New() => new(Guid.CreateVersion7());
}

/// <summary>Somebody's word that what was found in the texts of a meeting or a report may stand there, and why (bekreftelse).
/// It holds for that finding in those texts; another one stops again.</summary>
public sealed class TextConfirmation : IOwned
{
    public const int ReasonMaxLength = 500;

    // Each finding is sealed once for each look at the texts, and there may be many.
    private const int Turns = 10_000;
    private const int SealLength = 48;

    private TextConfirmation()
    {
    }

    public TextConfirmationId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }

    /// <summary>The meeting or the report.</summary>
    public Guid SubjectId { get; private set; }
    public FindingKind Kind { get; private set; }

    /// <summary>What was found is nowhere but in the text: of a fødselsnummer see <see cref="BirthNumber.Seal"/>, of the rest <see cref="SealOf"/>.</summary>
    public string TextHash { get; private set; } = "";
    public string Reason { get; private set; } = "";
    public PersonId By { get; private set; }
    public DateTimeOffset At { get; private set; }

    public static Outcome<TextConfirmation> Of(ScopeId scope, Guid subject, BirthNumber number, string reason, PersonId by, DateTimeOffset at) =>
        Of(scope, subject, FindingKind.BirthNumber, number.Seal(), reason, by, at);

    /// <param name="finding">No fødselsnummer: what is shown of one is not all of it.</param>
    public static Outcome<TextConfirmation> Of(ScopeId scope, Guid subject, TextFinding finding, string reason, PersonId by, DateTimeOffset at) =>
        Of(scope, subject, finding.Kind, SealOf(subject, finding), reason, by, at);

    /// <summary>What a confirmation keeps of a finding, other in each meeting and report, so that a copy of the table can be searched for nobody.</summary>
    public static string SealOf(Guid subject, TextFinding finding) => Convert.ToBase64String(Rfc2898DeriveBytes.Pbkdf2(
        Encoding.UTF8.GetBytes($"{finding.Kind} {finding.Text.ToUpperInvariant()}"), subject.ToByteArray(), Turns, HashAlgorithmName.SHA256, SealLength));

    private static Outcome<TextConfirmation> Of(ScopeId scope, Guid subject, FindingKind kind, string seal, string reason, PersonId by, DateTimeOffset at)
    {
        if (reason.IsBlank() || reason.Trim().Length > ReasonMaxLength) return TextGuardRules.NeedsReason.With(ReasonMaxLength);

        return new TextConfirmation
        {
            Id = TextConfirmationId.New(),
            ScopeId = scope,
            SubjectId = subject,
            Kind = kind,
            TextHash = seal,
            Reason = reason.Trim(),
            By = by,
            At = at,
        };
    }
}

/// <summary>Why a notice, an approval or a publication is stopped.</summary>
public static class TextGuardRules
{
    public static readonly Refusal BirthNumberFound = new("TextGuard.BirthNumberFound");
    public static readonly Refusal Found = new("TextGuard.Found");
    public static readonly Refusal NeedsReason = new("TextGuard.NeedsReason");

    /// <summary>Whether a step was stopped by what was found in the texts.</summary>
    public static bool Stops(Refusal? refusal) => refusal?.Code == BirthNumberFound.Code || refusal?.Code == Found.Code;
}

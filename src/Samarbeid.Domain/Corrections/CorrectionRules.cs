using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Corrections;

/// <summary>Why a change of a correction is refused.</summary>
public static class CorrectionRules
{
    public static readonly Refusal NotApproved = new("Correction.NotApproved");
    public static readonly Refusal NotReadable = new("Correction.NotReadable");
    public static readonly Refusal AnotherIsOpen = new("Correction.AnotherIsOpen");
    public static readonly Refusal StateForbids = new("Correction.StateForbids");
    public static readonly Refusal NeedsReason = new("Correction.NeedsReason");
    public static readonly Refusal ReasonTooLong = new("Correction.ReasonTooLong");
    public static readonly Refusal NeedsText = new("Correction.NeedsText");
    public static readonly Refusal TextTooLong = new("Correction.TextTooLong");
    public static readonly Refusal NoSuchPlace = new("Correction.NoSuchPlace");
    public static readonly Refusal NothingCorrected = new("Correction.NothingCorrected");
    public static readonly Refusal NobodyApproves = new("Correction.NobodyApproves");
}

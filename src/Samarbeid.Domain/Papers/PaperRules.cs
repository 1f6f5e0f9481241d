using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Papers;

/// <summary>Why a paper, or a change of one, is refused.</summary>
public static class PaperRules
{
    public static readonly Refusal Closed = new("Paper.Closed");
    public static readonly Refusal TooMany = new("Paper.TooMany");
    public static readonly Refusal NeedsTitle = new("Paper.NeedsTitle");
    public static readonly Refusal HasBirthNumber = new("Paper.HasBirthNumber");
    public static readonly Refusal NameTooLong = new("Paper.NameTooLong");
    public static readonly Refusal IsGone = new("Paper.IsGone");
    public static readonly Refusal IsEmpty = new("Paper.IsEmpty");
    public static readonly Refusal TooLarge = new("Paper.TooLarge");
    public static readonly Refusal BodyIsFull = new("Paper.BodyIsFull");
    public static readonly Refusal CutOff = new("Paper.CutOff");
    public static readonly Refusal NotAllowed = new("Paper.NotAllowed");
    public static readonly Refusal IsProgram = new("Paper.IsProgram");
    public static readonly Refusal HasMacros = new("Paper.HasMacros");
    public static readonly Refusal IsOldOffice = new("Paper.IsOldOffice");
    public static readonly Refusal IsMarkup = new("Paper.IsMarkup");
    public static readonly Refusal IsArchive = new("Paper.IsArchive");
    public static readonly Refusal IsOtherImage = new("Paper.IsOtherImage");
    public static readonly Refusal IsLocked = new("Paper.IsLocked");
    public static readonly Refusal IsNotUtf8 = new("Paper.IsNotUtf8");
    public static readonly Refusal IsDamaged = new("Paper.IsDamaged");
    public static readonly Refusal UnpacksTooMuch = new("Paper.UnpacksTooMuch");
    public static readonly Refusal IsInfected = new("Paper.IsInfected");
    public static readonly Refusal CannotBeScanned = new("Paper.CannotBeScanned");
}

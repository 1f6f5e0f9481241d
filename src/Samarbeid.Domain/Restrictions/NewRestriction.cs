using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Restrictions;

/// <summary>How an item or a paper is to be kept from the public (unntak fra offentlighet).</summary>
/// <param name="Basis">The code of a <see cref="LegalBasis"/>.</param>
/// <param name="PublicTitle">What the public reads instead of the title; null where the title itself may be read. Not used for papers, whose titles are never shown.</param>
/// <param name="Until">The last day it is kept from the public; null for no end.</param>
/// <param name="Reason">Why; read by those who may read what is restricted.</param>
public sealed record NewRestriction(string Basis, string? PublicTitle, DateOnly? Until, string Reason)
{
    public const int ReasonMaxLength = 500;

    /// <summary>Years an end may lie ahead: secrecy lasts for 60 (forvaltningsloven § 13 c), and in some laws for 100. What is to last longer has no end.</summary>
    public const int LongestYears = 100;

    /// <param name="present">The basis it is restricted by already; null where it is open.</param>
    /// <param name="today">The day it is done.</param>
    internal Outcome Check(string? present, DateOnly today)
    {
        if (!LegalBases.MayBeChosen(Basis, present, today)) return RestrictionRules.NeedsBasis;
        if (PublicTitle is { } title && (title.IsBlank() || title.Trim().Length > AgendaItem.TitleMaxLength)) return RestrictionRules.NeedsPublicTitle.With(AgendaItem.TitleMaxLength);
        if (Until < today) return RestrictionRules.EndHasPassed;
        if (Until is { } end && end > today.AddYears(LongestYears)) return CalendarRules.TooFar.With(end, today, today.AddYears(LongestYears));

        return Reason.IsBlank() || Reason.Trim().Length > ReasonMaxLength ? RestrictionRules.NeedsReason.With(ReasonMaxLength) : Outcome.Done;
    }
}

/// <summary>Who did what when: the same for items and papers.</summary>
public sealed record RestrictedBy(PersonId Person, DateTimeOffset At);

/// <summary>Why a step with something that is kept from the public is refused.</summary>
public static class RestrictionRules
{
    public static readonly Refusal NeedsBasis = new("Restriction.NeedsBasis");
    public static readonly Refusal NeedsPublicTitle = new("Restriction.NeedsPublicTitle");
    public static readonly Refusal NeedsReason = new("Restriction.NeedsReason");
    public static readonly Refusal EndHasPassed = new("Restriction.EndHasPassed");
    public static readonly Refusal WrongKind = new("Restriction.WrongKind");
    public static readonly Refusal NotRestricted = new("Restriction.NotRestricted");
    public static readonly Refusal NotReadable = new("Restriction.NotReadable");
    public static readonly Refusal ItemStays = new("Restriction.ItemStays");
    public static readonly Refusal ReaderNotOffered = new("Restriction.ReaderNotOffered");
    public static readonly Refusal ApproverCannotRead = new("Restriction.ApproverCannotRead");
}

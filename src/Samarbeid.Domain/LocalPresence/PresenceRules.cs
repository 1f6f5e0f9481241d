using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.LocalPresence;

/// <summary>Why a plan for presence, or what is said of one of its days, is refused.</summary>
public static class PresenceRules
{
    public static readonly Refusal NeedsPlace = new("Presence.NeedsPlace");
    public static readonly Refusal HoursEndBeforeTheyBegin = new("Presence.HoursEndBeforeTheyBegin");
    public static readonly Refusal NeedsUnits = new("Presence.NeedsUnits");
    public static readonly Refusal OutsideAgreement = new("Presence.OutsideAgreement");
    public static readonly Refusal EndsBeforeItBegins = new("Presence.EndsBeforeItBegins");
    public static readonly Refusal NoDays = new("Presence.NoDays");
    public static readonly Refusal OfPoliceOnly = new("Presence.OfPoliceOnly");
    public static readonly Refusal StateForbids = new("Presence.StateForbids");
    public static readonly Refusal FellAway = new("Presence.FellAway");
    public static readonly Refusal NotYet = new("Presence.NotYet");
    public static readonly Refusal NeedsReason = new("Presence.NeedsReason");
    public static readonly Refusal ReasonTooLong = new("Presence.ReasonTooLong");
    public static readonly Refusal MovedToHoliday = new("Presence.MovedToHoliday");
    public static readonly Refusal NotMoved = new("Presence.NotMoved");
    public static readonly Refusal NothingToTakeBack = new("Presence.NothingToTakeBack");
}

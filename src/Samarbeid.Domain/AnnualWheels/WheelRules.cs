using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.AnnualWheels;

/// <summary>Why a change of a year's plan is refused.</summary>
public static class WheelRules
{
    public static readonly Refusal YearOutOfReach = new("Wheel.YearOutOfReach");
    public static readonly Refusal BodyIsClosed = new("Wheel.BodyIsClosed");
    public static readonly Refusal TooManyEntries = new("Wheel.TooManyEntries");
    public static readonly Refusal NoSuchEntry = new("Wheel.NoSuchEntry");
    public static readonly Refusal KindIsKept = new("Wheel.KindIsKept");
    public static readonly Refusal MeetingHasItsDay = new("Wheel.MeetingHasItsDay");
    public static readonly Refusal NotToBeDone = new("Wheel.NotToBeDone");
    public static readonly Refusal DoneStays = new("Wheel.DoneStays");
    public static readonly Refusal NotAMeeting = new("Wheel.NotAMeeting");
    public static readonly Refusal NeedsTitle = new("Wheel.NeedsTitle");
    public static readonly Refusal OutsideYear = new("Wheel.OutsideYear");
    public static readonly Refusal OwnerNotOffered = new("Wheel.OwnerNotOffered");
    public static readonly Refusal NeedsOwner = new("Wheel.NeedsOwner");
    public static readonly Refusal NothingToPlan = new("Wheel.NothingToPlan");
}

using Samarbeid.Domain.Notifications;

namespace Samarbeid.Domain.Corrections;

/// <summary>A correction is laid before both sides.</summary>
public sealed record CorrectionSent(MinutesCorrection Correction)
    : Occasion(NotificationKind.CorrectionForApproval, ThingKind.Meeting, Correction.MeetingId.Value, Correction.ScopeId, CorrectionRound.Of(Correction))
{
    public override bool IsNewsToWhoeverActs => true;
}

/// <summary>A side has sent a correction back.</summary>
public sealed record CorrectionObjected(MinutesCorrection Correction)
    : Occasion(NotificationKind.CorrectionObjected, ThingKind.Meeting, Correction.MeetingId.Value, Correction.ScopeId, CorrectionRound.Of(Correction));

/// <summary>Both sides have approved a correction: another edition is in force.</summary>
public sealed record CorrectionApproved(MinutesCorrection Correction)
    : Occasion(NotificationKind.MinutesCorrected, ThingKind.Meeting, Correction.MeetingId.Value, Correction.ScopeId, Correction.Edition ?? 0);

/// <summary>Tells the rounds of the corrections of one meeting apart in its notifications.</summary>
public static class CorrectionRound
{
    private const int MostRounds = 1000;

    public static int Of(MinutesCorrection correction) => Of(correction.Number, correction.Round);

    public static int Of(int number, int round) => (number * MostRounds) + round;
}

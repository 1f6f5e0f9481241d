using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Meetings;

/// <summary>Why a change of a meeting is refused.</summary>
public static class MeetingRules
{
    public static readonly Refusal StateForbids = new("Meeting.StateForbids");
    public static readonly Refusal NeedsPlace = new("Meeting.NeedsPlace");
    public static readonly Refusal ChairNotOffered = new("Meeting.ChairNotOffered");
    public static readonly Refusal AttendeeNotOffered = new("Meeting.AttendeeNotOffered");
    public static readonly Refusal MunicipalityNotServed = new("Meeting.MunicipalityNotServed");
    public static readonly Refusal NeedsAgenda = new("Meeting.NeedsAgenda");
    public static readonly Refusal NeedsReceivers = new("Meeting.NeedsReceivers");
    public static readonly Refusal NeedsShortNoticeReason = new("Meeting.NeedsShortNoticeReason");
    public static readonly Refusal NeedsReason = new("Meeting.NeedsReason");
    public static readonly Refusal ReasonTooLong = new("Meeting.ReasonTooLong");
    public static readonly Refusal ItemNeedsTitle = new("Meeting.ItemNeedsTitle");
    public static readonly Refusal BackgroundTooLong = new("Meeting.BackgroundTooLong");
    public static readonly Refusal CalledItemStays = new("Meeting.CalledItemStays");
    public static readonly Refusal ItemHasPapers = new("Meeting.ItemHasPapers");
    public static readonly Refusal NeedsAttendance = new("Meeting.NeedsAttendance");
    public static readonly Refusal ItemNotOnAgenda = new("Meeting.ItemNotOnAgenda");
    public static readonly Refusal LeftBeforeComing = new("Meeting.LeftBeforeComing");
    public static readonly Refusal ActingChairIsAway = new("Meeting.ActingChairIsAway");
    public static readonly Refusal NeedsActingChair = new("Meeting.NeedsActingChair");
    public static readonly Refusal GuestNeedsName = new("Meeting.GuestNeedsName");
    public static readonly Refusal GuestIsHere = new("Meeting.GuestIsHere");
    public static readonly Refusal NotesTooLong = new("Meeting.NotesTooLong");
    public static readonly Refusal ConclusionTooLong = new("Meeting.ConclusionTooLong");
    public static readonly Refusal OnlyCasesArePutOff = new("Meeting.OnlyCasesArePutOff");
    public static readonly Refusal ItemIsConcluded = new("Meeting.ItemIsConcluded");
    public static readonly Refusal ItemNotConcluded = new("Meeting.ItemNotConcluded");
    public static readonly Refusal SideHasApproved = new("Meeting.SideHasApproved");
    public static readonly Refusal NothingToTell = new("Meeting.NothingToTell");
    public static readonly Refusal RemindedToday = new("Meeting.RemindedToday");
    public static readonly Refusal PresenterTooLong = new("Meeting.PresenterTooLong");
    public static readonly Refusal MinutesOutOfReach = new("Meeting.MinutesOutOfReach");
    public static readonly Refusal LengthOutOfReach = new("Meeting.LengthOutOfReach");
    public static readonly Refusal SeriesTooLong = new("Meeting.SeriesTooLong");
    public static readonly Refusal ChairApprovesAsChair = new("Meeting.ChairApprovesAsChair");
    public static readonly Refusal ChairHasApprovedForPolice = new("Meeting.ChairHasApprovedForPolice");
    public static readonly Refusal NextMeetingApproves = new("Meeting.NextMeetingApproves");
    public static readonly Refusal NotTheNextMeeting = new("Meeting.NotTheNextMeeting");
    public static readonly Refusal ObjectionTooLong = new("Meeting.ObjectionTooLong");
    public static readonly Refusal ObjectionTooLate = new("Meeting.ObjectionTooLate");
    public static readonly Refusal ObjectionsStillTaken = new("Meeting.ObjectionsStillTaken");
    public static readonly Refusal ObjectionNotAnswered = new("Meeting.ObjectionNotAnswered");
    public static readonly Refusal ObjectionIsSettled = new("Meeting.ObjectionIsSettled");
    public static readonly Refusal SideHasObjected = new("Meeting.SideHasObjected");
    public static readonly Refusal OnlyWhoObjected = new("Meeting.OnlyWhoObjected");
    public static readonly Refusal NobodyToObject = new("Meeting.NobodyToObject");
    public static readonly Refusal RemarksNotTaken = new("Meeting.RemarksNotTaken");
    public static readonly Refusal OnlyMembersRemark = new("Meeting.OnlyMembersRemark");
    public static readonly Refusal SamePersonApproves = new("Meeting.SamePersonApproves");
    public static readonly Refusal AnswerTooLate = new("Meeting.AnswerTooLate");
    public static readonly Refusal NeedsSubstitute = new("Meeting.NeedsSubstitute");
    public static readonly Refusal SubstituteNotOffered = new("Meeting.SubstituteNotOffered");
    public static readonly Refusal AlreadyCalled = new("Meeting.AlreadyCalled");
}

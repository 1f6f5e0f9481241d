using System.Reflection;
using Samarbeid.Web.Features.ActionItems.Contributors;
using Samarbeid.Web.Features.ActionItems.Evidence;
using Samarbeid.Web.Features.ActionItems.Bulk;
using Samarbeid.Web.Features.ActionItems.New;
using Samarbeid.Web.Features.ActionItems.Steps;
using Samarbeid.Web.Features.ActionItems.Work;
using Samarbeid.Web.Features.ActionPlans.Adopt;
using Samarbeid.Web.Features.ActionPlans.Write;
using Samarbeid.Web.Features.AgendaProposals;
using Samarbeid.Web.Features.Agreements.Keep;
using Samarbeid.Web.Features.Api;
using Samarbeid.Web.Features.ApiKeys;
using Samarbeid.Web.Features.Agreements.Papers;
using Samarbeid.Web.Features.Agreements.Sign;
using Samarbeid.Web.Features.Agreements.Write;
using Samarbeid.Web.Features.AnnualReports.List;
using Samarbeid.Web.Features.AnnualReports.Review;
using Samarbeid.Web.Features.AnnualReports.Write;
using Samarbeid.Web.Features.AnnualReports.Write.Clearance;
using Samarbeid.Web.Features.AnnualReports.Write.Priorities;
using Samarbeid.Web.Features.AnnualWheels;
using Samarbeid.Web.Features.AnnualWheels.Begin;
using Samarbeid.Web.Features.Archive.TakeOut;
using Samarbeid.Web.Features.CalendarFeeds;
using Samarbeid.Web.Features.Evaluations.Answer;
using Samarbeid.Web.Features.Evaluations.Questions;
using Samarbeid.Web.Features.Evaluations.Run;
using Samarbeid.Web.Features.Challenges;
using Samarbeid.Web.Features.Contacts.Write;
using Samarbeid.Web.Features.Indicators;
using Samarbeid.Web.Features.LocalPresence;
using Samarbeid.Web.Features.MeetingBodies.Members;
using Samarbeid.Web.Features.MeetingBodies.Register;
using Samarbeid.Web.Features.Meetings.Agenda;
using Samarbeid.Web.Features.Meetings.Attending;
using Samarbeid.Web.Features.Meetings.Call;
using Samarbeid.Web.Features.Meetings.Corrections;
using Samarbeid.Web.Features.Meetings.Hold;
using Samarbeid.Web.Features.Meetings.Minutes;
using Samarbeid.Web.Features.Meetings.Objections;
using Samarbeid.Web.Features.Meetings.Papers;
using Samarbeid.Web.Features.Meetings.Plan;
using Samarbeid.Web.Features.Meetings.Restrictions;
using Samarbeid.Web.Features.Meetings.Results;
using Samarbeid.Web.Features.Municipalities.Register;
using Samarbeid.Web.Features.Notifications;
using Samarbeid.Web.Features.Notifications.Choose;
using Samarbeid.Web.Features.People.Grants;
using Samarbeid.Web.Features.People.Register;
using Samarbeid.Web.Features.Recommendations.Addressees;
using Samarbeid.Web.Features.Recommendations.Answer;
using Samarbeid.Web.Features.Reminders;
using Samarbeid.Web.Features.SavedViews;
using Samarbeid.Web.Features.ServiceUnits;
using Samarbeid.Web.Features.TextGuards;
using Samarbeid.Web.Features.Themes;

namespace Samarbeid.Web.Tests.Features;

/// <summary>Every step a person can take, and what stands between a slip of the finger and harm.</summary>
public sealed class FinalStepTests
{
    // One press does it, and nothing leads back: a dialog asks.
    private static readonly Type[] Dialog =
    [
        typeof(SubmitRecommendation), typeof(FulfilRecommendation), typeof(EvaluateRecommendation), typeof(ApproveMinutes), typeof(ApproveInMeeting), typeof(TakeBackMinutes),
        typeof(WithdrawObjection), typeof(RecordObjection),
        typeof(CloseActionPlan), typeof(SendCorrection), typeof(ApproveCorrection), typeof(AbandonCorrection), typeof(TakeBackCorrection), typeof(HoldMeeting),
        typeof(SendReportToReview), typeof(ApproveAnnualReport), typeof(PublishAnnualReport), typeof(ReleaseIdentity), typeof(WithdrawProposal), typeof(EndTheme), typeof(RevokeCalendarFeed), typeof(RevokeApiKey), typeof(EndContact), typeof(TakeOutPackage), typeof(CloseEvaluation), typeof(ProposeEvaluation),
    ];

    // A form or panel opens first, with its own way out, and says what cannot be taken back.
    private static readonly Type[] Form =
    [
        typeof(CompleteActionItem), typeof(AbortActionItem), typeof(EvaluateActionItem), typeof(ExtendDueDate), typeof(HandOverActionItem), typeof(ChangeActionItems),
        typeof(WithdrawRecommendation), typeof(GiveUpRecommendation), typeof(AnswerRecommendation),
        typeof(CallMeeting), typeof(PostponeMeeting), typeof(CancelMeeting), typeof(SendMinutesForApproval), typeof(ObjectToMinutes), typeof(RemarkOnMinutes), typeof(StartCorrection), typeof(ObjectToCorrection),
        typeof(SendReportBack), typeof(PresentAnnualReport), typeof(WithdrawAnnualReport),
        typeof(WaitLonger), typeof(ChangeEffectInterval), typeof(WriteProgressNote), typeof(CommentOnActionItem), typeof(AddActionForChallenge), typeof(AddActionForRecommendation),
        typeof(AddActionItem), typeof(AddRecommendation), typeof(IdentifyChallenge), typeof(RegisterAddressee), typeof(RegisterPerson),
        typeof(EstablishMeetingBody), typeof(EstablishServiceUnit), typeof(PlanMeeting), typeof(PlanSeries), typeof(BeginAnnualReport), typeof(ConfirmTexts),
        typeof(AddIndicator), typeof(DraftActionPlan), typeof(AdoptActionPlan), typeof(GoOnWithActionPlan), typeof(AddActionForGoal),
        typeof(ProposeItem), typeof(DeclineProposal), typeof(KeepTheme), typeof(PassOverTheme),
        typeof(SignAgreement), typeof(TerminateAgreement), typeof(DraftAgreement), typeof(MarkCommitment), typeof(EnterContact), typeof(DeliverPackage), typeof(PlanWheelMeetings), typeof(AnswerEvaluation), typeof(OpenEvaluation), typeof(AddQuestion), typeof(GoAway),
    ];

    // Another step leads back: an undo, its opposite, or writing what stood there.
    private static readonly Type[] Undone =
    [
        typeof(AddStep), typeof(TickStep), typeof(RewordStep), typeof(MoveStep), typeof(RemoveStep), typeof(AddEvidenceLink), typeof(RemoveEvidenceLink), typeof(AttachEvidence), typeof(DetachEvidence),
        typeof(AddContributor), typeof(RemoveContributor), typeof(PlaceObjection), typeof(AttachPaper), typeof(DetachPaper),
        typeof(RenewAgreement), typeof(ChangeAgreement), typeof(AddCommitment), typeof(RewriteCommitment), typeof(RemoveCommitment), typeof(SendAgreement), typeof(TakeBackAgreement),
        typeof(EvaluateAgreement), typeof(GoOnWithAgreement), typeof(MarkPresence), typeof(EndQuestion),
        typeof(BeginWheel), typeof(CopyWheel), typeof(AddWheelEntry), typeof(ChangeWheelEntry), typeof(RemoveWheelEntry), typeof(SettleWheelEntry),
        typeof(SaveView), typeof(RenameView), typeof(RemoveView), typeof(OpenWithView),
        typeof(MakeCalendarFeed), typeof(MakeApiKey), typeof(ChooseNotifications), typeof(ComeBack), typeof(SetReminderDays), typeof(StartActionItem), typeof(PutActionItemOnHold), typeof(ResumeActionItem),
        typeof(ChangePresence), typeof(WelcomeGuest), typeof(ChangeGuest), typeof(RemoveGuest), typeof(TakeNotes), typeof(TakeUpItem),
        typeof(AddPaper), typeof(RemovePaper), typeof(RenamePaper), typeof(RestrictItem), typeof(LiftRestriction), typeof(LetRead), typeof(EndReading), typeof(RestrictPaper), typeof(LiftPaperRestriction), typeof(RestorePaper), typeof(TakeInProposal), typeof(TakeInTheme), typeof(AddAgendaItem), typeof(ChangeAgendaItem), typeof(MoveAgendaItem), typeof(MoveAgendaItemBefore), typeof(RemoveAgendaItem), typeof(ConcludeItem), typeof(PutOffItem),
        typeof(CorrectText), typeof(ReplanMeeting), typeof(RescheduleMeeting), typeof(RearrangeMeeting), typeof(AnswerCall), typeof(CallGuest), typeof(CallOffGuest),
        typeof(WriteAnnualReport), typeof(CarryInFormerReport), typeof(EnterClearance), typeof(RemoveClearance), typeof(AddPriority), typeof(RemovePriority),
        typeof(ChangeIndicator), typeof(EndIndicator), typeof(ResumeIndicator), typeof(WriteReading), typeof(CorrectReading), typeof(TakeBackReading),
        typeof(ChangeActionPlan), typeof(AddArea), typeof(ChangeArea), typeof(RemoveArea), typeof(AddGoal), typeof(ChangeGoal), typeof(RemoveGoal), typeof(TakeInAction), typeof(PlaceAction), typeof(TakeOutAction),
        typeof(ChangeChallenge), typeof(CloseChallenge), typeof(ReopenChallenge), typeof(ChangeAddressee),
        typeof(AdmitMember), typeof(ReleaseMember), typeof(ChangeMeetingBody), typeof(ChangeServiceUnit), typeof(ChangeContact), typeof(CorrectMunicipality),
        typeof(ChangePerson), typeof(DeactivatePerson), typeof(ReactivatePerson), typeof(GiveGrant), typeof(GiveGrantAgain), typeof(ConfirmGrant), typeof(EndGrant),
    ];

    // They tell people something that is so, and do nothing else: the page asks whether to, or the database lets it be done once a day.
    private static readonly Type[] Telling = [typeof(TellOfChanges), typeof(LeaveChangesUntold), typeof(RemindApprovers), typeof(RemindReviewers)];

    // What a page has shown is no longer new; it stays on the page.
    private static readonly Type[] Seeing = [typeof(SeeNotifications)];

    // They hand a command on to one of those above.
    private static readonly Type[] Handing = [typeof(RunActionCommand), typeof(RunRecommendationCommand), typeof(RunAgreementStep), typeof(WriteNoteByKey)];

    private static readonly Type[] Handlers =
    [
        .. typeof(PlanMeeting).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false }
            && t.Namespace?.StartsWith("Samarbeid.Web.Features", StringComparison.Ordinal) == true && t.GetMethod("HandleAsync") is not null),
    ];

    [Fact]
    public void Every_step_is_known_to_be_undone_or_to_ask_first()
    {
        Type[] known = [.. Dialog, .. Form, .. Undone, .. Telling, .. Seeing, .. Handing];

        Assert.True(Handlers.Length > 60);
        Assert.Empty(Handlers.Except(known).Select(t => t.Name));
        Assert.Empty(known.Except(Handlers).Select(t => t.Name));
        Assert.Empty(known.GroupBy(t => t).Where(g => g.Count() > 1).Select(g => g.Key.Name));
    }

    [Fact]
    public void A_component_that_takes_a_step_of_one_press_has_a_dialog_to_ask_in()
    {
        var taking = ComponentsTaking([.. Dialog, typeof(RunRecommendationCommand)]).ToList();

        Assert.True(taking.Count >= 5);
        Assert.All(taking, component => Assert.True(Asks(component), component.Name));
    }

    [Fact]
    public void A_command_nobody_can_take_back_says_so()
    {
        Assert.Equal(
            [ActionCommand.Complete, ActionCommand.Abort, ActionCommand.Extend, ActionCommand.Evaluate],
            Enum.GetValues<ActionCommand>().Where(c => c.IsFinal()));
        Assert.All(Enum.GetValues<ActionCommand>().Where(c => c.IsFinal()), c => Assert.True(c.NeedsForm()));
    }

    private static IEnumerable<Type> ComponentsTaking(Type[] steps) =>
        from type in typeof(PlanMeeting).Assembly.GetTypes()
        where typeof(Microsoft.AspNetCore.Components.IComponent).IsAssignableFrom(type)
            && type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
                .SelectMany(c => c.GetParameters()).Any(p => steps.Contains(p.ParameterType))
        select type;

    private static bool Asks(Type component)
    {
        var markup = Directory.EnumerateFiles(Texts.TextFiles.Source, component.Name + ".razor", SearchOption.AllDirectories)
            .Select(File.ReadAllText).Single();
        return markup.Contains("<ConfirmDialog", StringComparison.Ordinal) || markup.Contains("<AskedButton", StringComparison.Ordinal);
    }
}

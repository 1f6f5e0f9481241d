using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Domain.Tests;

/// <summary>Things that the tests start from, all valid.</summary>
internal static class Given
{
    public static readonly DateOnly Today = new(2026, 3, 2);
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    public static readonly PersonId Chair = PersonId.New();
    public static readonly PersonId Sheriff = PersonId.New();
    public static readonly PersonId Contact = PersonId.New();
    public static readonly MunicipalityNumber Stjordal = MunicipalityNumber.Parse("5035");
    public static readonly MunicipalityNumber Meraker = MunicipalityNumber.Parse("5034");

    public static Municipality Municipality() => new(
        Stjordal, new("Stjørdal", "Stjørdal", "Stjørdal", [], "50", "p09", LanguageForm.Neutral, false));

    public static Person Person(Party party = Party.Municipality) =>
        Domain.People.Person.Register("Kari Eksempel", "kari@eksempel.no", "kommunalsjef", party, Language.Bokmal).Value;

    public static MeetingBody Body(MeetingBodyKind kind = MeetingBodyKind.PoliceCouncil) =>
        MeetingBody.Establish(kind, "Politirådet i Stjørdal", Language.Bokmal, [Stjordal, Meraker]).Value;

    public static Meeting PlannedMeeting(int items = 1)
    {
        var meeting = Meeting.Plan(Body(), Today.AddDays(30), new TimeOnly(10, 0), "Rådhuset", Chair).Value;
        for (var i = 1; i <= items; i++) meeting.AddItem(AgendaItemKind.Case, $"Sak {i}", "");
        return meeting;
    }

    public static Meeting MeetingIn(MeetingState state)
    {
        var meeting = PlannedMeeting();
        if (state is MeetingState.Planned) return meeting;
        if (state is MeetingState.Postponed) Done(meeting.Postpone("Sykdom"));
        else if (state is MeetingState.Cancelled) Done(meeting.Cancel("Sykdom"));
        else Done(meeting.Call(Today, 1, null));
        if (state is MeetingState.Postponed or MeetingState.Cancelled or MeetingState.Called) return meeting;

        Done(meeting.Hold([(Chair, Presence.Present), (Sheriff, Presence.Present)]));
        if (state is MeetingState.Held) return meeting;

        Done(meeting.Conclude(meeting.Items[0].Id, "Natteravnene kommer i gang igjen."));
        Done(meeting.SendForApproval());
        if (state is MeetingState.AwaitingApproval) return meeting;

        Done(meeting.Approve(ApprovalSide.Chair, Chair, Now));
        Done(meeting.Approve(ApprovalSide.Police, Sheriff, Now));
        return meeting;
    }

    public static Challenge Challenge() =>
        Domain.Challenges.Challenge.Identify(Municipality(), "Uro på stasjonen", "Meldt av vektere", "Mangler tilbud", Today).Value;

    public static RecommendationDraft RecommendationDraft() => new(
        "Ungdomsklubb i helgene", "Åpent fredag og lørdag", ChallengeId.New(),
        Addressee.Register(Municipality(), "Stjørdal kommune, oppvekst", Contact).Value, Today.AddDays(60));

    public static Recommendation Recommendation() => Domain.Recommendations.Recommendation.From(
        PlannedMeeting().Items[0], RecommendationDraft(), "A 1/26", [Stjordal, Meraker], Today).Value;

    public static Recommendation RecommendationIn(RecommendationState state)
    {
        var made = Recommendation();
        if (state is RecommendationState.Proposed) return made;
        if (state is RecommendationState.Withdrawn) Done(made.Withdraw("Feil adressat"));
        else Done(made.Submit());
        if (state is RecommendationState.UnderConsideration or RecommendationState.Withdrawn) return made;

        Done(made.Respond(Contact, state switch
        {
            RecommendationState.PartlyEndorsed => RecommendationAnswer.PartlyEndorsed,
            RecommendationState.Rejected => RecommendationAnswer.Rejected,
            RecommendationState.Postponed => RecommendationAnswer.Postponed,
            _ => RecommendationAnswer.Endorsed,
        }, "Vi svarer slik", 0, Now, new(Today.AddDays(90))));
        if (made.State == state) return made;

        made.NoteAction();
        if (state is RecommendationState.NotFollowedUp) Done(made.GiveUp("Ingen midler"));
        if (state is RecommendationState.Fulfilled or RecommendationState.Evaluated) Done(made.Fulfil());
        if (state is RecommendationState.Evaluated) Done(made.Evaluate());
        return made;
    }

    public static ActionDraft ActionDraft() => new("Ring natteravnene", "Avtal vakter", Person(), Today.AddDays(20), false);

    public static ActionItem ActionItem() => Domain.ActionItems.ActionItem.From(Challenge(), ActionDraft(), "T 1/26", Today).Value;

    public static ActionItem ActionItemIn(ActionItemState state)
    {
        var action = ActionItem();
        if (state is ActionItemState.Planned) return action;
        if (state is ActionItemState.Aborted) Done(action.Abort(Contact, "Ikke lenger aktuelt", Now));
        else Done(action.Start(Contact, Now));
        if (state is ActionItemState.OnHold) Done(action.PutOnHold(Contact, "Venter på midler", Today.AddDays(10), Now));
        if (state is ActionItemState.Completed or ActionItemState.Evaluated) Done(action.Complete(Contact, "Vakter hver helg", Now));
        if (state is ActionItemState.Evaluated) Done(action.Evaluate(Contact, ActionEffect.Worked, "Færre meldinger", Now));
        return action;
    }

    public static AnnualReport AnnualReport() =>
        Domain.AnnualReports.AnnualReport.Begin(Municipality(), 2025, Language.Bokmal).Value;

    public static AnnualReport AnnualReportIn(AnnualReportState state)
    {
        var report = AnnualReport();
        Done(report.Write("Et rolig år.", "Tallene er små.", Language.Bokmal));
        Done(report.AddPriority("Ungdom på stasjonen"));
        if (state is AnnualReportState.Draft) return report;

        Done(report.SendToReview(Contact));
        if (state >= AnnualReportState.Approved) Done(report.Approve(Sheriff, Now));
        if (state >= AnnualReportState.Presented) Done(report.Present(Today.AddDays(30), "PS 12/26"));
        if (state >= AnnualReportState.Published) Done(report.Publish());
        if (state is AnnualReportState.Withdrawn) Done(report.Withdraw("Feil tall"));
        return report;
    }

    private static void Done(Outcome outcome) => Assert.True(outcome.IsDone, outcome.Refusal?.Code);
}

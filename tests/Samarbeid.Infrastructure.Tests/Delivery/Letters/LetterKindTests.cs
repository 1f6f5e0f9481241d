using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Calendars;
using Samarbeid.Infrastructure.Delivery;
using Samarbeid.Infrastructure.Delivery.Letters;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Testing;
using static Samarbeid.Domain.Notifications.NotificationKind;

namespace Samarbeid.Infrastructure.Tests.Delivery.Letters;

/// <summary>Whatever people are told has a writer, and the writer has words for it.</summary>
public sealed class LetterKindTests : IAsyncLifetime
{
    private TestDatabase _tests = null!;
    private Promise _promise = null!;

    public static TheoryData<NotificationKind> Kinds => [.. Enum.GetValues<NotificationKind>()];

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _promise = await Promise.MakeAsync(_tests);
    }

    public Task DisposeAsync() => _tests.DisposeAsync().AsTask();

    [Fact]
    public void Every_kind_has_one_writer() => Assert.Equal(Enum.GetValues<NotificationKind>(), Parts.Writers().Kinds.Order());

    [Fact]
    public void Every_channel_has_one_carrier() => Assert.Equal(
        Enum.GetValues<Channel>().Length, typeof(IChannel).Assembly.GetTypes().Count(t => t.IsClass && t.IsAssignableTo(typeof(IChannel))));

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_kind_is_put_into_words_in_both_forms_of_Norwegian(NotificationKind kind)
    {
        var (said, receiver) = await SceneAsync(kind);
        await using var database = _tests.OpenAsSystem();
        var notification = Notification.Of(said, receiver.Id, _tests.Clock.GetUtcNow());
        var actor = await ActorLoader.LoadAsync(database, receiver.Id, Promise.Today, CancellationToken.None);

        var draft = await Parts.Writers().DraftAsync(
            new LetterOrder(database, notification, actor, new MailLinks(Parts.Settings(_tests), new TestPages())), CancellationToken.None);

        Assert.Null(draft.Fault);
        var letters = Enum.GetValues<Language>().Select(language => WriteIn(language, draft.Write!)).ToList();
        Assert.All(letters, l => Assert.All([l.Subject, l.Text, l.LinkText], text => Assert.Matches(@"^[^{}]*\p{L}[^{}]*$", text)));
        Assert.All(letters, l => Assert.Contains("Stjørdal", l.Subject, StringComparison.Ordinal));
        Assert.All(letters, l => Assert.DoesNotMatch("5035|emmelig", l.Subject + l.Text));
        // A reference stands on one line.
        Assert.All(letters, l => Assert.All([l.Subject, l.Text, .. l.Items.Select(item => item.Title)], text => Assert.DoesNotMatch(@"\b\p{Lu}{1,3} \d+/\d", text)));
        Assert.Distinct(letters.Select(l => l.Text));
    }

    private static Letter WriteIn(Language language, Func<Letter> write)
    {
        using (language.Culture().Use()) return write();
    }

    private async Task<(Said Said, Person Receiver)> SceneAsync(NotificationKind kind) => kind switch
    {
        ActionGiven => await ActionAsync(kind, 14, _promise.Responsible),
        ActionDueIn14Days => await ActionAsync(kind, 14, _promise.Responsible),
        ActionDueIn3Days => await ActionAsync(kind, 3, _promise.Responsible),
        ActionOverdue => await ActionAsync(kind, -1, _promise.PoliceContact),
        ActionOverdue14Days => await ActionAsync(kind, -14, _promise.Director),
        ContributionAsked => await ActionAsync(kind, 14, _promise.Mayor),
        ActionHoldOver or ActionHoldOver14Days => await ActionAsync(kind, 14, _promise.PoliceContact),
        ActionEffectDue => await ActionAsync(kind, 14, _promise.Responsible),
        ActionEffectDue30Days => await ActionAsync(kind, 14, _promise.PoliceContact),
        ActionOverdue30Days => await ActionAsync(kind, -30, _promise.Mayor),
        RecommendationMade => await RecommendationAsync(kind, 30, _promise.Headmaster),
        RecommendationAnswered => await RecommendationAsync(kind, 30, _promise.PoliceContact),
        RecommendationUnanswered => await RecommendationAsync(kind, -1, _promise.Headmaster),
        RecommendationSilent30Days => await RecommendationAsync(kind, -30, _promise.PoliceContact),
        MeetingNotice => await MeetingAsync(kind, _promise.Headmaster, _ => 1),
        MeetingCalledApart => await MeetingAsync(kind, _promise.Headmaster, m => m.CallAlso(_promise.Headmaster.Id, isApart: true).IsDone ? 1 : 0),
        MeetingCalledOff => await MeetingAsync(kind, _promise.Director, m => m.CallOff(_promise.Director.Id).IsDone ? 1 : 0),
        MeetingUnanswered => await MeetingAsync(kind, _promise.Headmaster, m => m.NoticeVersion),
        MeetingChanged => await MeetingAsync(kind, _promise.Headmaster, m => m.Rearrange(new(11, 0), "Kantina", m.ChairId).IsDone && m.TellOfChanges().IsDone ? 1 : 0),
        MeetingPostponed => await MeetingAsync(kind, _promise.Headmaster, m => m.Postpone("Storm").IsDone ? 1 : 0),
        MeetingCancelled => await MeetingAsync(kind, _promise.Headmaster, m => m.Cancel("Storm").IsDone ? 1 : 0),
        NotificationKind.ItemProposed => await ProposalAsync(kind, _promise.PoliceContact, _ => Outcome.Done),
        NotificationKind.ProposalSettled => await ProposalAsync(kind, _promise.Mayor, p => p.Decline("Hører hjemme i skolen")),
        NoticeDueIn3Days => await PlannedAsync(kind),
        ChairGiven => await MeetingAsync(kind, _promise.Headmaster, m => m.HandChairTo(_promise.Headmaster.Id).IsDone ? 0 : 1),
        SecretaryGiven => (new Said(kind, ThingKind.MeetingBody, _promise.Council.Id.Value, _promise.Council.ScopeId, 1), _promise.Secretary),
        NoMeetingPlanned => await MeetingAsync(kind, _promise.Secretary, m => Held(m) ? 0 : 1),
        ReportPresentationDue or ReportNotPresented => (new Said(kind, ThingKind.MeetingBody, _promise.Council.Id.Value, _promise.Council.ScopeId, Promise.Today.Year - 1), _promise.PoliceContact),
        MinutesMissing => await MeetingAsync(kind, _promise.Secretary, m => Held(m) ? 0 : 1),
        MinutesForApproval => await MeetingAsync(kind, _promise.Sheriff, m => Held(m) && m.Note(m.Items[0].Id).IsDone && m.SendForApproval().IsDone ? 1 : 0),
        NotificationKind.MinutesObjected => await MeetingAsync(kind, _promise.Secretary, m => Sent(m) && m.ObjectTo(ApprovalSide.Chair, m.ChairId, "Feil navn", _tests.Clock.GetUtcNow()).IsDone ? 1 : 0),
        ObjectionsDueIn3Days => await MeetingAsync(kind, _promise.Sheriff, m => Sent(m) ? 3 : 0),
        MinutesApprovalAwaited => await MeetingAsync(kind, _promise.Sheriff, m => Held(m) && m.Note(m.Items[0].Id).IsDone && m.SendForApproval().IsDone ? Promise.Today.DayNumber : 0),
        MinutesApproved => await MeetingAsync(kind, _promise.Mayor, m => Approved(m) ? 1 : 0),
        CorrectionForApproval => await CorrectionAsync(kind, _promise.Sheriff, _ => Outcome.Done),
        NotificationKind.CorrectionObjected => await CorrectionAsync(kind, _promise.Secretary, c => c.ObjectTo(ApprovalSide.Police, _promise.Sheriff.Id, "Det sto rett", _tests.Clock.GetUtcNow())),
        MinutesCorrected => await CorrectionAsync(kind, _promise.Mayor, c => c.Approve(ApprovalSide.Chair, _promise.Mayor.Id, _tests.Clock.GetUtcNow()).IsDone
            ? c.Approve(ApprovalSide.Police, _promise.Sheriff.Id, _tests.Clock.GetUtcNow()) : CorrectionRules.StateForbids),
        ReportForReview => await ReportAsync(kind, _promise.Sheriff, _ => Outcome.Done),
        ReportReviewAwaited => await ReportAsync(kind, _promise.Sheriff, _ => Outcome.Done),
        ReportGiven => await ReportAsync(kind, _promise.PoliceContact, _ => Outcome.Done),
        ReportReturned => await ReportAsync(kind, _promise.PoliceContact, r => r.SendBack("Se på tallene")),
        ReportApproved => await ReportAsync(kind, _promise.PoliceContact, Approve),
        ReportToPresent => await ReportAsync(kind, _promise.Secretary, Approve),
        ReportToPublish => await ReportAsync(kind, _promise.Secretary, r => Approve(r).IsDone ? r.Present(Promise.Today, "12/26") : Approve(r)),
        AgreementToSign => await AgreementAsync(kind, _promise.Sheriff, 0),
        NotificationKind.AgreementTakenBack => await AgreementAsync(kind, _promise.Sheriff, 0, a => a.TakeBack()),
        AgreementReviewIn90Days or AgreementReviewIn14Days => await AgreementAsync(kind, _promise.PoliceContact, 2),
        NotificationKind.AgreementInForce => await AgreementAsync(kind, _promise.Mayor, 2),
        AgreementTerminated => await AgreementAsync(kind, _promise.Mayor, 3),
        AgreementEndsIn180Days or AgreementEndsIn90Days or AgreementEndsIn30Days => await AgreementAsync(kind, _promise.PoliceContact, 2),
        CommitmentUnmarked or CommitmentUnmarked30Days => await CommitmentAsync(kind),
        PresenceUnmarked or PresenceUnmarked14Days => await PresenceAsync(kind),
        WheelAssignmentGiven or WheelAssignmentDueIn7Days or WheelAssignmentOverdue => await WheelAsync(kind),
        NotificationKind.EvaluationOpened or EvaluationClosesIn3Days => await EvaluationAsync(kind),
        GrantToOneself => await GrantAsync(kind),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Give it a scene, so that its words are looked at."),
    };

    private async Task<(Said, Person)> AgreementAsync(NotificationKind kind, Person receiver, int steps, Func<CooperationAgreement, Outcome>? then = null)
    {
        var agreement = Agreement(steps);
        if (then is not null) Assert.True(then(agreement).IsDone);
        await _promise.SaveAsync(agreement);
        var version = kind is AgreementReviewIn90Days or AgreementReviewIn14Days ? agreement.ReviewBy!.Value.Year : agreement.Round;
        return (new Said(kind, ThingKind.Agreement, agreement.Id.Value, agreement.ScopeId, version), receiver);
    }

    private async Task<(Said, Person)> CommitmentAsync(NotificationKind kind)
    {
        var agreement = Agreement(2);
        var period = agreement.PlanPeriods()[0];
        await _promise.SaveAsync(agreement, period);
        return (new Said(kind, ThingKind.CommitmentPeriod, period.Id.Value, period.ScopeId, 1), _promise.PoliceContact);
    }

    private async Task<(Said, Person)> PresenceAsync(NotificationKind kind)
    {
        var agreement = Agreement(2);
        var day = agreement.PlanPresence(new(new NorwegianHolidays()))[0];
        await _promise.SaveAsync(agreement, day);
        return (new Said(kind, ThingKind.PresenceDay, day.Id.Value, day.ScopeId, 0), _promise.PoliceContact);
    }

    private async Task<(Said, Person)> WheelAsync(NotificationKind kind)
    {
        var wheel = AnnualWheel.Begin(_promise.Council, Promise.Today.Year, Promise.Today).Value;
        Assert.True(wheel.Add(new(WheelEntryKind.Assignment, "Hemmelig", Promise.Today.AddDays(7), _promise.PoliceContact.Id)).IsDone);
        await _promise.SaveAsync(wheel);
        return (new Said(kind, ThingKind.WheelEntry, wheel.Entries[0].Id.Value, wheel.ScopeId, 0), _promise.PoliceContact);
    }

    private CooperationAgreement Agreement(int steps)
    {
        var now = _tests.Clock.GetUtcNow();
        var agreement = CooperationAgreement.Draft(_promise.Council, new("Hemmelig avtale", "", Promise.Today.AddDays(-100), Promise.Today.AddYears(3)), Promise.Today).Value;
        Assert.True(agreement.Add(new(Party.Police, "Hemmelig", "", CommitmentRhythm.Monthly)
        {
            Presence = new(PresenceKind.OfficeDay, "Hemmelig sted", PresenceRhythm.EveryWeek, DayOfWeek.Tuesday, new(9, 0), new(15, 0), HolidayRule.FallsAway, null, null, []),
        }).IsDone && agreement.Send(now).IsDone);
        if (steps > 0) Assert.True(agreement.Sign(Party.Police, _promise.Sheriff, Promise.Today, [], now).IsDone);
        if (steps > 1) Assert.True(agreement.Sign(Party.Municipality, _promise.Mayor, Promise.Today, [], now).IsDone);
        if (steps > 2) Assert.True(agreement.Terminate("Uenighet", Promise.Today).IsDone);
        return agreement;
    }

    private async Task<(Said, Person)> EvaluationAsync(NotificationKind kind)
    {
        await using var db = _tests.OpenAsSystem();
        var asked = await db.Memberships.IgnoreQueryFilters().Where(m => m.MeetingBodyId == _promise.Council.Id).Select(m => m.PersonId).ToListAsync();
        var more = Enumerable.Range(0, SelfEvaluation.FewestAnswers).Select(_ => World.NewPerson()).ToList();
        var round = SelfEvaluation.Open(_promise.Council, Promise.Today.Year, Promise.Today.AddDays(9), [.. asked, .. more.Select(p => p.Id)],
            [.. DefaultQuestions.All.Select(q => q.Id)], _promise.PoliceContact.Id, _tests.Clock.GetUtcNow()).Value;
        await _promise.SaveAsync([.. more, round]);
        return (new Said(kind, ThingKind.SelfEvaluation, round.Id.Value, round.ScopeId, 1), new[] { _promise.Mayor, _promise.Director, _promise.PoliceContact, _promise.Secretary, _promise.Headmaster }.First(p => asked.Contains(p.Id)));
    }

    private async Task<(Said, Person)> GrantAsync(NotificationKind kind)
    {
        var administrator = Person.Register("Are Administratorsen", "are@eksempel.no", "", Party.Other, Language.Bokmal).Value;
        var grant = Grant.ForMunicipalities(administrator.Id, Role.Secretary, [World.Stjordal], Promise.Today, null).Value;
        grant.GiveToOneself(hasAnother: true);
        await _promise.SaveAsync(administrator, Grant.ForAdministrator(administrator.Id, Promise.Today), grant);
        return (new Said(kind, ThingKind.Grant, grant.Id.Value, default, 0), administrator);
    }

    private async Task<(Said, Person)> ActionAsync(NotificationKind kind, int daysLeft, Person receiver)
    {
        var action = _promise.Action(Promise.Today.AddDays(daysLeft));
        var (by, at) = (_promise.Responsible.Id, _tests.Clock.GetUtcNow());
        if (kind is ContributionAsked) Assert.True(action.AddContributor(by, receiver, at).IsDone);
        if (kind is ActionHoldOver or ActionHoldOver14Days) Assert.True(action.PutOnHold(by, "Venter på midler", Promise.Today, at).IsDone);
        if (kind is ActionEffectDue or ActionEffectDue30Days) Assert.True(action.Complete(by, "Gjort", at).IsDone);
        await _promise.SaveAsync(action);
        return (Said.Of(kind, action), receiver);
    }

    private async Task<(Said, Person)> RecommendationAsync(NotificationKind kind, int daysLeft, Person receiver)
    {
        var meeting = _promise.Meeting(Promise.Today.AddDays(-60));
        var recommendation = _promise.Recommendation(Promise.Today.AddDays(daysLeft), meeting);
        if (kind is RecommendationAnswered) Assert.True(recommendation.Respond(_promise.Mayor.Id, RecommendationAnswer.Endorsed, "", 0, _tests.Clock.GetUtcNow()).IsDone);
        await _promise.SaveAsync(meeting, recommendation);
        return (new Said(kind, ThingKind.Recommendation, recommendation.Id.Value, recommendation.ScopeId, 1), receiver);
    }

    private async Task<(Said, Person)> MeetingAsync(NotificationKind kind, Person receiver, Func<Meeting, int> play)
    {
        var meeting = _promise.Meeting(Promise.Today.AddDays(20));
        var version = play(meeting);
        await _promise.SaveAsync(meeting);
        return (Said.Of(kind, meeting, version), receiver);
    }

    private async Task<(Said, Person)> ProposalAsync(NotificationKind kind, Person receiver, Func<AgendaProposal, Outcome> play)
    {
        var proposal = AgendaProposal.Propose(_promise.Council, "Hemmelig sak", "", ItemPlan.Open, _promise.Mayor.Id, _tests.Clock.GetUtcNow()).Value;
        Assert.True(play(proposal).IsDone);
        await _promise.SaveAsync(proposal);
        return (new Said(kind, ThingKind.AgendaProposal, proposal.Id.Value, proposal.ScopeId, 0), receiver);
    }

    private async Task<(Said, Person)> PlannedAsync(NotificationKind kind)
    {
        var meeting = _promise.Planned(Promise.Today.AddDays(20));
        await _promise.SaveAsync(meeting);
        return (Said.Of(kind, meeting, 0), _promise.Secretary);
    }

    private bool Held(Meeting meeting) => meeting.Hold([(_promise.Mayor.Id, Presence.Present)]).IsDone;

    private async Task<(Said, Person)> CorrectionAsync(NotificationKind kind, Person receiver, Func<MinutesCorrection, Outcome> play)
    {
        var meeting = _promise.Meeting(Promise.Today.AddDays(20));
        Assert.True(Approved(meeting));
        var correction = MinutesCorrection.Start(meeting, 1, 0, "Hemmelig grunn", _promise.Secretary.Id, _tests.Clock.GetUtcNow()).Value;
        Assert.True(correction.Correct(new(1, 0), "Hemmelig", "Hemmeligere").IsDone && correction.SendForApproval(_promise.Mayor.Id, _tests.Clock.GetUtcNow()).IsDone);
        Assert.True(play(correction).IsDone);
        await _promise.SaveAsync(meeting, correction);
        return (Said.Of(kind, meeting, kind is MinutesCorrected ? 2 : CorrectionRound.Of(correction)), receiver);
    }

    private bool Sent(Meeting meeting) => Held(meeting) && meeting.Note(meeting.Items[0].Id).IsDone && meeting.SendForApproval().IsDone;

    private bool Approved(Meeting meeting) =>
        Held(meeting) && meeting.Note(meeting.Items[0].Id).IsDone && meeting.SendForApproval().IsDone
        && meeting.Approve(ApprovalSide.Chair, _promise.Mayor.Id, _tests.Clock.GetUtcNow()).IsDone
        && meeting.Approve(ApprovalSide.Police, _promise.Sheriff.Id, _tests.Clock.GetUtcNow()).IsDone;

    private Outcome Approve(AnnualReport report) => report.Approve(_promise.Sheriff.Id, new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));

    private async Task<(Said, Person)> ReportAsync(NotificationKind kind, Person receiver, Func<AnnualReport, Outcome> play)
    {
        var report = AnnualReport.Begin(_promise.Place, 2025, Language.Bokmal).Value;
        Assert.True(report.Write("Sammendrag", "", Language.Bokmal).IsDone);
        Assert.True(report.SendToReview(_promise.PoliceContact.Id).IsDone);
        Assert.True(play(report).IsDone);
        await _promise.SaveAsync(report);
        return (Said.Of(kind, report, 1), receiver);
    }
}

using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Domain.ServiceUnits;

namespace Samarbeid.Domain.Tests.Common;

/// <summary>Every text a person types, at its limit and just over it.</summary>
public sealed class LimitsTests
{
    // Name, limit, whether the refusal tells the limit, whether spaces around are outside it, and the change.
    private static readonly (string Name, int Limit, bool TellsLimit, bool IgnoresSpaces, Func<string, Outcome> Change)[] Texts =
    [
        ("action title", ActionItem.TitleMaxLength, true, true, text => Action(Given.ActionDraft() with { Title = text })),
        ("action description", ActionItem.TextMaxLength, true, false, text => Action(Given.ActionDraft() with { Description = text })),
        ("action note", ActionItem.TextMaxLength, true, false, text => Given.ActionItem().Note(Given.Contact, text, Given.Now)),
        ("report summary", AnnualReport.TextMaxLength, true, false, text => Given.AnnualReport().Write(text, "", Language.Bokmal)),
        ("report assessment", AnnualReport.TextMaxLength, true, false, text => Given.AnnualReport().Write("", text, Language.Bokmal)),
        ("report priority", ReportPriority.TextMaxLength, true, true, text => Given.AnnualReport().AddPriority(text)),
        ("report sent back", AnnualReport.TextMaxLength, false, false, text => Given.AnnualReportIn(AnnualReportState.InReview).SendBack(text)),
        ("report withdrawn", AnnualReport.TextMaxLength, false, false, text => Given.AnnualReportIn(AnnualReportState.Published).Withdraw(text)),
        ("municipal council case", AnnualReport.MunicipalCouncilCaseMaxLength, true, true,
            text => Given.AnnualReportIn(AnnualReportState.Approved).Present(Given.Today, text)),
        ("challenge title", Challenge.TitleMaxLength, true, true, text => Given.Challenge().Change(text, "", "")),
        ("challenge description", Challenge.TextMaxLength, true, false, text => Given.Challenge().Change("Uro", text, "")),
        ("challenge cause", Challenge.TextMaxLength, true, false, text => Given.Challenge().Change("Uro", "", text)),
        ("body name", MeetingBody.NameMaxLength, true, true, text => Given.Body().Change(text, Language.Bokmal, [Given.Stjordal])),
        ("meeting place", Meeting.PlaceMaxLength, true, true,
            text => Given.PlannedMeeting().Reschedule(Given.Today, new(10, 0), text, Given.Chair)),
        ("short notice", Meeting.ReasonMaxLength, true, false, ShortNotice),
        ("postponement", Meeting.ReasonMaxLength, true, false, text => Given.PlannedMeeting().Postpone(text)),
        ("cancellation", Meeting.ReasonMaxLength, true, false, text => Given.PlannedMeeting().Cancel(text)),
        ("objection", MinutesObjection.TextMaxLength, true, false,
            text => Given.MeetingIn(MeetingState.AwaitingApproval).ObjectTo(ApprovalSide.Chair, Given.Chair, text, Given.Now)),
        ("item title", AgendaItem.TitleMaxLength, true, true, text => Given.PlannedMeeting().AddItem(AgendaItemKind.Case, text, "").WithoutValue),
        ("item background", AgendaItem.BackgroundMaxLength, true, false,
            text => Given.PlannedMeeting().AddItem(AgendaItemKind.Case, "Sak", text).WithoutValue),
        ("conclusion", AgendaItem.ConclusionMaxLength, true, false, Conclusion),
        ("person name", Person.NameMaxLength, true, true, text => Given.Person().Change(text, "kari@eksempel.no", "", Party.Other, Language.Bokmal)),
        ("person title", Person.TitleMaxLength, true, true, text => Given.Person().Change("Kari", "kari@eksempel.no", text, Party.Other, Language.Bokmal)),
        ("recommendation title", Recommendation.TitleMaxLength, true, true, text => Recommend(Given.RecommendationDraft() with { Title = text })),
        ("recommendation text", Recommendation.TextMaxLength, true, false, text => Recommend(Given.RecommendationDraft() with { Text = text })),
        ("answer", Recommendation.TextMaxLength, true, false,
            text => Given.Recommendation().Respond(Given.Contact, RecommendationAnswer.Rejected, text, 0, Given.Now)),
        ("reason to withdraw", Recommendation.TextMaxLength, true, false, text => Given.Recommendation().Withdraw(text)),
        ("addressee name", Addressee.NameMaxLength, true, true, text => Given.RecommendationDraft().Addressee.Change(text, Given.Contact)),
        ("unit name", ServiceUnit.NameMaxLength, true, true, text => ServiceUnit.Establish(text, "p09", [Given.Stjordal]).WithoutValue),
    ];

    // These may be left empty; all the others must say something.
    private static readonly string[] Optional =
    [
        "action description", "report summary", "report assessment", "challenge description", "challenge cause", "item background",
        "conclusion", "person title", "recommendation text",
    ];

    public static TheoryData<string> Names() => [.. Texts.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_may_be_as_long_as_its_limit_and_no_longer(string name)
    {
        var (_, limit, tellsLimit, _, change) = Texts.Single(t => t.Name == name);

        Expect.Done(change(Expect.Long(limit)));

        var refused = change(Expect.Long(limit + 1));
        Assert.NotNull(refused.Refusal);
        Assert.Equal(tellsLimit ? [limit] : [], refused.Refusal.Arguments);
    }

    [Fact]
    public void Spaces_around_a_title_or_name_do_not_count() =>
        Assert.All(Texts.Where(t => t.IgnoresSpaces), t => Expect.Done(t.Change($" {Expect.Long(t.Limit)} ")));

    [Fact]
    public void A_text_that_must_say_something_is_not_made_of_what_cannot_be_seen() => Expect.None(
        from text in Texts
        where !Optional.Contains(text.Name)
        from blank in WrittenTextTests.Blank
        where text.Change(blank).IsDone
        select $"{text.Name}: {string.Join(' ', blank.Select(c => $"{(int)c:X4}"))}");

    [Fact]
    public void Minutes_and_reports_are_not_finished_by_what_cannot_be_seen()
    {
        var meeting = Given.MeetingIn(MeetingState.Held);
        Expect.Done(meeting.Conclude(meeting.Items[0].Id, "\u200B\u200B\u200B"));
        Expect.Refused(MeetingRules.ItemNotConcluded, meeting.SendForApproval());

        var report = Given.AnnualReport();
        Expect.Done(report.Write("\u200B\u2060", "", Language.Bokmal));
        Expect.Refused(AnnualReportRules.NeedsSummary, report.SendToReview(Given.Contact));

        var action = Given.ActionItem();
        Expect.Refused(ActionItemRules.NeedsResult, action.Complete(Given.Contact, "\uFEFF", Given.Now));
        Expect.Refused(ActionItemRules.NeedsText, action.Comment(Given.Contact, "\u3164", Given.Now));
    }

    [Fact]
    public void An_address_may_be_as_long_as_mail_allows()
    {
        const string domain = "@eksempel.no";
        var longest = Expect.Long(Person.EmailMaxLength - domain.Length) + domain;

        Expect.Done(Given.Person().Change("Kari", $" {longest} ", "", Party.Other, Language.Bokmal));
        Expect.Refused(PersonRules.NeedsEmail, Given.Person(), p => p.Change("Kari", "x" + longest, "", Party.Other, Language.Bokmal));
    }

    private static Outcome Action(ActionDraft draft) => ActionItem.From(Given.Challenge(), draft, "T 1/26", Given.Today).WithoutValue;

    private static Outcome Recommend(RecommendationDraft draft) =>
        Recommendation.From(Given.PlannedMeeting().Items[0], draft, "A 1/26", [], Given.Today).WithoutValue;

    private static Outcome ShortNotice(string reason)
    {
        var meeting = Given.PlannedMeeting();
        return meeting.Call(meeting.Date, 1, reason);
    }

    private static Outcome Conclusion(string text)
    {
        var meeting = Given.MeetingIn(MeetingState.Held);
        return meeting.Conclude(meeting.Items[0].Id, text);
    }
}

using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Archive;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Web.Addresses;

namespace Samarbeid.Web.Tests.Access;

// What follows from a meeting, and the reports.
public sealed partial class AccessRows
{
    private void Recommendation(MeetingBody body, AgendaItem item, Challenge challenge, Person contact, RecommendationState state)
    {
        var what = $"recommendation of {body.Name}, {state}, to {contact.Name}";
        // One of two is for the second municipality alone, where the body serves two.
        var concerned = body.Municipalities[(int)state % body.Municipalities.Count].Municipality;
        var thing = new Thing(body.ScopeId) { Contact = contact.Id };
        bool May(Actor who) => AccessPolicy.Decide(who, Operation.ReadRecommendations, thing).IsDone;
        string Word(string text) => Markers.Plant($"{text} of {what}", May, concerned);

        var place = places.Municipalities.Single(m => m.Number == challenge.Municipality);
        var register = AccessRows.May(Operation.ReadRecommendations, place.ScopeId);
        var addressee = Addressee.Register(place, Markers.Plant($"addressee of {what}", who => May(who) || register(who), concerned), contact.Id).Value;
        var draft = new RecommendationDraft(Word("title"), Word("text"), challenge.Id, addressee, today.AddDays(30));
        var made = Domain.Recommendations.Recommendation.From(item, draft, $"A {++_number}/26", [concerned], today).Value;
        db.AddRange(addressee, made);
        if (!state.AwaitsAnswer() || state is RecommendationState.Postponed)
        {
            Assert.True(made.Respond(contact.Id, RecommendationAnswer.Postponed, Word("answer"), 0, DateTimeOffset.UtcNow, new(DateOnly.FromDateTime(DateTime.UtcNow).AddDays(60))).IsDone);
            made.TakeOccasions();
        }

        Set(made, nameof(made.State), state);
        Set(made, nameof(made.MadeOn), InReportOf((int)state));

        if (state is RecommendationState.Withdrawn or RecommendationState.NotFollowedUp) Set(made, nameof(made.Reason), Word("reason"));
        Cells.Add(new(what, RecommendationAddresses.Of(made.Id), May));
        if (state is RecommendationState.UnderConsideration) Cells.Add(new($"action for {what}", ActionItemAddresses.NewFor(made.Id), who => who.Person is not null));
    }

    private void ActionItem(MeetingBody body, AgendaItem item, Person responsible, ActionItemState state)
    {
        var what = $"action of {body.Name}, {state}, by {responsible.Name}";
        var concerned = body.Municipalities[(int)state % body.Municipalities.Count].Municipality;
        var contributor = responsible == people.Responsible ? people.Contributor : null;
        var thing = new Thing(body.ScopeId) { Responsible = responsible.Id, Contributor = contributor?.Id };
        bool May(Actor who) => AccessPolicy.Decide(who, Operation.ReadActions, thing).IsDone;

        var made = Domain.ActionItems.ActionItem.From(item, null, Draft(May, responsible, what, concerned), $"T {++_number}/26", [concerned], today).Value;
        Assert.True(made.Comment(people.Insider.Id, Markers.Plant($"comment on {what}", May), DateTimeOffset.UtcNow).IsDone);
        db.Add(made);
        if (contributor is not null) Assert.True(made.AddContributor(people.Insider.Id, contributor, DateTimeOffset.UtcNow).IsDone);
        made.TakeOccasions();
        db.Add(ActionStep.AddTo(made, new(Markers.Plant($"step of {what}", May, concerned)), [], today).Value);
        db.Add(EvidenceLink.AddTo(made, "https://stjordal.example/", Markers.Plant($"link of {what}", May, concerned), 0, people.Insider.Id, DateTimeOffset.UtcNow).Value);
        Cells.Add(new($"evidence of {what}", ActionItemAddresses.Paper(made.Id, Laid(made, what, May).Id), May));
        Set(made, nameof(made.State), state);
        Set(made, nameof(made.MadeOn), InReportOf((int)state));
        if (state is ActionItemState.OnHold) Set(made, nameof(made.ReviewOn), (DateOnly?)today.AddDays(3));
        if (state is ActionItemState.Completed or ActionItemState.Evaluated)
        {
            Set(made, nameof(made.CompletedOn), (DateOnly?)today);
            Set(made, nameof(made.Result), Markers.Plant($"result of {what}", May, concerned));
        }

        Cells.Add(new(what, ActionItemAddresses.Of(made.Id), May));
    }

    // Spread over the years that have reports, so that each report has something to tell of.
    private DateOnly InReportOf(int number) => new(today.Year - 1 - (number % Enum.GetValues<AnnualReportState>().Length), 6, 1);

    private ActionDraft Draft(Func<Actor, bool> may, Person responsible, string what, MunicipalityNumber concerned) => new(
        Markers.Plant($"title of action, {what}", may, concerned), Markers.Plant($"description of action, {what}", may, concerned),
        responsible, today.AddDays(10), false);

    private void Report(Municipality place, AnnualReportState state)
    {
        var what = $"report of {place.Name}, {state}";
        var read = May(state.IsFrozen() ? Operation.ReadApprovedReports : Operation.ReadReportDrafts, place.ScopeId);
        string Word(string text) => Markers.Plant($"{text} of {what}", read);

        var report = AnnualReport.Begin(place, today.Year - 1 - (int)state, Language.Bokmal).Value;
        Assert.True(report.Write(Word("summary"), Word("assessment"), Language.Bokmal).IsDone);
        Assert.True(report.AddPriority(Word("priority")).IsDone);
        db.Add(report);
        Set(report, nameof(report.State), state);
        if (state is AnnualReportState.Draft or AnnualReportState.Withdrawn) Set(report, nameof(report.Remark), Word("remark"));
        if (state.IsFrozen()) Frozen.Add(report);

        var works = new[] { Operation.ReadReportDrafts }.Concat(state.IsFrozen() ? [Operation.PresentReports, Operation.PublishReports] : [])
            .Select(operation => May(operation, place.ScopeId)).ToList();
        Archived(ArchivedKind.AnnualReport, report.Id.Value, place.ScopeId, what);
        Cells.Add(new(what, AnnualReportAddresses.Of(place.Number, report.Year), read));
        Cells.Add(new($"file of {what}", AnnualReportAddresses.File(place.Number, report.Year), read));
        Cells.Add(new($"Word file of {what}", AnnualReportAddresses.Word(place.Number, report.Year), read));
        Cells.Add(new($"work on {what}", AnnualReportAddresses.Work(place.Number, report.Year), who => works.Any(may => may(who))));
    }
}

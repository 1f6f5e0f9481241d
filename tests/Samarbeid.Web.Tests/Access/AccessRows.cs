using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Archive;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Addresses;

namespace Samarbeid.Web.Tests.Access;

/// <summary>Everything there is in each state it may be in, each text with a word of its own, and where it is read.
/// States are set as they are stored: how a thing comes to them is for other tests.</summary>
public sealed partial class AccessRows(SamarbeidDbContext db, AccessPlaces places, AccessPeople people, DateOnly today)
{
    private int _number;

    public Markers Markers { get; } = new();
    public List<Cell> Cells { get; } = [];
    public List<Meeting> Approved { get; } = [];
    public List<AnnualReport> Frozen { get; } = [];

    public void Make()
    {
        foreach (var (body, of) in new[] { (places.Own, places.Stjordal), (places.Shared, places.Senja) })
        {
            foreach (var state in Enum.GetValues<AgreementState>().Where(s => s is not AgreementState.Expired)) Agreement(body, state);
            var challenge = Challenge(of, isClosed: false);
            Challenge(of, isClosed: true);
            foreach (var state in Enum.GetValues<ActionPlanState>()) Plan(of, challenge, state);
            Wheel(body);
            Cells.Add(new("body", MeetingBodyAddresses.Of(body.Id), May(Operation.ReadMeetings, body.ScopeId)));
            Evaluation(body);
            var held = Enum.GetValues<MeetingState>().Select(state => Meeting(body, state)).ToList().Single(m => m.State is MeetingState.Held);
            var item = held.Items[0];
            // Its origin is restricted; it is an action as others.
            ActionItem(body, held.Items.Single(i => i.Basis is not null), people.Contact, ActionItemState.InProgress);
            foreach (var state in Enum.GetValues<RecommendationState>()) Recommendation(body, item, challenge, people.Insider, state);
            if (body == places.Shared) Recommendation(body, item, challenge, people.Contact, RecommendationState.UnderConsideration);
            foreach (var state in Enum.GetValues<ActionItemState>()) ActionItem(body, item, people.Insider, state);
            if (body == places.Shared) ActionItem(body, item, people.Responsible, ActionItemState.InProgress);
        }

        foreach (var place in places.Municipalities) Contact(place);
        foreach (var body in new[] { places.Own, places.Shared }) Proposal(body);
        Challenge(places.Sorreisa, isClosed: false);
        foreach (var place in places.Municipalities)
            foreach (var state in Enum.GetValues<AnnualReportState>()) Report(place, state);
    }

    private static Func<Actor, bool> May(Operation operation, ScopeId scope) => who => AccessPolicy.Decide(who, operation, new(scope)).IsDone;

    private void Set<T>(T row, string property, object? value) where T : class => db.Entry(row).Property(property).CurrentValue = value;

    private Challenge Challenge(Municipality place, bool isClosed)
    {
        var what = $"challenge of {place.Name}{(isClosed ? ", closed" : "")}";
        var may = May(Operation.ReadRecommendations, place.ScopeId);
        string Word(string text) => Markers.Plant($"{text} of {what}", may, place.Number);
        var challenge = Domain.Challenges.Challenge.Identify(place, Word("title"), Word("description"), Word("cause"), today.AddYears(-3)).Value;
        db.Add(challenge);
        Cells.Add(new($"page of {what}", ChallengeAddresses.Of(challenge.Id), may));
        if (isClosed)
        {
            Assert.True(challenge.Close(today).IsDone);
            return challenge;
        }

        Cells.Add(new(what, ActionItemAddresses.NewFor(challenge.Id), who => who.Person is not null));
        var action = Domain.ActionItems.ActionItem.From(challenge, Draft(May(Operation.ReadActions, place.ScopeId), people.Insider, what, place.Number), $"T {++_number}/26", today);
        db.Add(action.Value);
        Cells.Add(new($"action of a {what}", ActionItemAddresses.Of(action.Value.Id), May(Operation.ReadActions, place.ScopeId)));
        return challenge;
    }

    private void Object(Meeting meeting, string text, string restricted)
    {
        Set(meeting, nameof(meeting.State), MeetingState.AwaitingApproval);
        Set(meeting, nameof(meeting.ApprovalRound), 1);
        Assert.True(meeting.ObjectTo(ApprovalSide.Chair, people.Insider.Id, text, new(today, new(9, 0), TimeSpan.Zero)).IsDone);
        var item = meeting.Items.Single(i => i.Basis is not null).Id;
        Assert.True(meeting.ObjectTo(ApprovalSide.Police, people.LetIn.Id, restricted, new(today, new(9, 0), TimeSpan.Zero), item).IsDone);
    }

    private Meeting Meeting(MeetingBody body, MeetingState state)
    {
        var what = $"meeting of {body.Name}, {state}";
        var (read, minutes) = (May(Operation.ReadMeetings, body.ScopeId), May(Operation.ReadMinutes, body.ScopeId));
        string Word(string text, Func<Actor, bool> may) => Markers.Plant($"{text} of {what}", may);
        var date = state.IsAhead() || state is MeetingState.Postponed or MeetingState.Cancelled ? today.AddDays(20 + (int)state) : today.AddDays(-20 - (int)state);
        string? answered = null;
        bool IsCalled(Actor who) => state is not MeetingState.Planned && IsCalledOn(date, body, who);
        string Notice(string text) => Markers.PlantInNotice($"{text} of {what}", read, (who, address) => address == answered && IsCalled(who));
        var meeting = Domain.Meetings.Meeting.Plan(body, date, new TimeOnly(10, 0), Notice("place"), people.Insider.Id).Value;
        answered = MeetingAddresses.Answer(meeting.Id);
        Assert.True(meeting.AddItem(AgendaItemKind.Case, Notice("title"), Word("background", read)).IsDone);
        db.Add(meeting);
        Restrict(meeting, what, Notice("public title"));
        Set(meeting, nameof(meeting.State), state);
        if (state is MeetingState.Postponed or MeetingState.Cancelled) Set(meeting, nameof(meeting.Reason), Word("reason", read));
        if (state is MeetingState.Held) Object(meeting, Word("objection", minutes), Secret("objection", meeting, what));
        if (state.HasMinutes()) Set(meeting.Items[0], nameof(AgendaItem.Conclusion), Word("conclusion", minutes));
        if (state is MeetingState.Approved) Approved.Add(meeting);
        Restricted(meeting, what);
        Paper(meeting, null, what, read);
        Paper(meeting, meeting.Items[0].Id, "item of " + what, read);
        Cells.Add(new($"all papers of {what}", PaperAddresses.All(meeting.Id), read));

        Func<Actor, bool> readMinutes = state.HasMinutes() ? minutes : _ => false;
        Archived(ArchivedKind.Meeting, meeting.Id.Value, meeting.ScopeId, what);
        Cells.Add(new(what, MeetingAddresses.Of(meeting.Id), read));
        Cells.Add(new($"large view of {what}", MeetingAddresses.Show(meeting.Id), read));
        Cells.Add(new($"answer to {what}", answered, IsCalled));
        Cells.Add(new($"agenda file of {what}", MeetingAddresses.AgendaPdf(meeting.Id), read));
        Cells.Add(new($"agenda Word file of {what}", MeetingAddresses.AgendaWord(meeting.Id), read));
        Cells.Add(new($"minutes of {what}", MeetingAddresses.Minutes(meeting.Id), readMinutes));
        Cells.Add(new($"correction of {what}", MeetingAddresses.Correction(meeting.Id), state is MeetingState.Approved ? minutes : _ => false));
        Cells.Add(new($"file of {what}", MeetingAddresses.MinutesPdf(meeting.Id), readMinutes));
        Cells.Add(new($"Word file of {what}", MeetingAddresses.MinutesWord(meeting.Id), readMinutes));
        return meeting;
    }

    // Whoever wrote everything chairs every meeting.
    private bool IsCalledOn(DateOnly day, MeetingBody body, Actor who) =>
        who.Person is { } person && (person == people.Insider.Id || body.Members.Any(m => m.PersonId == person && m.IsInForce(day)));
}

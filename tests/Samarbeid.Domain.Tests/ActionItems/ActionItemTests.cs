using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.ActionItems;

public sealed class ActionItemTests
{
    [Fact]
    public void An_action_of_a_meeting_belongs_to_the_body_and_may_follow_a_recommendation()
    {
        var meeting = Given.PlannedMeeting();
        var item = meeting.Items[0];
        var recommendation = Domain.Recommendations.Recommendation.From(item, Given.RecommendationDraft(), "A 1/26", [], Given.Today).Value;

        var made = ActionItem.From(item, recommendation, Given.ActionDraft(), "T 1/26", [Given.Meraker, Given.Meraker], Given.Today).Value;

        Assert.Equal((item.ScopeId, item.Id, recommendation.Id), (made.ScopeId, made.AgendaItemId, made.RecommendationId));
        Assert.Equal([Given.Meraker], made.Municipalities.Select(m => m.Municipality));
    }

    [Fact]
    public void An_action_does_not_join_a_recommendation_of_another_body() => Assert.Throws<ArgumentException>(() =>
        ActionItem.From(Given.PlannedMeeting().Items[0], Given.Recommendation(), Given.ActionDraft(), "T 1/26", [], Given.Today));

    [Fact]
    public void An_action_of_a_recommendation_concerns_the_same_municipalities()
    {
        var recommendation = Given.Recommendation();

        var made = ActionItem.From(recommendation, Given.ActionDraft(), "T 2/26", Given.Today).Value;

        Assert.Equal((recommendation.ScopeId, recommendation.Id, null), (made.ScopeId, made.RecommendationId, made.AgendaItemId));
        Assert.Equal([Given.Stjordal, Given.Meraker], made.Municipalities.Select(m => m.Municipality));
    }

    [Fact]
    public void An_action_of_a_challenge_belongs_to_its_municipality()
    {
        var challenge = Given.Challenge();

        var made = ActionItem.From(challenge, Given.ActionDraft(), "T 3/26", Given.Today).Value;

        Assert.Equal((challenge.ScopeId, challenge.Id), (made.ScopeId, made.ChallengeId));
        Assert.Equal([challenge.Municipality], made.Municipalities.Select(m => m.Municipality));
    }

    [Fact]
    public void A_new_action_keeps_what_the_draft_says()
    {
        var draft = Given.ActionDraft() with { Title = " Ring ", Description = " Straks ", IsSlt = true };

        var made = Make(draft).Value;

        Assert.Equal(("Ring", "Straks", "T 1/26", true), (made.Title, made.Description, made.Reference, made.IsSlt));
        Assert.Equal((draft.Responsible.Id, Party.Municipality), (made.ResponsibleId, made.ResponsibleParty));
        Assert.Equal((draft.DueDate, draft.DueDate, 1, 0), (made.DueDate, made.OriginalDueDate, made.DueDateVersion, made.Extensions));
        Assert.Equal((ActionItemState.Planned, Given.Today), (made.State, made.MadeOn));
    }

    [Fact]
    public void A_draft_needs_a_title_somebody_active_and_a_due_date_ahead()
    {
        var draft = Given.ActionDraft();
        var gone = Given.Person();
        gone.Deactivate();

        Expect.Refused(ActionItemRules.NeedsTitle, Make(draft with { Title = "" }));
        Expect.Refused(ActionItemRules.NeedsTitle, Make(draft with { Title = Expect.Long(ActionItem.TitleMaxLength + 1) }));
        Expect.Refused(ActionItemRules.TextTooLong, Make(draft with { Description = Expect.Long(ActionItem.TextMaxLength + 1) }));
        Expect.Refused(ActionItemRules.NeedsResponsible, Make(draft with { Responsible = gone }));
        Expect.Refused(ActionItemRules.DueDateHasPassed, Make(draft with { DueDate = Given.Today.AddDays(-1) }));
        Assert.True(Make(draft with { DueDate = Given.Today }).IsDone);
    }

    [Fact]
    public void An_action_is_overdue_from_the_day_after_its_due_date_while_it_is_open()
    {
        foreach (var state in Enum.GetValues<ActionItemState>())
        {
            var action = Given.ActionItemIn(state);
            var dayAfter = action.DueDate.AddDays(1);

            Assert.False(action.IsOverdueOn(action.DueDate));
            Assert.Equal(state.IsOpen(), action.IsOverdueOn(dayAfter));
            Assert.False(ActionItem.IsOverdue(action.DueDate).Compile()(action));
            Assert.Equal(state.IsOpen(), ActionItem.IsOverdue(dayAfter).Compile()(action));
        }
    }

    private static Outcome<ActionItem> Make(ActionDraft draft) => ActionItem.From(Given.Challenge(), draft, "T 1/26", Given.Today);
}

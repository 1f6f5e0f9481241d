using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Domain.Tests.Recommendations;

public sealed class RecommendationTests
{
    [Fact]
    public void It_belongs_to_the_body_of_the_item_and_keeps_what_the_draft_says()
    {
        var item = Given.PlannedMeeting().Items[0];
        var draft = Given.RecommendationDraft() with { Title = " Ungdomsklubb ", Text = " Fredag " };

        var made = Recommendation.From(item, draft, "A 3/26", [Given.Stjordal, Given.Stjordal], Given.Today).Value;

        Assert.Equal((item.ScopeId, item.Id), (made.ScopeId, made.AgendaItemId));
        Assert.Equal((draft.Challenge, draft.Addressee.Id, draft.AnswerDue), (made.ChallengeId, made.AddresseeId, made.AnswerDue));
        Assert.Equal(("A 3/26", "Ungdomsklubb", "Fredag"), (made.Reference, made.Title, made.Text));
        Assert.Equal((RecommendationState.Proposed, Given.Today), (made.State, made.MadeOn));
        Assert.Equal([Given.Stjordal], made.Municipalities.Select(m => m.Municipality));
    }

    [Fact]
    public void A_draft_needs_a_title_a_challenge_and_an_answer_date_ahead()
    {
        var draft = Given.RecommendationDraft();

        Expect.Refused(RecommendationRules.NeedsTitle, Make(draft with { Title = " " }));
        Expect.Refused(RecommendationRules.NeedsTitle, Make(draft with { Title = Expect.Long(Recommendation.TitleMaxLength + 1) }));
        Expect.Refused(RecommendationRules.TextTooLong, Make(draft with { Text = Expect.Long(Recommendation.TextMaxLength + 1) }));
        Expect.Refused(RecommendationRules.NeedsChallenge, Make(draft with { Challenge = default(ChallengeId) }));
        Expect.Refused(RecommendationRules.AnswerDateHasPassed, Make(draft with { AnswerDue = Given.Today.AddDays(-1) }));
        Assert.True(Make(draft with { AnswerDue = Given.Today }).IsDone);
    }

    [Theory]
    [InlineData(RecommendationAnswer.Endorsed, RecommendationState.Endorsed)]
    [InlineData(RecommendationAnswer.PartlyEndorsed, RecommendationState.PartlyEndorsed)]
    [InlineData(RecommendationAnswer.Rejected, RecommendationState.Rejected)]
    [InlineData(RecommendationAnswer.Postponed, RecommendationState.Postponed)]
    public void An_answer_without_actions_sets_the_state(RecommendationAnswer answer, RecommendationState expected)
    {
        foreach (var from in new[] { RecommendationState.Proposed, RecommendationState.UnderConsideration, RecommendationState.Postponed })
        {
            var made = Given.RecommendationIn(from);

            Expect.Done(made.Respond(Given.Contact, answer, " Vi svarer ", 0, Given.Now, new(Given.Today.AddDays(90))));

            Assert.Equal((expected, "Vi svarer", Given.Today), (made.State, made.Answer, made.AnsweredOn));
        }
    }

    [Theory]
    [InlineData(RecommendationAnswer.Endorsed, RecommendationState.FollowedUp)]
    [InlineData(RecommendationAnswer.PartlyEndorsed, RecommendationState.FollowedUp)]
    [InlineData(RecommendationAnswer.Rejected, RecommendationState.Rejected)]
    [InlineData(RecommendationAnswer.Postponed, RecommendationState.Postponed)]
    public void An_endorsed_one_with_actions_is_followed_up_at_once(RecommendationAnswer answer, RecommendationState expected)
    {
        var made = Given.Recommendation();

        Expect.Done(made.Respond(Given.Contact, answer, "Vi svarer", 1, Given.Now, new(Given.Today.AddDays(90))));

        Assert.Equal(expected, made.State);
    }

    [Fact]
    public void Only_a_full_endorsement_needs_no_words()
    {
        Expect.Done(Given.Recommendation().Respond(Given.Contact, RecommendationAnswer.Endorsed, "", 0, Given.Now));
        foreach (var answer in new[] { RecommendationAnswer.PartlyEndorsed, RecommendationAnswer.Rejected, RecommendationAnswer.Postponed })
            Expect.Refused(RecommendationRules.NeedsReason, Given.Recommendation(), r => r.Respond(Given.Contact, answer, " ", 0, Given.Now));

        Expect.Refused(RecommendationRules.TextTooLong, Given.Recommendation(),
            r => r.Respond(Given.Contact, RecommendationAnswer.Endorsed, Expect.Long(Recommendation.TextMaxLength + 1), 0, Given.Now));
    }

    [Fact]
    public void An_unknown_answer_is_a_mistake_and_changes_nothing()
    {
        var made = Given.Recommendation();

        Assert.Throws<ArgumentOutOfRangeException>(() => made.Respond(Given.Contact, (RecommendationAnswer)99, "Vi svarer", 0, Given.Now));

        Assert.Equal((RecommendationState.Proposed, null), (made.State, made.Answer));
    }

    [Fact]
    public void One_that_is_followed_up_or_closed_is_not_answered_again()
    {
        foreach (var state in Enum.GetValues<RecommendationState>().Where(s => !s.AwaitsAnswer() && !s.IsCorrectable()))
        {
            Expect.Refused(RecommendationRules.StateForbids, Given.RecommendationIn(state),
                r => r.Respond(Given.Contact, RecommendationAnswer.Endorsed, "Ja", 1, Given.Now.AddDays(9)));
        }
    }

    [Theory]
    [InlineData(RecommendationState.Endorsed)]
    [InlineData(RecommendationState.PartlyEndorsed)]
    [InlineData(RecommendationState.Rejected)]
    public void An_answer_is_corrected_until_it_is_followed_up_and_the_first_one_stays_to_be_read(RecommendationState first)
    {
        var made = Given.RecommendationIn(first);
        var before = made.Replies.Single();

        Expect.Done(made.Respond(Given.Chair, RecommendationAnswer.PartlyEndorsed, "Bare fredager", 0, Given.Now.AddDays(3)));

        Assert.Equal((RecommendationState.PartlyEndorsed, "Bare fredager", Given.Today.AddDays(3)), (made.State, made.Answer, made.AnsweredOn));
        Assert.Equal([before.Words, "Bare fredager"], made.Replies.Select(r => r.Words));
        Assert.Equal([Given.Contact, Given.Chair], made.Replies.Select(r => r.By));
        Assert.Equal([Given.Now, Given.Now.AddDays(3)], made.Replies.Select(r => r.At));

        made.NoteAction();
        Expect.Refused(RecommendationRules.StateForbids, made, r => r.Respond(Given.Contact, RecommendationAnswer.Rejected, "Likevel nei", 1, Given.Now));
    }

    [Fact]
    public void What_was_answered_can_still_be_told_when_everything_is_over()
    {
        var reply = Given.RecommendationIn(RecommendationState.Evaluated).Replies.Single();

        Assert.Equal((RecommendationAnswer.Endorsed, "Vi svarer slik", Given.Contact, Given.Now), (reply.Choice, reply.Words, reply.By, reply.At));
    }

    [Fact]
    public void One_that_is_answered_is_not_laid_before_the_addressee_again_by_hand()
    {
        foreach (var state in Enum.GetValues<RecommendationState>().Where(s => s.IsCorrectable()))
            Expect.Refused(RecommendationRules.StateForbids, Given.RecommendationIn(state), r => r.Submit());
    }

    [Fact]
    public void An_action_makes_an_endorsed_one_followed_up_and_leaves_every_other_as_it_is()
    {
        foreach (var state in Enum.GetValues<RecommendationState>())
        {
            var made = Given.RecommendationIn(state);
            var expected = state is RecommendationState.Endorsed or RecommendationState.PartlyEndorsed ? RecommendationState.FollowedUp : state;

            made.NoteAction();

            Assert.Equal(expected, made.State);
        }
    }

    [Fact]
    public void It_is_submitted_from_proposed_and_postponed_only() =>
        AllowsOnly(r => r.Submit(), RecommendationState.Proposed, RecommendationState.Postponed);

    [Fact]
    public void It_is_withdrawn_while_nobody_has_answered() =>
        AllowsOnly(r => r.Withdraw("Feil"), RecommendationState.Proposed, RecommendationState.UnderConsideration);

    [Fact]
    public void It_is_fulfilled_or_given_up_when_it_is_followed_up()
    {
        AllowsOnly(r => r.Fulfil(), RecommendationState.FollowedUp);
        AllowsOnly(r => r.GiveUp("Ingen midler"), RecommendationState.FollowedUp);
    }

    [Fact]
    public void It_is_evaluated_when_its_follow_up_has_ended() =>
        AllowsOnly(r => r.Evaluate(), RecommendationState.Fulfilled, RecommendationState.NotFollowedUp);

    [Fact]
    public void Withdrawing_and_giving_up_ask_for_a_reason_that_fits()
    {
        var tooLong = Expect.Long(Recommendation.TextMaxLength + 1);
        var withdrawn = Given.Recommendation();

        Expect.Refused(RecommendationRules.NeedsReason, withdrawn, r => r.Withdraw(" "));
        Expect.Refused(RecommendationRules.TextTooLong, withdrawn, r => r.Withdraw(tooLong));
        Expect.Refused(RecommendationRules.NeedsReason, Given.RecommendationIn(RecommendationState.FollowedUp), r => r.GiveUp(""));
        Expect.Refused(RecommendationRules.TextTooLong, Given.RecommendationIn(RecommendationState.FollowedUp), r => r.GiveUp(tooLong));
        withdrawn.Withdraw(" Feil adressat ");

        Assert.Equal("Feil adressat", withdrawn.Reason);
    }

    [Fact]
    public void It_is_unanswered_from_the_day_after_the_answer_date_until_it_is_settled()
    {
        foreach (var state in Enum.GetValues<RecommendationState>())
        {
            var made = Given.RecommendationIn(state);

            Assert.Equal(state.AwaitsAnswer(), Recommendation.AwaitsAnswer.Compile()(made));
            Assert.False(Recommendation.IsUnanswered(made.AnswerDue).Compile()(made));
            Assert.Equal(state.AwaitsAnswer(), Recommendation.IsUnanswered(made.AnswerDue.AddDays(1)).Compile()(made));
        }
    }

    [Fact]
    public void An_addressee_has_a_name_and_belongs_to_its_municipality()
    {
        var municipality = Given.Municipality();
        var addressee = Addressee.Register(municipality, " Oppvekst ", Given.Contact).Value;

        Assert.Equal(("Oppvekst", municipality.ScopeId, Given.Contact), (addressee.Name, addressee.ScopeId, addressee.ContactId));
        Expect.Refused(RecommendationRules.AddresseeNeedsName, Addressee.Register(municipality, "", Given.Contact));
        Expect.Refused(RecommendationRules.AddresseeNeedsName, addressee, a => a.Change(Expect.Long(Addressee.NameMaxLength + 1), Given.Chair));
    }

    private static Outcome<Recommendation> Make(RecommendationDraft draft) =>
        Recommendation.From(Given.PlannedMeeting().Items[0], draft, "A 1/26", [], Given.Today);

    private static void AllowsOnly(Func<Recommendation, Outcome> change, params RecommendationState[] allowed)
    {
        foreach (var state in Enum.GetValues<RecommendationState>())
        {
            if (allowed.Contains(state)) Expect.Done(change(Given.RecommendationIn(state)));
            else Expect.Refused(RecommendationRules.StateForbids, Given.RecommendationIn(state), change);
        }
    }
}

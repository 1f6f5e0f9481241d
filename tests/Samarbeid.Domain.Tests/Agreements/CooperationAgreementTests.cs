using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using static Samarbeid.Domain.Agreements.AgreementState;

namespace Samarbeid.Domain.Tests.Agreements;

public sealed class CooperationAgreementTests
{
    public static TheoryData<AgreementState> AllBut(params AgreementState[] states) =>
        [.. Enum.GetValues<AgreementState>().Except([.. states, Expired])];

    public static TheoryData<AgreementState> AllButDrafts() => AllBut(Draft);

    public static TheoryData<AgreementState> AllButBinding() => AllBut(InForce, UnderEvaluation);

    [Fact]
    public void A_draft_says_what_it_is_for_and_how_long()
    {
        var made = CooperationAgreement.Draft(Given.Body(), GivenAgreement.Terms with { Title = " Avtale " }, Given.Today).Value;

        Assert.Equal(("Avtale", "Trygge oppvekstmiljø", Draft), (made.Title, made.Purpose, made.State));
        Assert.Equal((new DateOnly(2026, 1, 1), new DateOnly(2027, 12, 31)), (made.First, made.Last));
    }

    [Fact]
    public void What_it_says_of_itself_has_its_limits()
    {
        var draft = GivenAgreement.In(Draft);

        Refused(AgreementRules.NeedsTitle, GivenAgreement.Terms with { Title = "\u200B" });
        Refused(AgreementRules.NeedsTitle, GivenAgreement.Terms with { Title = Expect.Long(CooperationAgreement.TitleMaxLength + 1) });
        Refused(AgreementRules.PurposeTooLong, GivenAgreement.Terms with { Purpose = Expect.Long(CooperationAgreement.PurposeMaxLength + 1) });
        Refused(AgreementRules.EndsBeforeItBegins, GivenAgreement.Terms with { Last = new(2025, 12, 31) });
        Refused(AgreementRules.TooLong, GivenAgreement.Terms with { Last = new(2032, 1, 1) });
        Refused(CalendarRules.TooFar, GivenAgreement.Terms with { First = new(202, 1, 1), Last = new(203, 1, 1) });
        Expect.Done(draft.Change(GivenAgreement.Terms with { Last = new(2031, 12, 31) }, Given.Today));
        Expect.Done(draft.Change(GivenAgreement.Terms with { Last = GivenAgreement.Terms.First }, Given.Today));

        void Refused(Refusal refusal, AgreementTerms terms) => Expect.Refused(refusal, draft, a => a.Change(terms, Given.Today));
    }

    [Fact]
    public void A_promise_is_one_sides_and_says_something()
    {
        var draft = GivenAgreement.In(Draft);

        Expect.Refused(AgreementRules.NeedsOwner, draft, a => a.Add(GivenAgreement.Patrol with { Owner = Party.Other }));
        Expect.Refused(AgreementRules.NeedsPromise, draft, a => a.Add(GivenAgreement.Patrol with { Text = " " }));
        Expect.Refused(AgreementRules.NeedsPromise, draft, a => a.Add(GivenAgreement.Patrol with { Text = Expect.Long(Commitment.TextMaxLength + 1) }));
        Expect.Refused(AgreementRules.CriterionTooLong, draft, a => a.Add(GivenAgreement.Patrol with { Criterion = Expect.Long(Commitment.CriterionMaxLength + 1) }));
        Expect.Refused(AgreementRules.NoSuchCommitment, draft, a => a.Rewrite(CommitmentId.New(), GivenAgreement.Patrol));
        Expect.Refused(AgreementRules.NoSuchCommitment, draft, a => a.Remove(CommitmentId.New()));
    }

    [Fact]
    public void There_are_no_more_promises_than_somebody_can_keep_in_mind()
    {
        var draft = GivenAgreement.In(Draft);
        while (draft.Commitments.Count < CooperationAgreement.MostCommitments) Expect.Done(draft.Add(GivenAgreement.Patrol));

        Expect.Refused(AgreementRules.TooManyCommitments, draft, a => a.Add(GivenAgreement.Patrol));
    }

    [Fact]
    public void A_promise_is_rewritten_in_its_place_and_those_after_one_that_is_taken_out_move_up()
    {
        var draft = GivenAgreement.In(Draft);
        var (first, second) = (draft.Commitments[0], draft.Commitments[1]);

        Expect.Done(draft.Rewrite(second.Id, GivenAgreement.Patrol with { Text = " To dager " }));
        Assert.Equal((2, "To dager", Party.Police), (second.Number, second.Text, second.Owner));
        Expect.Done(draft.Remove(first.Id));
        Assert.Equal((1, second), (second.Number, Assert.Single(draft.Commitments)));
    }

    [Fact]
    public void A_promise_that_is_put_back_stands_where_it_stood()
    {
        var draft = GivenAgreement.In(Draft);
        var (first, second) = (draft.Commitments[0], draft.Commitments[1]);
        Expect.Done(draft.Remove(first.Id));

        Expect.Done(draft.Add(GivenAgreement.Patrol, 1));

        Assert.Equal([GivenAgreement.Patrol.Text, second.Text], draft.Commitments.OrderBy(c => c.Number).Select(c => c.Text));
        Assert.Equal([1, 2], draft.Commitments.Select(c => c.Number).Order());
    }

    [Fact]
    public void It_is_not_laid_before_anybody_without_a_promise_or_after_its_last_day()
    {
        var empty = CooperationAgreement.Draft(Given.Body(), GivenAgreement.Terms, Given.Today).Value;

        Expect.Refused(AgreementRules.NeedsCommitment, empty, a => a.Send(Given.Now));
        Expect.Refused(AgreementRules.HasEnded, GivenAgreement.In(Draft), a => a.Send(Given.Now.AddYears(2)));
    }

    [Fact]
    public void Both_sides_are_asked_and_it_binds_with_the_second_signature()
    {
        var agreement = GivenAgreement.In(Draft);
        Expect.Done(agreement.Send(Given.Now));
        Assert.IsType<AgreementSent>(Assert.Single(agreement.TakeOccasions()));

        Expect.Done(agreement.Sign(Party.Municipality, Given.Person(), Given.Today.AddDays(-3), [], Given.Now));
        Assert.Equal((UnderConsideration, 0), (agreement.State, agreement.TakeOccasions().Count));
        Expect.Done(agreement.Sign(Party.Police, Given.Person(Party.Police), Given.Today, [], Given.Now));

        Assert.Equal(InForce, agreement.State);
        Assert.IsType<AgreementSigned>(Assert.Single(agreement.TakeOccasions()));
        Assert.Equal("Kari Eksempel, kommunalsjef", agreement.Signatures[0].SignedAs);
    }

    [Fact]
    public void A_side_signs_once_and_nobody_for_both()
    {
        var agreement = GivenAgreement.In(UnderConsideration);
        var person = Given.Person(Party.Police);
        Expect.Done(agreement.Sign(Party.Police, person, Given.Today, [], Given.Now));

        Expect.Refused(AgreementRules.SideHasSigned, agreement, a => a.Sign(Party.Police, Given.Person(Party.Police), Given.Today, [], Given.Now));
        Expect.Refused(AgreementRules.SamePersonSigns, agreement, a => a.Sign(Party.Municipality, person, Given.Today, [], Given.Now));
    }

    [Fact]
    public void The_day_of_a_signature_is_not_ahead_and_not_absurd()
    {
        var agreement = GivenAgreement.In(UnderConsideration);

        Expect.Refused(AgreementRules.SignedInFuture, agreement, a => a.Sign(Party.Police, Given.Person(), Given.Today.AddDays(1), [], Given.Now));
        Expect.Refused(CalendarRules.TooFar, agreement, a => a.Sign(Party.Police, Given.Person(), new DateOnly(202, 1, 1), [], Given.Now));
    }

    [Fact]
    public void Two_of_one_body_do_not_bind_on_the_same_day()
    {
        var (agreement, other) = (GivenAgreement.In(UnderConsideration), GivenAgreement.In(InForce));

        Expect.Refused(AgreementRules.AnotherBinds, agreement, a => a.Sign(Party.Police, Given.Person(), Given.Today, [other], Given.Now));
        Expect.Done(agreement.Sign(Party.Police, Given.Person(), Given.Today, [GivenAgreement.In(Terminated)], Given.Now));
    }

    [Fact]
    public void What_is_taken_back_is_signed_anew()
    {
        var agreement = GivenAgreement.In(UnderConsideration);
        Expect.Done(agreement.Sign(Party.Police, Given.Person(), Given.Today, [], Given.Now));

        Expect.Done(agreement.TakeBack());

        Assert.Equal((Draft, 0), (agreement.State, agreement.Signatures.Count));
        Expect.Refused(AgreementRules.StateForbids, agreement, a => a.TakeBack());
    }

    [Theory]
    [MemberData(nameof(AllButDrafts))]
    public void Only_a_draft_is_rewritten(AgreementState state)
    {
        var agreement = GivenAgreement.In(state);
        var commitment = agreement.Commitments[0].Id;

        Expect.Refused(AgreementRules.StateForbids, agreement, a => a.Change(GivenAgreement.Terms, Given.Today));
        Expect.Refused(AgreementRules.StateForbids, agreement, a => a.Add(GivenAgreement.Patrol));
        Expect.Refused(AgreementRules.StateForbids, agreement, a => a.Rewrite(commitment, GivenAgreement.Patrol));
        Expect.Refused(AgreementRules.StateForbids, agreement, a => a.Remove(commitment));
    }

    [Theory]
    [MemberData(nameof(AllButBinding))]
    public void Only_what_binds_is_evaluated_or_terminated(AgreementState state)
    {
        Expect.Refused(AgreementRules.StateForbids, GivenAgreement.In(state), a => a.Evaluate(Given.Today));
        Expect.Refused(AgreementRules.StateForbids, GivenAgreement.In(state), a => a.GoOn(Given.Today));
        Expect.Refused(AgreementRules.StateForbids, GivenAgreement.In(state), a => a.Terminate("Uenighet", Given.Today));
    }

    [Theory]
    [InlineData(Draft)]
    [InlineData(InForce)]
    [InlineData(Terminated)]
    public void Only_what_is_laid_before_the_sides_is_signed(AgreementState state) =>
        Expect.Refused(AgreementRules.StateForbids, GivenAgreement.In(state), a => a.Sign(Party.Police, Given.Person(), Given.Today, [], Given.Now));

    [Fact]
    public void It_expires_by_itself_the_day_after_its_last()
    {
        var agreement = GivenAgreement.In(InForce);

        Assert.Equal(InForce, agreement.StateOn(agreement.Last));
        Assert.Equal(Expired, agreement.StateOn(agreement.Last.AddDays(1)));
        Assert.Equal(Draft, GivenAgreement.In(Draft).StateOn(agreement.Last.AddDays(1)));
        Expect.Refused(AgreementRules.StateForbids, agreement, a => a.Evaluate(a.Last.AddDays(1)));
        Expect.Refused(AgreementRules.StateForbids, agreement, a => a.Terminate("For sent", a.Last.AddDays(1)));
    }

    [Fact]
    public void It_is_evaluated_and_goes_on_or_is_terminated_with_a_reason()
    {
        var agreement = GivenAgreement.In(UnderEvaluation);

        Expect.Done(agreement.GoOn(Given.Today));
        Assert.Equal(InForce, agreement.State);
        agreement.TakeOccasions();
        Expect.Refused(AgreementRules.NeedsReason, agreement, a => a.Terminate(" ", Given.Today));
        Expect.Refused(AgreementRules.ReasonTooLong, agreement, a => a.Terminate(Expect.Long(CooperationAgreement.ReasonMaxLength + 1), Given.Today));
        Expect.Done(agreement.Terminate(" Kommunen slås sammen ", Given.Today));

        Assert.Equal((Terminated, "Kommunen slås sammen"), (agreement.State, agreement.Reason));
        Assert.IsType<AgreementEnded>(Assert.Single(agreement.TakeOccasions()));
    }

    [Theory]
    [InlineData(InForce)]
    [InlineData(UnderEvaluation)]
    public void It_is_renewed_by_a_draft_with_the_same_promises_from_the_day_after(AgreementState state)
    {
        var former = GivenAgreement.In(state);

        var next = former.Renew("Samarbeidsavtale 2028–2029", Given.Today).Value;

        Assert.Equal((former.Id, Draft, new DateOnly(2028, 1, 1), new DateOnly(2029, 12, 30)), (next.FormerId, next.State, next.First, next.Last));
        Assert.Equal(former.Commitments.Select(c => (c.Number, c.Owner, c.Text, c.Criterion, c.Rhythm)), next.Commitments.Select(c => (c.Number, c.Owner, c.Text, c.Criterion, c.Rhythm)));
        Assert.Equal(state, former.State);
    }

    [Theory]
    [InlineData(Draft)]
    [InlineData(UnderConsideration)]
    [InlineData(Terminated)]
    [InlineData(Renewed)]
    public void What_does_not_bind_is_not_renewed(AgreementState state) =>
        Expect.Refused(AgreementRules.StateForbids, GivenAgreement.In(state).Renew("Ny avtale", Given.Today));

    [Fact]
    public void The_one_it_follows_may_still_bind_when_it_is_signed()
    {
        var former = GivenAgreement.In(InForce);
        var next = former.Renew("Ny avtale", Given.Today).Value;
        Expect.Done(next.Change(GivenAgreement.Terms, Given.Today));
        Expect.Done(next.Send(Given.Now));

        Expect.Done(next.Sign(Party.Police, Given.Person(), Given.Today, [former], Given.Now));
        former.GiveWay(next);

        Assert.Equal(Renewed, former.State);
    }

    [Fact]
    public void What_gives_way_or_is_terminated_ends_the_day_before_and_owes_nothing_after_it()
    {
        var (former, terminated) = (GivenAgreement.In(InForce), GivenAgreement.In(Terminated));
        var next = former.Renew("Ny avtale", Given.Today).Value;
        Expect.Done(next.Change(GivenAgreement.Terms with { First = new(2026, 7, 1) }, Given.Today));

        former.GiveWay(next);
        Assert.Equal(new DateOnly(2026, 6, 30), former.Last);
        Assert.Equal(Given.Today, terminated.Last);
        terminated.GiveWay(next);
        Assert.Equal(Terminated, terminated.State);
    }
}

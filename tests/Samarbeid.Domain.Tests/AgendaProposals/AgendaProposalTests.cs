using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.AgendaProposals;

public sealed class AgendaProposalTests
{
    private static readonly ItemPlan Plan = new(ItemTreatment.Discussion, " Rektor ", 20);

    [Fact]
    public void A_case_is_proposed_with_the_words_of_an_item_and_somebody_is_to_know()
    {
        var proposal = AgendaProposal.Propose(Given.Body(), " Russ ", " Bråk ", Plan, Given.Contact, Given.Now).Value;

        Assert.Equal(("Russ", "Bråk", "Rektor", AgendaProposalState.Waiting), (proposal.Title, proposal.Background, proposal.Plan.Presenter, proposal.State));
        Assert.IsType<ItemProposed>(Assert.Single(proposal.TakeOccasions()));
        Expect.Refused(MeetingRules.ItemNeedsTitle, AgendaProposal.Propose(Given.Body(), " ", "", ItemPlan.Open, Given.Contact, Given.Now));
        Expect.Refused(MeetingRules.MinutesOutOfReach, AgendaProposal.Propose(Given.Body(), "Russ", "", Plan with { Minutes = 0 }, Given.Contact, Given.Now));
    }

    [Theory]
    [InlineData(AgendaProposalState.Waiting, true)]
    [InlineData(AgendaProposalState.TakenIn, false)]
    [InlineData(AgendaProposalState.Declined, false)]
    [InlineData(AgendaProposalState.Withdrawn, false)]
    public void Only_what_waits_is_taken_in_declined_or_withdrawn(AgendaProposalState state, bool waits)
    {
        foreach (var step in new Func<AgendaProposal, Samarbeid.Domain.Common.Outcome>[]
            { p => p.TakeIn(Item()), p => p.Decline("Hører hjemme i skolen"), p => p.Withdraw(Given.Contact) })
        {
            if (waits) Expect.Done(step(In(state)));
            else Expect.Refused(AgendaProposalRules.IsSettled, In(state), step);
        }
    }

    [Fact]
    public void Taken_off_the_agenda_it_waits_as_before_and_nothing_else_is_put_back()
    {
        var proposal = In(AgendaProposalState.TakenIn);

        Expect.Done(proposal.PutBack());

        Assert.Equal((AgendaProposalState.Waiting, (AgendaItemId?)null), (proposal.State, proposal.ItemId));
        foreach (var state in new[] { AgendaProposalState.Waiting, AgendaProposalState.Declined, AgendaProposalState.Withdrawn })
            Expect.Refused(AgendaProposalRules.IsSettled, In(state), p => p.PutBack());
    }

    [Fact]
    public void A_no_has_a_reason_and_whoever_proposed_is_to_know_of_yes_and_no()
    {
        Expect.Refused(AgendaProposalRules.NeedsReason, In(AgendaProposalState.Waiting), p => p.Decline(" "));
        Expect.Refused(AgendaProposalRules.NeedsReason, In(AgendaProposalState.Waiting), p => p.Decline(Expect.Long(AgendaProposal.ReasonMaxLength + 1)));

        foreach (var state in new[] { AgendaProposalState.TakenIn, AgendaProposalState.Declined })
            Assert.IsType<ProposalSettled>(Assert.Single(In(state, keepOccasions: true).TakeOccasions()));
        Assert.Empty(In(AgendaProposalState.Withdrawn, keepOccasions: true).TakeOccasions());
    }

    [Fact]
    public void Nobody_withdraws_what_another_has_proposed() =>
        Expect.Refused(AgendaProposalRules.NotYours, In(AgendaProposalState.Waiting), p => p.Withdraw(PersonId.New()));

    private static AgendaItem Item() => Given.PlannedMeeting().Items[0];

    private static AgendaProposal In(AgendaProposalState state, bool keepOccasions = false)
    {
        var proposal = AgendaProposal.Propose(Given.Body(), "Russ", "", ItemPlan.Open, Given.Contact, Given.Now).Value;
        proposal.TakeOccasions();
        switch (state)
        {
            case AgendaProposalState.TakenIn: Expect.Done(proposal.TakeIn(Item())); break;
            case AgendaProposalState.Declined: Expect.Done(proposal.Decline("Hører hjemme i skolen")); break;
            case AgendaProposalState.Withdrawn: Expect.Done(proposal.Withdraw(Given.Contact)); break;
            default: break;
        }

        if (!keepOccasions) proposal.TakeOccasions();
        return proposal;
    }
}

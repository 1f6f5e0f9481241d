using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Meetings;

namespace Samarbeid.Domain.Tests.Meetings;

public sealed class PutOffItemTests
{
    [Fact]
    public void A_case_is_put_off_while_the_meeting_is_held_and_needs_no_conclusion_then()
    {
        var (meeting, item) = Held();

        Expect.Done(meeting.PutOff(item.Id));

        Assert.True(item is { IsPutOff: true, IsSettled: true, IsNoted: false });
        Assert.DoesNotContain(item, meeting.CasesLeft());
    }

    [Fact]
    public void What_is_concluded_or_noted_afterwards_is_taken_up_after_all_and_an_empty_conclusion_changes_nothing()
    {
        foreach (var (step, isPutOff) in new (Action<Meeting, AgendaItem>, bool)[]
            { ((m, i) => m.Conclude(i.Id, "Enige"), false), ((m, i) => m.Note(i.Id), false), ((m, i) => m.Conclude(i.Id, " "), true) })
        {
            var (meeting, item) = Held();
            Expect.Done(meeting.PutOff(item.Id));

            step(meeting, item);

            Assert.Equal(isPutOff, item.IsPutOff);
        }
    }

    [Fact]
    public void What_is_concluded_or_noted_already_is_not_put_off_nor_is_a_fixed_item_or_one_of_a_meeting_that_is_not_held()
    {
        var (concluded, item) = Held();
        concluded.Conclude(item.Id, "Enige");
        Expect.Refused(MeetingRules.ItemIsConcluded, concluded.PutOff(item.Id));
        var (noted, other) = Held();
        noted.Note(other.Id);
        Expect.Refused(MeetingRules.ItemIsConcluded, noted.PutOff(other.Id));
        var fixedItem = noted.AddItem(AgendaItemKind.FollowUp, "Oppfølging", "", 9).Value;
        Expect.Refused(MeetingRules.OnlyCasesArePutOff, noted.PutOff(fixedItem.Id));

        var planned = Given.PlannedMeeting();
        var early = planned.AddItem(AgendaItemKind.Case, "Russ", "").Value;
        Expect.Refused(MeetingRules.StateForbids, planned.PutOff(early.Id));
        Expect.Done(planned.LeaveOut(early.Id));
        Expect.Refused(MeetingRules.StateForbids, noted.LeaveOut(other.Id));
    }

    [Fact]
    public void What_comes_back_waits_as_the_item_says_it_and_knows_where_from_and_may_stay_there_after_all()
    {
        var item = Given.PlannedMeeting().AddItem(AgendaItemKind.Case, "Russ", "Bråk", null, new(ItemTreatment.Discussion, "Rektor", 20)).Value;
        var back = AgendaProposal.ReturnOf(item, Given.Body().Id, Given.Contact, Given.Now);

        Assert.Equal((AgendaProposalState.Waiting, "Russ", "Bråk", new ItemPlan(ItemTreatment.Discussion, "Rektor", 20), (AgendaItemId?)item.Id),
            (back.State, back.Title, back.Background, back.Plan, back.ReturnedFrom));
        Assert.Empty(back.TakeOccasions());
        Expect.Refused(AgendaProposalRules.IsSettled, back.Return(item));
        Expect.Done(back.StayOn(item));
        Assert.Equal((AgendaProposalState.TakenIn, (AgendaItemId?)item.Id), (back.State, back.ItemId));
        Expect.Refused(AgendaProposalRules.IsSettled, back.StayOn(item));
        Expect.Done(back.Return(item));
        Assert.Equal((AgendaProposalState.Waiting, (AgendaItemId?)null), (back.State, back.ItemId));
    }

    private static (Meeting Meeting, AgendaItem Item) Held()
    {
        var meeting = Given.MeetingIn(MeetingState.Held);
        return (meeting, meeting.AddItem(AgendaItemKind.Case, "Russ", "", 7).Value);
    }
}

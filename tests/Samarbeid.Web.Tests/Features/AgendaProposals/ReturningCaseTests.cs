using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.AgendaProposals;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Agenda;
using Samarbeid.Web.Features.Meetings.Hold;
using Samarbeid.Web.Features.Meetings.Plan;
using Samarbeid.Web.Tests.Features.Meetings;
using Samarbeid.Web.Tests.Features.Meetings.Restrictions;

namespace Samarbeid.Web.Tests.Features.AgendaProposals;

/// <summary>What a meeting does not take up lies in the queue again, once, whatever became of the meeting.</summary>
public sealed class ReturningCaseTests
{
    private static readonly ItemPlan Plan = new(ItemTreatment.Discussion, "Rektor", 20);

    [Fact]
    public async Task A_case_that_is_put_off_waits_in_the_queue_with_all_its_words_and_where_it_comes_from()
    {
        await using var town = await Town.BuildAsync();
        var (held, item) = await HeldWithCaseAsync(town);

        Assert.True((await town.System.As<PutOffItem>(town.Secretary).HandleAsync(held.Head.Id, item, default)).IsDone);
        Assert.True((await town.System.As<PutOffItem>(town.Contact).HandleAsync(held.Head.Id, item, default)).IsDone);

        var row = Assert.Single((await QueueAsync(town)).Rows);
        Assert.Equal(("Russ", "Bråk", Plan, town.Secretary.Name), (row.Title, row.Background, row.Plan, row.ProposedBy));
        Assert.Equal(new FormerItem(held.Head.Id, item, held.Head.Date, 0, false), row.Former);
        Assert.True((await town.SeeAsync(held.Head.Id)).Items.Single(i => i.Id == item) is { IsPutOff: true, IsSettled: true });
    }

    [Fact]
    public async Task One_that_was_proposed_comes_back_as_what_it_was()
    {
        await using var town = await Town.BuildAsync();
        Assert.True((await town.System.As<ProposeItem>(town.Sheriff).HandleAsync(SingleUseKey.New(), town.Body.Id, new("Ungdom i parken", "", ItemPlan.Open), default)).IsDone);
        var planned = await town.PlanAsync(TestSystem.Today.AddDays(20));
        var proposal = (await QueueAsync(town)).Rows.Single();
        Assert.True((await town.System.As<TakeInProposal>(town.Contact).HandleAsync(proposal.Id, proposal.Version, planned.Head.Id, planned.Head.Version, default)).IsDone);
        Assert.Empty((await QueueAsync(town)).Rows);

        Assert.True((await town.System.As<CancelMeeting>(town.Contact).HandleAsync(planned.Head.Id, (await town.SeeAsync(planned.Head.Id)).Head.Version, "Sykdom", default)).IsDone);

        var row = Assert.Single((await QueueAsync(town)).Rows);
        Assert.Equal((proposal.Id, town.Sheriff.Name, planned.Head.Id), (row.Id, row.ProposedBy, row.Former!.Meeting));
    }

    [Fact]
    public async Task A_case_concluded_after_all_leaves_the_queue_and_may_be_put_off_again_once()
    {
        await using var town = await Town.BuildAsync();
        var (held, item) = await HeldWithCaseAsync(town);
        await PutOffAsync(town, held.Head.Id, item);

        Assert.True((await town.System.As<ConcludeItem>(town.Contact).HandleAsync(held.Head.Id, item, ItemConclusion.None, new("Enige", false), default)).IsDone);

        Assert.Empty((await QueueAsync(town)).Rows);
        Assert.Equal(MeetingRules.ItemIsConcluded, (await town.System.As<PutOffItem>(town.Contact).HandleAsync(held.Head.Id, item, default)).Refusal);
        Assert.True((await town.System.As<ConcludeItem>(town.Contact).HandleAsync(held.Head.Id, item, new("Enige", false), ItemConclusion.None, default)).IsDone);
        await PutOffAsync(town, held.Head.Id, item);
        Assert.Single((await QueueAsync(town)).Rows);
    }

    [Fact]
    public async Task Cases_of_a_meeting_without_a_date_wait_until_it_has_one_and_those_that_have_gone_on_are_not_taken_up_twice()
    {
        await using var town = await Town.BuildAsync();
        var planned = await town.PlanAsync(TestSystem.Today.AddDays(20));
        await AddCaseAsync(town, planned, "Russ");
        await AddCaseAsync(town, planned, "Fart");
        var seen = await town.SeeAsync(planned.Head.Id);
        Assert.True((await town.System.As<PostponeMeeting>(town.Contact).HandleAsync(seen.Head.Id, seen.Head.Version, "Flom", default)).IsDone);
        var other = await town.PlanAsync(TestSystem.Today.AddDays(30));
        var gone = (await QueueAsync(town)).Rows.Single(r => r.Title == "Fart");
        Assert.True((await town.System.As<TakeInProposal>(town.Contact).HandleAsync(gone.Id, gone.Version, other.Head.Id, other.Head.Version, default)).IsDone);

        var postponed = await town.SeeAsync(planned.Head.Id);
        Assert.True((await town.System.As<ReplanMeeting>(town.Contact).HandleAsync(postponed.Head.Id, postponed.Head.Version, town.On(TestSystem.Today.AddDays(50)), default)).IsDone);

        Assert.Empty((await QueueAsync(town)).Rows);
        Assert.Equal([("Russ", false), ("Fart", true)], (await town.SeeAsync(planned.Head.Id)).Items.Where(i => i.Kind is AgendaItemKind.Case).Select(i => (i.Title, i.IsPutOff)));
        var taken = (await town.SeeAsync(other.Head.Id)).Items.Single(i => i.Title == "Fart");
        Assert.Equal(planned.Head.Id, taken.Former!.Meeting);
    }

    [Fact]
    public async Task The_database_keeps_that_of_an_item_one_case_comes_back()
    {
        await using var town = await Town.BuildAsync();
        var (held, id) = await HeldWithCaseAsync(town);
        var item = await town.ReadAsync(db => db.AgendaItems.IgnoreQueryFilters().SingleAsync(i => i.Id == id));
        await town.System.SaveAsync(AgendaProposal.ReturnOf(item, town.Body.Id, town.Contact.Id, TestSystem.Now));

        await Assert.ThrowsAsync<DbUpdateException>(() => town.System.SaveAsync(AgendaProposal.ReturnOf(item, town.Body.Id, town.Contact.Id, TestSystem.Now)));
        await PutOffAsync(town, held.Head.Id, id);
        Assert.Single((await QueueAsync(town)).Rows);
    }

    [Fact]
    public async Task The_words_of_a_restricted_case_wait_with_the_item_and_follow_only_whoever_may_read_them()
    {
        await using var made = await RestrictedTown.BuildAsync();
        var town = made.Town;
        Assert.True((await town.System.As<CancelMeeting>(town.Secretary).HandleAsync(made.Meeting, await made.VersionAsync(), "Flom", default)).IsDone);
        var row = Assert.Single((await QueueAsync(town, town.Contact)).Rows);
        Assert.Equal((RestrictedTown.Public, "", "", true, 1), (row.Title, row.Background, row.Plan.Presenter, row.Former!.IsRestricted, row.Former.Papers));
        Assert.Equal(0, (await QueueAsync(town, town.Secretary)).Rows.Single().Former!.Papers);
        var next = await town.PlanAsync(TestSystem.Today.AddDays(40));

        Assert.Equal(RestrictionRules.NotReadable,
            (await town.System.As<TakeInProposal>(town.Secretary).HandleAsync(row.Id, row.Version, next.Head.Id, next.Head.Version, default)).Refusal);
        var taken = await town.System.As<TakeInProposal>(town.Contact).HandleAsync(row.Id, row.Version, next.Head.Id, next.Head.Version, default);
        Assert.True(taken.IsDone, taken.Refusal?.Code);

        var read = (await town.SeeAsync(next.Head.Id)).Items.Single(i => i.Id == taken.Value);
        Assert.Equal((RestrictedTown.Secret, $"{RestrictedTown.Secret}, bakgrunn", $"{RestrictedTown.Secret}, vitne"), (read.Title, read.Background, read.Plan.Presenter));
        var hidden = (await town.System.As<MeetingQueries>(town.Secretary).FindAsync(next.Head.Id, default))!.Items.Single(i => i.Id == taken.Value);
        Assert.Equal((RestrictedTown.Public, "", "", false), (hidden.Title, hidden.Background, hidden.Plan.Presenter, hidden.IsRead));
    }

    [Fact]
    public async Task A_case_that_is_restricted_while_it_waits_says_no_more_in_the_queue_than_the_item_does()
    {
        await using var town = await Town.BuildAsync();
        var (held, item) = await HeldWithCaseAsync(town);
        await PutOffAsync(town, held.Head.Id, item);

        var restricted = await town.System.As<Samarbeid.Web.Features.Meetings.Restrictions.RestrictItem>(town.Contact)
            .HandleAsync(held.Head.Id, (await town.SeeAsync(held.Head.Id)).Head.Version, item, RestrictedTown.How(), default);
        Assert.True(restricted.IsDone, restricted.Refusal?.Code);

        var row = (await QueueAsync(town, town.Secretary)).Rows.Single();
        Assert.Equal((RestrictedTown.Public, "", ""), (row.Title, row.Background, row.Plan.Presenter));
    }

    [Fact]
    public async Task Who_does_not_write_the_minutes_puts_nothing_off()
    {
        await using var town = await Town.BuildAsync();
        var (held, item) = await HeldWithCaseAsync(town);

        Assert.False((await town.System.As<PutOffItem>(town.Sheriff).HandleAsync(held.Head.Id, item, default)).IsDone);
        Assert.False((await town.System.As<PutOffItem>(town.Stranger).HandleAsync(held.Head.Id, item, default)).IsDone);
        Assert.Empty((await QueueAsync(town)).Rows);
    }

    private static async Task PutOffAsync(Town town, MeetingId meeting, AgendaItemId item)
    {
        var put = await town.System.As<PutOffItem>(town.Contact).HandleAsync(meeting, item, default);
        Assert.True(put.IsDone, put.Refusal?.Code);
    }

    private static Task<ProposalQueue> QueueAsync(Town town, Person? who = null) => town.System.As<ProposalQueries>(who ?? town.Contact).OfAsync(town.Body.Id, default);

    private static async Task<(MeetingView Held, AgendaItemId Item)> HeldWithCaseAsync(Town town)
    {
        var held = await town.HoldAsync();
        return (held, await AddCaseAsync(town, held, "Russ"));
    }

    private static async Task<AgendaItemId> AddCaseAsync(Town town, MeetingView seen, string title)
    {
        var version = (await town.SeeAsync(seen.Head.Id)).Head.Version;
        var added = await town.System.As<AddAgendaItem>(town.Contact)
            .HandleAsync(SingleUseKey.New(), seen.Head.Id, version, new(AgendaItemKind.Case, title, "Bråk") { Plan = Plan }, default);
        Assert.True(added.IsDone, added.Refusal?.Code);
        return added.Value;
    }
}

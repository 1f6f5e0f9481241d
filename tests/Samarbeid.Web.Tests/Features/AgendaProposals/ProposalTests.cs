using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Features.AgendaProposals;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Agenda;
using Samarbeid.Web.Features.Overview.Waiting;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features.AgendaProposals;

/// <summary>The queue of a body: anybody of it proposes, whoever prepares its meetings takes in or says no, and no case vanishes.</summary>
public sealed class ProposalTests : IAsyncLifetime
{
    private static readonly ItemWords Words = new("Russetiden", "Bråk i fjor", new(ItemTreatment.Discussion, "Rektor", 20));
    private Town _town = null!;

    public async Task InitializeAsync() => _town = await Town.BuildAsync();

    public Task DisposeAsync() => _town.DisposeAsync().AsTask();

    [Fact]
    public async Task A_mayor_proposes_between_meetings_the_secretary_is_told_and_takes_it_in_where_cases_belong()
    {
        await AdmitSecretaryAsync();
        Assert.Equal(1, (await ProposeAsync(_town.Mayor)).Value);
        Assert.Equal([_town.Secretary.Id], await ToldAsync(NotificationKind.ItemProposed));
        var today = Assert.Single(await _town.System.As<TodayQueries>(_town.Secretary).ListAsync(default));
        Assert.Equal((TodayKind.DecideProposal, "Russetiden", MeetingBodyAddresses.Of(_town.Body.Id)), (today.Kind, today.What, today.Href));
        Assert.Null((await QueueAsync(_town.Secretary)).Next);
        var meeting = await _town.PlanAsync(TestSystem.Today.AddDays(40));

        Assert.Equal(meeting.Head.Id, (await QueueAsync(_town.Secretary)).Next!.Id);
        var taken = await TakeInAsync(_town.Secretary, meeting);
        Assert.Empty(await _town.System.As<TodayQueries>(_town.Secretary).ListAsync(default));

        var now = await _town.SeeAsync(meeting.Head.Id);
        Assert.Equal(("Russetiden", "Bråk i fjor", 20, true), (now.Items[3].Title, now.Items[3].Background, now.Items[3].Plan.Minutes!.Value, now.Items[3].IsProposed));
        Assert.Equal(taken, now.Items[3].Id);
        Assert.Empty((await QueueAsync(_town.Contact)).Rows);
        Assert.Equal([_town.Mayor.Id], await ToldAsync(NotificationKind.ProposalSettled));
    }

    [Fact]
    public async Task Taken_off_the_agenda_it_lies_in_the_queue_again()
    {
        await ProposeAsync(_town.Mayor);
        var meeting = await _town.PlanAsync(TestSystem.Today.AddDays(40));
        var item = await TakeInAsync(_town.Contact, meeting);
        var seen = await _town.SeeAsync(meeting.Head.Id);

        Assert.True((await _town.System.As<RemoveAgendaItem>(_town.Contact).HandleAsync(seen.Head.Id, seen.Head.Version, item, default)).IsDone);

        Assert.Equal("Russetiden", Assert.Single((await QueueAsync(_town.Contact)).Rows).Title);
        Assert.NotEqual(item, await TakeInAsync(_town.Contact, await _town.SeeAsync(meeting.Head.Id)));
    }

    [Fact]
    public async Task A_called_meeting_gives_it_a_number_and_has_something_to_tell()
    {
        await ProposeAsync(_town.Sheriff);
        var called = await _town.CallAsync(await _town.PlanAsync(TestSystem.Today.AddDays(40)));

        var item = await TakeInAsync(_town.Contact, called);

        var now = await _town.SeeAsync(called.Head.Id);
        Assert.NotNull(now.Items.Single(i => i.Id == item).Number);
        Assert.True(now.Head.HasUntoldChanges);
    }

    [Fact]
    public async Task A_no_is_said_with_a_reason_that_whoever_proposed_it_reads()
    {
        await ProposeAsync(_town.Mayor);
        var row = Assert.Single((await QueueAsync(_town.Contact)).Rows);

        Assert.Equal(AgendaProposalRules.NeedsReason.Code, (await DeclineAsync(_town.Contact, row, " ")).Refusal?.Code);
        Assert.True((await DeclineAsync(_town.Contact, row, "Hører hjemme i skolen")).IsDone);

        var queue = await QueueAsync(_town.Mayor);
        Assert.Empty(queue.Rows);
        Assert.Equal(("Russetiden", "Hører hjemme i skolen"), (queue.Declined[0].Title, queue.Declined[0].Reason));
        Assert.Equal([_town.Mayor.Id], await ToldAsync(NotificationKind.ProposalSettled));
    }

    [Fact]
    public async Task Whoever_may_not_prepare_neither_takes_in_nor_declines_and_a_stranger_sees_no_queue()
    {
        await ProposeAsync(_town.Contact);
        var row = Assert.Single((await QueueAsync(_town.Mayor)).Rows);
        var meeting = await _town.PlanAsync(TestSystem.Today.AddDays(40));

        Assert.False((await _town.System.As<TakeInProposal>(_town.Mayor).HandleAsync(row.Id, row.Version, meeting.Head.Id, meeting.Head.Version, default)).IsDone);
        Assert.False((await DeclineAsync(_town.Mayor, row, "Nei")).IsDone);
        Assert.Equal(AgendaProposalRules.NotYours, (await _town.System.As<WithdrawProposal>(_town.Mayor).HandleAsync(row.Id, row.Version, default)).Refusal);
        Assert.Equal(PersistenceRules.NotFound, (await ProposeAsync(_town.Stranger)).Refusal);
        var other = await QueueAsync(_town.Stranger);
        Assert.Equal((0, false, false), (other.Rows.Count, other.MayPropose, other.MayDecide));
        Assert.True((await _town.System.As<WithdrawProposal>(_town.Contact).HandleAsync(row.Id, row.Version, default)).IsDone);
    }

    [Fact]
    public async Task Two_who_decide_at_once_do_not_both_get_their_way()
    {
        await ProposeAsync(_town.Mayor);
        var row = Assert.Single((await QueueAsync(_town.Contact)).Rows);
        var meeting = await _town.PlanAsync(TestSystem.Today.AddDays(40));
        await TakeInAsync(_town.Contact, meeting);

        Assert.False((await DeclineAsync(_town.Secretary, row, "Nei")).IsDone);
        Assert.Equal(AgendaProposalState.TakenIn, await _town.ReadAsync(db => db.AgendaProposals.IgnoreQueryFilters().Select(p => p.State).SingleAsync()));
    }

    private async Task<Samarbeid.Domain.Common.Outcome<int>> ProposeAsync(Person who) =>
        await _town.System.As<ProposeItem>(who).HandleAsync(SingleUseKey.New(), _town.Body.Id, Words, default);

    private async Task AdmitSecretaryAsync()
    {
        await using var db = _town.System.Database.OpenAsSystem();
        var body = await db.MeetingBodies.IgnoreQueryFilters().Include(b => b.Members).SingleAsync(b => b.Id == _town.Body.Id);
        Assert.True(body.Admit(_town.Secretary.Id, MemberRole.Secretary, TestSystem.Today).IsDone);
        Assert.True((await db.SaveAsync(default)).IsDone);
    }

    private async Task<AgendaItemId> TakeInAsync(Person who, MeetingView meeting)
    {
        var row = Assert.Single((await QueueAsync(who)).Rows);
        var taken = await _town.System.As<TakeInProposal>(who).HandleAsync(row.Id, row.Version, meeting.Head.Id, meeting.Head.Version, default);
        Assert.True(taken.IsDone, taken.Refusal?.Code);
        return taken.Value;
    }

    private Task<ProposalQueue> QueueAsync(Person who) => _town.System.As<ProposalQueries>(who).OfAsync(_town.Body.Id, default);

    private Task<Samarbeid.Domain.Common.Outcome> DeclineAsync(Person who, ProposalRow row, string reason) =>
        _town.System.As<DeclineProposal>(who).HandleAsync(row.Id, row.Version, reason, default);

    private Task<List<PersonId>> ToldAsync(NotificationKind kind) =>
        _town.ReadAsync(db => db.Notifications.IgnoreQueryFilters().Where(n => n.Kind == kind).Select(n => n.ReceiverId).ToListAsync());
}

using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Tests.Delivery;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Due;

/// <summary>An action thirty days over its date is a case of the next meeting, once for each date.</summary>
public sealed class OverdueCasesTests : IAsyncLifetime
{
    private static readonly DateOnly Today = Promise.Today;
    private TestDatabase _tests = null!;
    private Promise _promise = null!;

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _promise = await Promise.MakeAsync(_tests);
    }

    public Task DisposeAsync() => _tests.DisposeAsync().AsTask();

    [Fact]
    public async Task It_is_on_the_agenda_of_the_next_planned_meeting_before_what_closes_it_and_says_nothing_of_what_it_is()
    {
        var (next, later) = (_promise.Planned(Today.AddDays(20)), _promise.Planned(Today.AddDays(50)));
        Assert.True(next.AddItem(AgendaItemKind.AnyOtherBusiness, "Eventuelt", "").IsDone);
        var action = _promise.Action(Today.AddDays(-30));
        await _promise.SaveAsync(next, later, _promise.Planned(Today.AddDays(-5)), action, _promise.Action(Today.AddDays(-29)));

        Assert.Equal(1, await PlaceAsync());
        Assert.Equal(0, await PlaceAsync());

        await using var db = _tests.OpenAsSystem();
        var items = await db.AgendaItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(i => i.MeetingId == next.Id).OrderBy(i => i.Position).ToListAsync();
        Assert.Equal(["Uro ved stasjonen", "Tiltak T\u00A01/26 i Stjørdal er langt over fristen", "Eventuelt"], items.Select(i => i.Title));
        Assert.Contains("hadde frist lørdag 31. januar 2026", items[1].Background, StringComparison.Ordinal);
        Assert.DoesNotContain("emmelig", items[1].Title + items[1].Background, StringComparison.Ordinal);
        var proposal = await db.AgendaProposals.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).SingleAsync();
        Assert.Equal((AgendaProposalState.TakenIn, items[1].Id, action.Id, null), (proposal.State, proposal.ItemId, proposal.ActionItemId, proposal.ProposedBy));
    }

    [Fact]
    public async Task It_waits_in_the_queue_until_a_meeting_is_planned_and_taken_off_it_stays_there()
    {
        await _promise.SaveAsync(_promise.Action(Today.AddDays(-40)), _promise.Meeting(Today.AddDays(3)));
        Assert.Equal(0, await PlaceAsync());
        var meeting = _promise.Planned(Today.AddDays(40));
        await _promise.SaveAsync(meeting);
        Assert.Equal(1, await PlaceAsync());

        await using (var db = _tests.OpenAsSystem())
        {
            var proposal = await db.AgendaProposals.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).SingleAsync();
            var planned = await db.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(m => m.Items).SingleAsync(m => m.Id == meeting.Id);
            Assert.True(planned.RemoveItem(proposal.ItemId!.Value).IsDone && proposal.PutBack().IsDone);
            await db.SaveChangesAsync();
        }

        Assert.Equal(0, await PlaceAsync());
        await using var after = _tests.OpenAsSystem();
        var left = await after.AgendaProposals.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).SingleAsync();
        Assert.Equal(AgendaProposalState.Waiting, left.State);
        Assert.True(left.Decline("Er gjort i går").IsDone);
        await after.SaveChangesAsync();
        Assert.Equal(0, await PlaceAsync());
    }

    [Fact]
    public async Task What_is_done_with_while_it_waits_for_a_meeting_is_not_put_on_the_next_one()
    {
        var action = _promise.Action(Today.AddDays(-40));
        await _promise.SaveAsync(action);
        Assert.Equal(0, await PlaceAsync());
        await using (var db = _tests.OpenAsSystem())
        {
            var waiting = await db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).SingleAsync(a => a.Id == action.Id);
            Assert.True(waiting.Complete(_promise.Responsible.Id, "Gjort", _tests.Clock.GetUtcNow()).IsDone);
            await db.SaveChangesAsync();
        }

        await _promise.SaveAsync(_promise.Planned(Today.AddDays(20)));
        Assert.Equal(0, await PlaceAsync());
    }

    [Fact]
    public async Task A_new_date_that_passes_too_is_a_new_case_and_what_is_done_is_none()
    {
        var (late, done) = (_promise.Action(Today.AddDays(-40)), _promise.Action(Today.AddDays(-40)));
        Assert.True(done.Complete(_promise.Responsible.Id, "Gjort", _tests.Clock.GetUtcNow()).IsDone);
        await _promise.SaveAsync(late, done);
        await PlaceAsync();
        await using (var db = _tests.OpenAsSystem())
        {
            var action = await db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).SingleAsync(a => a.Id == late.Id);
            Assert.True(action.Extend(_promise.Responsible.Id, Today.AddDays(5), "Sykdom", _tests.Clock.GetUtcNow()).IsDone);
            await db.SaveChangesAsync();
        }

        await PlaceAsync(Today.AddDays(34));
        await PlaceAsync(Today.AddDays(38));

        await using var after = _tests.OpenAsSystem();
        Assert.Equal([1, 2], await after.AgendaProposals.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).OrderBy(p => p.DueDateVersion).Select(p => p.DueDateVersion!.Value).ToListAsync());
    }

    [Fact]
    public async Task Several_nodes_at_once_make_one_case_of_each_and_place_it_once()
    {
        await _promise.SaveAsync(Enumerable.Range(0, 8).Select(_ => (object)_promise.Action(Today.AddDays(-40))));
        await _promise.SaveAsync(_promise.Planned(Today.AddDays(40)));

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => PlaceAsync())));
        await PlaceAsync();

        await using var db = _tests.OpenAsSystem();
        Assert.Equal(8, await db.AgendaProposals.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).CountAsync(p => p.State == AgendaProposalState.TakenIn));
        Assert.Equal(9, await db.AgendaItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).CountAsync());
    }

    private Task<int> PlaceAsync(DateOnly? date = null) => Parts.Cases(_tests).PlaceAsync(date ?? Today, CancellationToken.None);
}

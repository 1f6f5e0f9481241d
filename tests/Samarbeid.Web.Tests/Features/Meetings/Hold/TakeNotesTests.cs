using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Audit;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Call;
using Samarbeid.Web.Features.Meetings.Hold;

namespace Samarbeid.Web.Tests.Features.Meetings.Hold;

public sealed class TakeNotesTests
{
    private const string Said = "Rektor fortalte om en elev";

    [Theory]
    [InlineData(true, "")]
    [InlineData(false, Said)]
    public async Task Notes_are_gone_with_the_approval_where_the_body_says_so_and_the_trail_says_that_they_are_but_not_what_they_were(bool forgets, string left)
    {
        await using var town = await Town.BuildAsync();
        await SayAsync(town, forgets);
        var view = await town.HoldAsync();
        Assert.Equal(Outcome.Done, await town.System.As<TakeNotes>(town.Contact).HandleAsync(view.Head.Id, view.Items[0].Id, "", Said, default));
        view = await town.SendAsync(await town.SeeAsync(view.Head.Id));

        await town.ApproveAsync(view.Head.Id);

        Assert.Equal(left, (await town.SeeAsync(view.Head.Id)).Items[0].Notes);
        var trail = await town.ReadAsync(db => ValuesAsync(db, view.Items[0].Id));
        Assert.All(trail, values => Assert.DoesNotContain(Said, values.Before + values.After, StringComparison.Ordinal));
        Assert.Equal(forgets ? 1 : 0, trail.Count(values => values.Before.Contains($"length:{Said.Length}", StringComparison.Ordinal) && values.After.Contains("length:0", StringComparison.Ordinal)));
        Assert.True((await town.ReadAsync(db => AuditChain.VerifyAsync(db, default))).IsWhole);
    }

    [Fact]
    public async Task Of_two_who_note_on_the_same_item_the_later_is_told()
    {
        await using var town = await Town.BuildAsync();
        var view = await town.HoldAsync();

        Assert.Equal(Outcome.Done, await town.System.As<TakeNotes>(town.Secretary).HandleAsync(view.Head.Id, view.Items[0].Id, "", "Hennes", default));

        Assert.Equal(ConcludeItem.ChangedByOther, (await town.System.As<TakeNotes>(town.Contact).HandleAsync(view.Head.Id, view.Items[0].Id, "", "Mine", default)).Refusal);
        Assert.Equal("Hennes", (await town.SeeAsync(view.Head.Id)).Items[0].Notes);
    }

    [Fact]
    public async Task A_meeting_of_today_begins_with_its_first_item_and_one_that_is_entered_afterwards_has_no_clock()
    {
        await using var town = await Town.BuildAsync();
        var today = await HoldAsync(town, TestSystem.Today);
        var before = await HoldAsync(town, TestSystem.Today.AddDays(-3));

        Assert.Equal(today.Items[0].Id, today.Head.CurrentItem);
        Assert.Null(before.Head.CurrentItem);

        town.System.Database.Clock.Advance(TimeSpan.FromMinutes(7));
        Assert.Equal(Outcome.Done, await town.System.As<TakeUpItem>(town.Contact).HandleAsync(today.Head.Id, today.Items[1].Id, default));
        var now = await town.SeeAsync(today.Head.Id);
        Assert.Equal((7 * 60, now.Items[1].Id), (now.Items[0].SecondsUsed, now.Head.CurrentItem));
    }

    private static async Task<MeetingView> HoldAsync(Town town, DateOnly on)
    {
        var planned = await town.PlanAsync(on);
        Assert.True((await town.System.As<CallMeeting>(town.Contact).HandleAsync(planned.Head.Id, planned.Head.Version, "Haster", default)).IsDone);
        var called = await town.SeeAsync(planned.Head.Id);
        Assert.True((await town.System.As<HoldMeeting>(town.Contact).HandleAsync(called.Head.Id, called.Head.Version, [(town.Mayor.Id, Presence.Present)], default)).IsDone);
        return await town.SeeAsync(planned.Head.Id);
    }

    private static async Task SayAsync(Town town, bool forgets)
    {
        await using var db = town.System.Database.OpenAsSystem();
        (await db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).SingleAsync(b => b.Id == town.Body.Id)).KeepNotes(untilApproval: forgets);
        await db.SaveChangesAsync();
    }

    private static async Task<List<AuditValues>> ValuesAsync(SamarbeidDbContext db, AgendaItemId item)
    {
        var id = item.Value.ToString();
        return await db.AuditEntries.Where(e => e.EntityId == id).Join(db.Set<AuditValues>(), e => e.Sequence, v => v.Sequence, (e, v) => v).ToListAsync();
    }
}

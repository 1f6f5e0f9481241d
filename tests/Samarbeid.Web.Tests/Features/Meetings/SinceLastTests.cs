using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Web.Features.ActionItems.Work;
using Samarbeid.Web.Features.Meetings.Hold;

namespace Samarbeid.Web.Tests.Features.Meetings;

/// <summary>What came of what was promised is shown at the next meeting and in its minutes, also what was given up.</summary>
public sealed class SinceLastTests
{
    [Fact]
    public async Task What_was_aborted_since_the_last_meeting_is_shown_with_its_day_and_what_was_before_is_not()
    {
        await using var town = await Town.BuildAsync();
        var held = await town.HoldAsync();
        var action = await ActionAsync(town);
        var before = await ActionAsync(town);
        await AbortAsync(town, before);
        town.System.Database.Clock.Advance(TimeSpan.FromDays(21));
        await AbortAsync(town, action);
        var today = NorwegianCalendar.DateOf(town.System.Database.Clock.GetUtcNow());

        var since = await town.System.As<SinceLastQueries>(town.Contact).FindAsync(town.Body.Id, today.AddDays(10), default);

        Assert.Equal(held.Head.Date, since.Since);
        var row = Assert.Single(since.Closed);
        Assert.Equal((action.Id, ActionItemState.Aborted, today, (DateOnly?)null), (row.Id, row.State, row.AbortedOn, row.CompletedOn));
        Assert.Empty(since.Open);
    }

    [Fact]
    public async Task Minutes_show_what_was_aborted_after_their_day_as_it_stood_then()
    {
        await using var town = await Town.BuildAsync();
        var held = await town.HoldAsync();
        var (before, later) = (await ActionAsync(town), await ActionAsync(town));
        await AbortAsync(town, before);
        town.System.Database.Clock.Advance(TimeSpan.FromDays(21));
        await AbortAsync(town, later);

        await using var db = await town.System.Database.OpenAsync(town.Contact.Id, Operation.ReadMinutes);
        var followed = Assert.Single((await db.ReadMinutesAsync(held.Head.Id, default))!.FollowUp.Actions);

        Assert.Equal((later.Reference, TestSystem.Today.AddDays(21)), (followed.Reference, followed.ClosedOn));
        Assert.False(followed.WasClosed(held.Head.Date));
    }

    private static async Task<ActionItem> ActionAsync(Town town)
    {
        var meeting = await town.ReadAsync(db => db.Meetings.IgnoreQueryFilters().Include(m => m.Items).SingleAsync());
        return await town.System.ActionAsync(meeting, town.Mayor, TestSystem.Today.AddDays(9), false, TestSystem.Stjordal);
    }

    private static async Task AbortAsync(Town town, ActionItem action) =>
        Assert.True((await town.System.As<AbortActionItem>(town.Contact).HandleAsync(action.Id, 1, "Uaktuelt", default)).IsDone);
}

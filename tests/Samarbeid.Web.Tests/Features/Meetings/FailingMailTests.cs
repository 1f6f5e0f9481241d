using Microsoft.EntityFrameworkCore;
using Samarbeid.Infrastructure.Delivery.Outbox;

namespace Samarbeid.Web.Tests.Features.Meetings;

/// <summary>What the page of a meeting says of mails that do not get through.</summary>
public sealed class FailingMailTests
{
    [Theory]
    [InlineData(OutboxState.Pending, OutboxFault.Rejected, true, false)]
    [InlineData(OutboxState.Pending, OutboxFault.ConnectionLost, true, false)]
    [InlineData(OutboxState.Pending, null, false, false)]
    [InlineData(OutboxState.Sent, OutboxFault.Rejected, false, false)]
    [InlineData(OutboxState.Failed, OutboxFault.Rejected, false, true)]
    [InlineData(OutboxState.Dropped, OutboxFault.NoAccess, false, true)]
    [InlineData(OutboxState.Dropped, OutboxFault.StateChanged, false, false)]
    public async Task Whom_the_notice_does_not_reach_is_named_while_it_is_tried_and_when_it_is_given_up(
        OutboxState state, OutboxFault? fault, bool isTried, bool isUnreached)
    {
        await using var town = await Town.BuildAsync();
        var called = await town.CallAsync(await town.PlanAsync(TestSystem.Today.AddDays(20)));
        await using (var db = town.System.Database.OpenAsSystem())
        {
            var mine = db.Notifications.IgnoreQueryFilters().Where(n => n.ReceiverId == town.Mayor.Id).Select(n => n.Id);
            Assert.Equal(1, await db.Outbox.Where(m => mine.Contains(m.NotificationId))
                .ExecuteUpdateAsync(m => m.SetProperty(x => x.State, state).SetProperty(x => x.Fault, fault)));
        }

        var seen = await town.SeeAsync(called.Head.Id);

        Assert.Equal(isTried ? new[] { town.Mayor.Name } : [], seen.StillTried);
        Assert.Equal(isUnreached ? new[] { town.Mayor.Name } : [], seen.Unreached);
    }
}

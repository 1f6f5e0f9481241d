using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>Minutes handed on go to the new chair, as they went to the former one; to nobody where that person was asked in this round already.</summary>
internal sealed class MinutesSuccessor : SeatsOf<MinutesHandedOn>
{
    protected override async Task<Outcome<List<Seat>>> FindSeatsAsync(
        SamarbeidDbContext database, MinutesHandedOn occasion, DateOnly today, CancellationToken cancel)
    {
        var (chair, thing, round) = (occasion.Meeting.ChairId, occasion.Meeting.Id.Value, occasion.Meeting.ApprovalRound);
        var isTold = await database.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .AnyAsync(n => n.Kind == occasion.Kind && n.ThingId == thing && n.Version == round && n.ReceiverId == chair, cancel);
        return isTold ? new List<Seat>() : new List<Seat>([await database.FindApproversAsync(ApprovalSide.Chair, occasion.ScopeId, chair, today, cancel)]);
    }
}

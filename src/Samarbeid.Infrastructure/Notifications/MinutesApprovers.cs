using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>Minutes to be approved go to the chair of the meeting and the sheriffs of the places and districts the body serves.</summary>
internal sealed class MinutesApprovers : ReceiversOf<MinutesSentForApproval>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, MinutesSentForApproval occasion, DateOnly today, CancellationToken cancel)
    {
        var sheriffs = await database.HoldersOn(today).WhoMay(Operation.ApproveMinutesForPolice, occasion.Meeting.BodyId)
            .Select(p => p.Id).ToListAsync(cancel);
        return new List<PersonId>([occasion.Meeting.ChairId, .. sheriffs]);
    }
}

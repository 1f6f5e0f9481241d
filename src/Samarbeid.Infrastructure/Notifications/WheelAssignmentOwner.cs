using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>A task of a year's plan goes to its new owner.</summary>
internal sealed class WheelAssignmentOwner : ReceiversOf<WheelEntryAssigned>
{
    protected override Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, WheelEntryAssigned occasion, DateOnly today, CancellationToken cancel) =>
        Task.FromResult<Outcome<List<PersonId>>>(occasion.Entry.OwnerId is { } owner ? new List<PersonId>([owner]) : []);
}

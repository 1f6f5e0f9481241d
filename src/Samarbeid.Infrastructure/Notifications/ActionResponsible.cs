using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>An action goes to its new responsible.</summary>
internal sealed class ActionResponsible : ReceiversOf<ActionAssigned>
{
    protected override Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, ActionAssigned occasion, DateOnly today, CancellationToken cancel) =>
        Task.FromResult<Outcome<List<PersonId>>>(new List<PersonId>([occasion.Item.ResponsibleId]));
}

/// <summary>That somebody is asked to contribute is told to that person alone.</summary>
internal sealed class ActionContributorAsked : ReceiversOf<ContributionAsked>
{
    protected override Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, ContributionAsked occasion, DateOnly today, CancellationToken cancel) =>
        Task.FromResult<Outcome<List<PersonId>>>(new List<PersonId>([occasion.Contributor]));
}

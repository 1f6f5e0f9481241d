using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.People.Grants;

/// <summary>Undoes the end of a grant: the same role in the same places, from today on, as a grant of its own.</summary>
public sealed class GiveGrantAgain(GiveGrant give, NorwegianCalendar calendar)
{
    public Task<Outcome<GrantId>> HandleAsync(SingleUseKey key, GrantRow ended, CancellationToken cancel)
    {
        var from = ended.From > calendar.Today ? ended.From : calendar.Today;
        return give.HandleAsync(
            key, ended.PersonId, new(ended.Role, [.. ended.Places.Select(p => p.Number)], ended.District, from, ended.To), cancel);
    }
}

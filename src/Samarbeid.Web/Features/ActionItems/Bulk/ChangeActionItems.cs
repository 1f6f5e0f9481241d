using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.ActionItems.Bulk;

/// <summary>Changes several actions with one reason, all of them or none; once for each key.</summary>
public sealed class ChangeActionItems(Databases databases, NorwegianCalendar calendar)
{
    /// <param name="key">Of the form.</param>
    /// <param name="changes">Those the preview says can be done, each action once.</param>
    /// <param name="reason">Goes into the log of each.</param>
    /// <param name="cancel">Stops before it is saved.</param>
    /// <returns>Why the first that cannot be changed cannot; then none is.</returns>
    public async Task<Outcome> HandleAsync(SingleUseKey key, IReadOnlyCollection<BulkChange> changes, string reason, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteActions, cancel);
        return await db.OnceAsync(
            key,
            async () =>
            {
                var fates = await db.ApplyAsync(changes, reason, calendar, cancel);
                return fates.FirstOrDefault(f => f.Refusal is not null)?.Refusal is { } refusal ? refusal : await db.SaveAsync(cancel);
            },
            cancel);
    }
}

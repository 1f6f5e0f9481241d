using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.ActionItems.Work;

namespace Samarbeid.Web.Features.Api;

/// <summary>Writes a progress note that a program sends. A note takes nothing from what others write meanwhile, so it goes on what the action is by then.</summary>
public sealed class WriteNoteByKey(Databases databases, NorwegianCalendar calendar)
{
    private const int MostTries = 5;

    public async Task<Outcome> HandleAsync(SingleUseKey key, ActionItemId id, string text, CancellationToken cancel)
    {
        var write = new WriteProgressNote(databases, calendar);
        for (var tries = 1; ; tries++)
        {
            if (await VersionAsync(id, cancel) is not { } version) return PersistenceRules.NotFound;

            var written = await write.HandleAsync(key, id, version, text, cancel);
            if (written.Refusal != PersistenceRules.Stale || tries == MostTries) return written;
        }
    }

    // Whether the person may so much as know of it is asked where the note is written.
    private async Task<int?> VersionAsync(ActionItemId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadActions, cancel);
        return await db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(a => a.Id == id).Select(a => (int?)a.Version).SingleOrDefaultAsync(cancel);
    }
}

using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.SavedViews;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.SavedViews;

/// <summary>What every change of a view does around its own step: finds it among the person's own, and saves.</summary>
internal static class SavedViewChange
{
    /// <param name="databases">Of whoever asks.</param>
    /// <param name="id">Another's is not found.</param>
    /// <param name="step">Is given the view, and the person's other views of the list.</param>
    /// <param name="cancel">Stops before it is saved.</param>
    public static async Task<Outcome> ChangeViewAsync(
        this Databases databases, SavedViewId id, Func<SamarbeidDbContext, SavedView, IReadOnlyCollection<SavedView>, Outcome> step, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([], cancel);
        if (db.Actor.Person is not { } me) return AccessRules.NotSignedIn;
        if (await db.SavedViews.SingleOrDefaultAsync(v => v.Id == id && v.PersonId == me, cancel) is not { } view) return PersistenceRules.NotFound;

        var others = await db.SavedViews.Where(v => v.PersonId == me && v.List == view.List && v.Id != id).ToListAsync(cancel);
        var done = step(db, view, others);
        return done.IsDone ? await db.SaveAsync(cancel) : done;
    }
}

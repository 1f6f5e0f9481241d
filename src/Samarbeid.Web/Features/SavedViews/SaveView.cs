using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.SavedViews;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.SavedViews;

/// <summary>Saves what is chosen on a list under a name. Sent twice it is one view, because it has one name.</summary>
public sealed class SaveView(Databases databases)
{
    public async Task<Outcome<SavedViewId>> HandleAsync(SavedList list, string name, string choices, bool isDefault, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([], cancel);
        if (db.Actor.Person is not { } me) return AccessRules.NotSignedIn;

        var mine = await db.SavedViews.Where(v => v.PersonId == me && v.List == list).ToListAsync(cancel);
        var saved = SavedView.Save(me, list, name, choices, mine);
        if (!saved.IsDone) return saved.Refusal!;

        if (!mine.Contains(saved.Value)) db.SavedViews.Add(saved.Value);
        if (isDefault) saved.Value.OpenWith(true, mine.Where(v => v.Id != saved.Value.Id));
        return await db.SaveAsync(cancel) is { IsDone: false } unsaved ? unsaved.Refusal! : saved.Value.Id;
    }
}

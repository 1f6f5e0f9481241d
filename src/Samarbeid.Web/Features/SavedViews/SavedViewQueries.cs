using Samarbeid.Domain.People;
using Samarbeid.Domain.SavedViews;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;

namespace Samarbeid.Web.Features.SavedViews;

/// <summary>A view of a list as it stands above it.</summary>
/// <param name="Choices">What the address of the list says after its question mark.</param>
public sealed record SavedViewRow(SavedViewId Id, string Name, string Choices, bool IsDefault);

/// <summary>A person's own views of a list. Whose they are is in every statement: there is no way to another's.</summary>
public sealed class SavedViewQueries(Databases databases)
{
    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<SavedViewRow>> MineAsync(SavedList list, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([], cancel);
        if (db.Actor.Person is not { } me) return [];

        return await CompiledRows.Of(db, list, me, Mine).ToListAsync(cancel);
    }

    private static IQueryable<SavedViewRow> Mine(SamarbeidDbContext db, SavedList list, Given<PersonId> me) =>
        db.SavedViews.Where(v => v.PersonId == me.Value && v.List == list).OrderBy(v => NorwegianText.InOrder(v.Name))
            .Select(v => new SavedViewRow(v.Id, v.Name, v.Choices, v.IsDefault));
}

using System.Runtime.CompilerServices;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Contacts;
using Samarbeid.Infrastructure.Contacts;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Contacts.List;

/// <summary>A place with the functions there is something to say of.</summary>
/// <param name="MayWrite">Whether the person may say who holds them.</param>
public sealed record ContactSection(ContactPlace Place, string Name, bool MayWrite, IReadOnlyList<FunctionAtPlace> Functions)
{
    public int Vacancies => Functions.Count(f => f.IsVacant);
}

/// <summary>What a page of contacts shows.</summary>
/// <param name="Total">How many municipalities there are in all of what the page is cut from.</param>
/// <param name="MayEnter">Whether there is a place the person may enter somebody in.</param>
public sealed record ContactsShown(
    IReadOnlyList<ContactSection> Sections, int Total, ContactPlaces Places, IReadOnlyList<ContactFunction> Functions, bool MayEnter);

/// <summary>Contacts, for everybody who is signed in: of a place that is asked for, or of the person's own.</summary>
public sealed class ContactQueries(Databases databases, NorwegianCalendar calendar)
{
    public const int PageSize = 40;

    /// <summary>All pages, each place once: what serves several municipalities stands on the page of each of them.</summary>
    public async IAsyncEnumerable<ContactSection> AllAsync(ContactPlace? place, string? function, [EnumeratorCancellation] CancellationToken cancel)
    {
        var told = new HashSet<ContactPlace>();
        for (var page = 1; ; page++)
        {
            var shown = await ListAsync(place, function, page, cancel);
            foreach (var section in shown.Sections.Where(s => told.Add(s.Place))) yield return section;
            if (page * PageSize >= shown.Total) yield break;
        }
    }

    /// <param name="place">Null for the municipalities the person has a role in.</param>
    /// <param name="function">The code of the only function to show; null for all.</param>
    /// <param name="page">From 1.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<ContactsShown> ListAsync(ContactPlace? place, string? function, int page, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([], cancel);
        var places = await ContactPlaces.ReadAsync(db, cancel);
        var functions = await db.FunctionsAsync(cancel);
        var own = db.Actor.Roles.SelectMany(db.Actor.ScopesOf).ToHashSet();
        var chosen = place is null ? [.. places.Municipalities.Where(m => own.Contains(m.Scope))] : places.MunicipalitiesIn(place).ToList();
        var shown = chosen.Skip((page - 1) * PageSize).Take(PageSize).Select(m => m.Number).ToList();
        var directory = await db.DirectoryAsync(places, [.. functions.Where(f => function is null || f.Code == function)], shown, calendar.Today, cancel);

        var municipalities = shown.Select(ContactPlace.Of).ToList();
        var around = municipalities.SelectMany(places.Above).Distinct().ToList();
        // One place asks who to call there; several, who there is: what serves them all comes first.
        IEnumerable<ContactPlace> ordered = chosen.Count == 1 ? [.. municipalities, .. around] : [.. around.OrderByDescending(p => p.Level), .. municipalities];
        var sections = ordered.Where(p => place is null || p == place || p.Level < place.Level || places.Above(place).Contains(p))
            .Select(p => new ContactSection(p, places.NameOf(p)!, db.MayWriteContacts(places.ScopesIn(p)), directory.At(p)));
        return new([.. sections.Where(s => s.Functions.Count > 0 || s.Place == place || s.MayWrite)], chosen.Count, places, functions,
            places.Municipalities.Any(m => db.MayWriteContacts([m.Scope])));
    }
}

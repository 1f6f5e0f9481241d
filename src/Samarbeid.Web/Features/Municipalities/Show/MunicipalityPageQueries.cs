using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Contacts;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Contacts;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Features.Contacts.List;
using Samarbeid.Web.Features.Districts;

namespace Samarbeid.Web.Features.Municipalities.Show;

/// <summary>The page of one municipality, as one operation. The number of statements is fixed, and none of them reads what belongs to another one.</summary>
public sealed class MunicipalityPageQueries(Databases databases, NorwegianCalendar calendar)
{
    /// <returns>Null where there is no such municipality.</returns>
    public async Task<MunicipalityShown?> FindAsync(MunicipalityNumber number, CancellationToken cancel)
    {
        // Contacts and the public figures are for everybody who is signed in.
        await using var db = await databases.OpenAsync([], cancel);
        var places = await ContactPlaces.ReadAsync(db, cancel);
        if (places.Municipalities.FirstOrDefault(m => m.Number == number) is not { } place) return null;

        var at = ContactPlace.Of(number);
        var directory = await db.DirectoryAsync(places, await db.FunctionsAsync(cancel), [number], calendar.Today, cancel);
        ContactSection contacts = new(at, place.Name, db.MayWriteContacts(places.ScopesIn(at)), directory.At(at));
        var picture = await CrimePictureQuery.ReadAsync(db, number, cancel);
        var hasPart = db.Actor.Roles.Where(r => r is not Role.Administrator).SelectMany(db.Actor.ScopesOf).Contains(place.Scope);
        return new(number, place.Name, places.Districts.First(d => d.Code == place.District).Name, contacts, places, picture,
            hasPart ? await WorkAsync(db, place, directory, cancel) : null);
    }

    private async Task<MunicipalityWork> WorkAsync(SamarbeidDbContext db, PlacedMunicipality place, ContactDirectory directory, CancellationToken cancel)
    {
        // Bodies are seen as far as recommendations are, by everybody who has a role in their municipalities.
        db.TurnTo(Operation.ReadRecommendations);
        var scopes = await db.ScopesOfAsync(place.Number, cancel);
        db.NarrowTo(scopes);
        var standing = (await db.ServicesAsync([place], directory, calendar.Today, cancel)).Single();
        var reading = new MunicipalityReading(db, place.Number, scopes, calendar.Today);
        var bodies = await reading.BodiesAsync(cancel);
        var (actions, open) = await reading.ActionsAsync(cancel);
        var challenges = await reading.ChallengesAsync(cancel);
        var (agreements, presence) = await reading.CooperationAsync(cancel);
        return new(standing, bodies, actions, open, challenges, agreements, presence, await reading.ReportsAsync(cancel));
    }
}

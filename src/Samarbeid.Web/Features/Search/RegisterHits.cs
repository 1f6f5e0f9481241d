using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Infrastructure.Search;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Search;

/// <summary>A municipality the person holds something in, with every name it has.</summary>
internal sealed record OwnMunicipality(MunicipalityNumber Number, string Name, string OfficialName);

/// <summary>What is found without an index, because there are few: municipalities, and people with a place in a body.</summary>
internal static class RegisterHits
{
    private const int MostPeople = 40;

    /// <summary>Those of the scopes the context is open for, in Norwegian order.</summary>
    public static Task<List<OwnMunicipality>> OwnMunicipalitiesAsync(this SamarbeidDbContext db, CancellationToken cancel) =>
        db.Municipalities.Where(m => db.Scopes.Contains(m.ScopeId)).OrderBy(m => NorwegianText.InOrder(m.UniqueName))
            .Select(m => new OwnMunicipality(m.Number, m.UniqueName, m.OfficialName)).ToListAsync(cancel);

    /// <summary>By any of its names, the Sámi and the Kven ones too, or by its number.</summary>
    public static IEnumerable<FoundThing> Found(this IEnumerable<OwnMunicipality> municipalities, SearchTerms terms) =>
        from m in municipalities
        where terms.AreIn(SearchWords.Join($"{m.Name} {m.OfficialName} {m.Number.Value}"))
        let names = m.OfficialName == m.Name ? m.Number.Value : $"{m.OfficialName} · {m.Number.Value}"
        select FoundThing.Of(new SearchHit(HitKind.Municipality, MunicipalityAddresses.Of(m.Number), m.Name, names, "", null, false), terms);

    /// <summary>Members today of the bodies whose meetings the person reads, by name and title.</summary>
    public static async Task<IEnumerable<FoundThing>> FoundPeopleAsync(
        this SamarbeidDbContext db, SearchTerms terms, IReadOnlyList<ScopeId>? within, CancellationToken cancel)
    {
        if (db.TurnTo(Operation.ReadMeetings).Count == 0) return [];

        var people = from member in db.HoldersOn(db.Today).Members
                     join person in db.People on member.PersonId equals person.Id
                     join body in db.MeetingBodies on member.MeetingBodyId equals body.Id
                     where person.IsActive
                     select new { person.Name, person.Title, member.Role, member.ScopeId, BodyId = body.Id, Body = body.Name };
        if (within is not null) people = people.Where(p => within.Contains(p.ScopeId));
        foreach (var word in terms.Words) people = people.Where(p => NorwegianText.Contains(p.Name + " " + p.Title, word));
        var found = await people.OrderBy(p => NorwegianText.InOrder(p.Name)).Take(MostPeople).ToListAsync(cancel);
        return from p in found
               where terms.AreIn(SearchWords.Join($"{p.Name} {p.Title}"))
               let does = p.Title.Length == 0 ? Words.Of(p.Role) : $"{p.Title} · {Words.Of(p.Role)}"
               select FoundThing.Of(new SearchHit(HitKind.Person, MeetingBodyAddresses.Of(p.BodyId), p.Name, does, p.Body, null, false), terms);
    }
}

using Samarbeid.Domain.Access;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Tests.Access;

/// <summary>Every role with a grant of each kind, and those who have none: own, shared, of the district, ended, not begun.</summary>
public sealed class AccessPeople(SamarbeidDbContext db, AccessPlaces places, DateOnly today)
{
    private readonly List<(string Name, Person Person, Actor Actor)> _all = [];

    public IReadOnlyList<(string Name, Person Person, Actor Actor)> All => _all;

    /// <summary>Has no grant, and is responsible for one action.</summary>
    public Person Responsible { get; private set; } = null!;

    /// <summary>Has no grant, and is the contact of one addressee.</summary>
    public Person Contact { get; private set; } = null!;

    /// <summary>Wrote everything.</summary>
    public Person Insider { get; private set; } = null!;

    public void Make()
    {
        foreach (var role in Enum.GetValues<Role>().Where(r => r is not Role.Administrator))
        {
            Add($"{role} of Stjørdal", [(role, [places.Stjordal])]);
            Add($"{role} of Sørreisa", [(role, [places.Sorreisa])]);
            AddOfDistrict(role);
            AddWithout($"{role} of Stjørdal until yesterday", p => In(p, role, places.Stjordal, today.AddYears(-1), today.AddDays(-1)));
        }

        AddWithout("sheriff of Stjørdal from tomorrow", p => In(p, Role.Sheriff, places.Stjordal, today.AddDays(1), null));
        Add("contact of Stjørdal and secretary on Senja", [(Role.PoliceContact, [places.Stjordal]), (Role.Secretary, [places.Senja])]);
        Insider = Add("contact everywhere", [(Role.PoliceContact, [.. places.Municipalities])]);
        var administrator = New("administrator");
        db.Add(Grant.ForAdministrator(administrator.Id, today));
        _all.Add((administrator.Name, administrator, Actor.ForPerson(administrator.Id, [new(Role.Administrator, new HashSet<ScopeId>())])));
        Responsible = AddWithout("responsible for one action", null);
        Contact = AddWithout("contact of one addressee", null);
        AddWithout("nobody in particular", null);
    }

    private Person Add(string name, IReadOnlyList<(Role Role, IReadOnlyList<Municipality> Places)> grants)
    {
        var person = New(name);
        db.AddRange(grants.Select(g => In(person.Id, g.Role, g.Places, today, null)));
        _all.Add((name, person, Actor.ForPerson(person.Id, [.. grants.Select(g => new GrantedRole(g.Role, places.ReachOf(g.Places)))])));
        return person;
    }

    private void AddOfDistrict(Role role)
    {
        var person = New($"{role} of the district of Stjørdal");
        db.Add(Grant.ForDistrict(person.Id, role, places.Stjordal.PoliceDistrictCode, today, null).Value);
        _all.Add((person.Name, person, Actor.ForPerson(person.Id, [new(role, places.ReachOf(places.Stjordal))])));
    }

    private Person AddWithout(string name, Func<PersonId, Grant>? grant)
    {
        var person = New(name);
        if (grant is not null) db.Add(grant(person.Id));
        _all.Add((name, person, Actor.ForPerson(person.Id, [])));
        return person;
    }

    private Person New(string name)
    {
        var person = Person.Register(name, $"p{_all.Count}@eksempel.no", "", Party.Municipality, Language.Bokmal).Value;
        person.MarkAsDemonstration();
        db.Add(person);
        return person;
    }

    private static Grant In(PersonId person, Role role, Municipality place, DateOnly from, DateOnly? to) => In(person, role, [place], from, to);

    private static Grant In(PersonId person, Role role, IReadOnlyList<Municipality> places, DateOnly from, DateOnly? to) =>
        Grant.ForMunicipalities(person, role, [.. places.Select(p => p.Number)], from, to).Value;
}

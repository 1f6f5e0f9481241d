using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Tests.Access;

/// <summary>Every role with a grant of each kind, and those who have none: own, shared, of the district, ended, not begun.</summary>
public sealed class AccessPeople(SamarbeidDbContext db, AccessPlaces places, DateOnly today)
{
    private readonly List<(string Name, Person Person, Actor Actor)> _all = [];
    private readonly HashSet<PersonId> _readers = [];

    public IReadOnlyList<(string Name, Person Person, Actor Actor)> All => _all;

    /// <summary>Has no grant, and is responsible for one action.</summary>
    public Person Responsible { get; private set; } = null!;

    /// <summary>Has no grant, and contributes to the action the other is responsible for.</summary>
    public Person Contributor { get; private set; } = null!;

    /// <summary>Has no grant, and is the contact of one addressee.</summary>
    public Person Contact { get; private set; } = null!;

    /// <summary>Wrote everything.</summary>
    public Person Insider { get; private set; } = null!;

    /// <summary>Reads one restricted item of each meeting of Stjørdal's council, without being a member.</summary>
    public Person LetIn { get; private set; } = null!;

    /// <summary>Those who read what is restricted, where they read the meeting at all: by membership of the council of Stjørdal today, or let in.</summary>
    public bool ReadsRestricted(Actor who, ScopeId scope) =>
        who.Person is { } person && ((scope == places.Own.ScopeId && _readers.Contains(person)) || person == Insider.Id);

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
        MakeReaders();
        Add("contact of Stjørdal and secretary on Senja", [(Role.PoliceContact, [places.Stjordal]), (Role.Secretary, [places.Senja])]);
        Insider = Add("contact everywhere", [(Role.PoliceContact, [.. places.Municipalities])]);
        var administrator = New("administrator");
        db.Add(Grant.ForAdministrator(administrator.Id, today));
        _all.Add((administrator.Name, administrator, Actor.ForPerson(administrator.Id, [new(Role.Administrator, new HashSet<ScopeId>())])));
        Responsible = AddWithout("responsible for one action", null);
        Contributor = AddWithout("contributes to one action", null);
        Contact = AddWithout("contact of one addressee", null);
        AddWithout("nobody in particular", null);
    }

    // All but the last two read the meetings of Stjørdal by a role; only members and who is let in read what is restricted there.
    private void MakeReaders()
    {
        var member = Add("mayor and member of the council of Stjørdal", [(Role.Mayor, [places.Stjordal])]);
        LetIn = Add("secretary who is let in, of Stjørdal", [(Role.Secretary, [places.Stjordal])]);
        var former = Add("member of the council of Stjørdal until yesterday", [(Role.MunicipalDirector, [places.Stjordal])]);
        var elsewhere = Add("sheriff of Stjørdal and member on Senja", [(Role.Sheriff, [places.Stjordal])]);
        var without = AddWithout("member of the council of Stjørdal without a role", null);
        _readers.UnionWith([member.Id, LetIn.Id]);
        foreach (var (person, body) in new[] { (member, places.Own), (former, places.Own), (elsewhere, places.Shared), (without, places.Own) })
            Assert.True(body.Admit(person.Id, MemberRole.Member, today.AddYears(-1)).IsDone);
        Assert.True(places.Own.Release(places.Own.Members.Single(m => m.PersonId == former.Id).Id, today).IsDone);
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

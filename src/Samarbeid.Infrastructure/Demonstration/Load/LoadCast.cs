using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Demonstration.Load;

/// <summary>The body and the people of one council of the load. Police serve three councils each.</summary>
internal sealed record LoadCast(
    MeetingBody Body, Person Contact, Person Sheriff, Person Mayor, Person Director, Person Coordinator, Addressee Addressee)
{
    public const string Host = "@maaling.example";
    private const int CouncilsPerPolice = 3;

    /// <summary>Who are given actions to do, in turn.</summary>
    public IReadOnlyList<Person> Doers => [Contact, Director, Coordinator];

    public static async Task<LoadCast> BringAsync(SamarbeidDbContext database, LoadBody plan, DateOnly since, CancellationToken cancel)
    {
        var group = plan.Index / CouncilsPerPolice;
        var contact = await PersonAsync($"politikontakt.{group}", $"Politikontakt {group} Måledata", "politikontakt", Party.Police, Role.PoliceContact);
        var sheriff = await PersonAsync($"stasjonssjef.{group}", $"Stasjonssjef {group} Måledata", "politistasjonssjef", Party.Police, Role.Sheriff);
        var mayor = await LocalAsync("ordforer", "ordfører", Role.Mayor);
        var director = await LocalAsync("kommunedirektor", "kommunedirektør", Role.MunicipalDirector);
        var coordinator = await LocalAsync("slt", "SLT-koordinator", Role.SltCoordinator);

        var body = MeetingBody.Establish(MeetingBodyKind.PoliceCouncil, plan.Name, plan.Home.LanguageForm.Written(), plan.Numbers).Value;
        body.MarkAsDemonstration();
        foreach (var member in new[] { contact, sheriff, director, coordinator }) body.Admit(member.Id, MemberRole.Member, since).OrThrow();
        body.Admit(mayor.Id, MemberRole.Chair, since).OrThrow();
        var addressee = Addressee.Register(plan.Home, $"{plan.Home.UniqueName} kommune, oppvekst", director.Id).Value;
        database.AddRange(body, addressee);
        return new(body, contact, sheriff, mayor, director, coordinator, addressee);

        Task<Person> LocalAsync(string post, string title, Role role) => PersonAsync(
            $"{post}.{plan.Home.Number}", $"{char.ToUpperInvariant(title[0])}{title[1..]} {plan.Home.UniqueName} Måledata", title, Party.Municipality, role);

        async Task<Person> PersonAsync(string post, string name, string title, Party party, Role role)
        {
            var email = post + Host;
            var person = await database.People.SingleOrDefaultAsync(p => p.Email == email, cancel);
            if (person is null)
            {
                person = Person.Register(name, email, title, party, plan.Home.LanguageForm.Written()).Value;
                person.MarkAsDemonstration();
                database.Add(person);
            }

            database.Add(Grant.ForMunicipalities(person.Id, role, plan.Numbers, since, null).Value);
            return person;
        }
    }
}

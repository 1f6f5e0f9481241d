using Samarbeid.Domain.Access;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Demonstration;

/// <summary>A fictional person of the demonstration set, and the role they try out.</summary>
internal sealed record Figurant(Person Person, Role Role, IReadOnlyList<MunicipalityNumber> Places);

/// <summary>The demonstration people. Their names say that nobody is meant; their addresses can receive nothing.</summary>
internal static class DemonstrationPeople
{
    public static readonly MunicipalityNumber Stjordal = MunicipalityNumber.Parse("5035");
    public static readonly MunicipalityNumber Senja = MunicipalityNumber.Parse("5530");
    public static readonly MunicipalityNumber Sorreisa = MunicipalityNumber.Parse("5526");
    public static readonly MunicipalityNumber Lyngdal = MunicipalityNumber.Parse("4225");
    public static readonly MunicipalityNumber IndreOstfold = MunicipalityNumber.Parse("3118");

    public static IReadOnlyList<Figurant> All() =>
    [
        Police("Kari Eksempelsen", "politikontakt", Role.PoliceContact, Language.Bokmal, Stjordal),
        Police("Mikkel Prøvdal", "politikontakt", Role.PoliceContact, Language.Bokmal, Senja, Sorreisa),
        Police("Torunn Påfunn", "politikontakt", Role.PoliceContact, Language.Bokmal, Lyngdal),
        Police("Jonas Demorud", "politikontakt", Role.PoliceContact, Language.Bokmal, IndreOstfold),
        Police("Gunnar Liksomsen", "politistasjonssjef", Role.Sheriff, Language.Bokmal, Stjordal),
        Police("Berit Tenktvik", "politistasjonssjef", Role.Sheriff, Language.Bokmal, Senja, Sorreisa),
        Police("Arne Oppdiktland", "politistasjonssjef", Role.Sheriff, Language.Nynorsk, Lyngdal),
        Police("Hege Fantasirud", "politistasjonssjef", Role.Sheriff, Language.Bokmal, IndreOstfold),
        Local("Ola Oppdiktet", "ordfører", Role.Mayor, Stjordal),
        Local("Silje Fiksjon", "ordfører", Role.Mayor, Senja),
        Local("Rolf Innbilling", "ordfører", Role.Mayor, Lyngdal),
        Local("Anne Påskudd", "ordfører", Role.Mayor, IndreOstfold),
        Local("Marit Prøvesen", "kommunedirektør", Role.MunicipalDirector, Stjordal),
        Local("Ivar Skinnberg", "kommunedirektør", Role.MunicipalDirector, Senja),
        Local("Sara Modellstad", "SLT-koordinator", Role.SltCoordinator, Stjordal),
        Local("Petter Malbakken", "SLT-koordinator", Role.SltCoordinator, Senja, Sorreisa),
        Local("Nina Skrivarmo", "rådssekretær", Role.Secretary, Stjordal),
        Local("Are Administratorsen", "systemadministrator", Role.Administrator),
    ];

    private static Figurant Police(string name, string title, Role role, Language language, params MunicipalityNumber[] places) =>
        Make(name, title, Party.Police, role, language, places);

    private static Figurant Local(string name, string title, Role role, params MunicipalityNumber[] places) =>
        Make(name, title, Party.Municipality, role, Language.Bokmal, places);

    private static Figurant Make(string name, string title, Party party, Role role, Language language, MunicipalityNumber[] places)
    {
        var person = Person.Register(name, Address(name), title, party, language).Value;
        person.MarkAsDemonstration();
        return new(person, role, places);
    }

    private static string Address(string name) =>
        name.ToLowerInvariant().Replace(' ', '.').Replace("ø", "o").Replace("å", "a").Replace("æ", "ae") + "@demo.example";
}

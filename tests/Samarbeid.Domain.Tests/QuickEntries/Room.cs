using System.Globalization;
using Samarbeid.Domain.People;
using Samarbeid.Domain.QuickEntries;
using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Domain.Tests.QuickEntries;

/// <summary>A council that sits on Wednesday 25 November 2026, and what it can turn to.</summary>
internal static class Room
{
    public static readonly DateOnly Today = new(2026, 11, 25);
    public static readonly DateOnly NextMeeting = new(2027, 2, 3);

    private static readonly IReadOnlyList<Named<PersonId>> People =
    [
        Person("Sara Nilsen", "Politikontakt"),
        Person("Sara Berg", "Rektor"),
        Person("Ola Nordmann", "Ordfører"),
        Person("Per Hansen", "Politistasjonssjef"),
        Person("Kari Lie", "Kommunedirektør"),
        Person("Áile Jovnna Somby", "SLT-koordinator"),
        Person("Eva Dahl", ""),
        Person("Eva Moe", ""),
        Person("Anne-Grete Ås", "Barnevernleder"),
    ];

    private static readonly IReadOnlyList<Named<AddresseeId>> Addressees =
    [
        new(AddresseeId.New(), "Kommunalområde oppvekst"),
        new(AddresseeId.New(), "Barnevernet"),
        new(AddresseeId.New(), "Teknisk etat"),
        new(AddresseeId.New(), "Teknisk drift Nord"),
        new(AddresseeId.New(), "Stjørdal politistasjon"),
        new(AddresseeId.New(), "NAV Værnes"),
    ];

    public static QuickEntrySetting Setting { get; } = new(Today, NextMeeting, Id("Ola Nordmann"), People, Addressees)
    {
        // Sara Berg works in the municipality, but is not here.
        Present = People.Where(p => p.Name != "Sara Berg").Select(p => p.Id).ToHashSet(),
    };

    public static QuickEntry Read(string line) => QuickEntryReader.Read(line, Setting)!;

    public static string Responsible(this QuickEntry entry) => string.Join('|', entry.Responsible.Select(id => People.Single(p => p.Id == id).Name));

    public static string ToWhom(this QuickEntry entry) => string.Join('|', entry.Addressees.Select(id => Addressees.Single(a => a.Id == id).Name));

    public static string When(this QuickEntry entry) => string.Join('|', entry.Days.Select(d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    public static string Doubt(this QuickEntry entry) => string.Join('|', entry.Doubts.Select(d => d.Code["QuickEntry.".Length..]));

    private static Named<PersonId> Person(string name, string title) => new(PersonId.New(), name, title);

    private static PersonId Id(string name) => People.Single(p => p.Name == name).Id;
}

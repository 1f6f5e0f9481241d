using Samarbeid.Domain.Access;
using Samarbeid.Domain.Contacts;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Demonstration;

/// <summary>The contacts of the demonstration places: most functions are held, a few are vacant, and in one place a deputy stands in.</summary>
internal sealed class DemonstrationContacts(SamarbeidDbContext database, IReadOnlyDictionary<string, ContactFunction> functions, DateOnly today)
{
    // Beginning with 0 and of eight digits: nobody has such a number.
    private int _last = 1000;

    /// <summary>Næringslivskontakt of the district of the council, and what the municipalities have of their own.</summary>
    public void Write(DemonstrationCouncil council, Municipality home)
    {
        var district = ContactPlace.OfDistrict(home.PoliceDistrictCode);
        Enter("naeringsliv", district, "Vibeke Oppdiktstad", "naeringslivskontakt");
        // One district has no radikaliseringskontakt, so that a vacancy is seen.
        if (!council.Served.Contains(DemonstrationPeople.Senja)) Enter("radikalisering", district, "Einar Tenkeland", "radikalisering");
        Enter("nettpatrulje", district, "Nettpatruljen (demonstrasjon)", "nettpatrulje");
        foreach (var place in council.Served) Enter("beredskap", ContactPlace.Of(place), "Turid Liksomvik", "beredskap");
        if (council.Served.Contains(DemonstrationPeople.Senja)) StandIn(council);
    }

    // The politikontakt is away for a month, and somebody else takes the calls.
    private void StandIn(DemonstrationCouncil council)
    {
        foreach (var place in council.Served)
            database.Add(ContactHolding.Enter(functions["politikontakt"], ContactPlace.Of(place),
                new(true, council.With(Role.Sheriff).Id, "", Number(), "", today.AddDays(-7), today.AddDays(23)), today).Value);
    }

    private void Enter(string function, ContactPlace place, string name, string address) => database.Add(ContactHolding.Enter(
        functions[function], place, new(false, null, name, Number(), $"{address}@demo.example", today.AddYears(-1), null), today).Value);

    private string Number() => FormattableString.Invariant($"01{++_last}00");
}

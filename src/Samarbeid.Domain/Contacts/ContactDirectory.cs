using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Contacts;

/// <summary>Somebody who holds a function, whether it was entered or comes of a role.</summary>
/// <param name="Function">The code of the function.</param>
/// <param name="Id">Of what was entered; null where a role says so.</param>
/// <param name="Person">Null for somebody who is not in the register of people.</param>
public sealed record ContactHolder(
    string Function, ContactPlace Place, bool IsDeputy, ContactHoldingId? Id, PersonId? Person, string Name, string Phone, string Email, DateOnly From, DateOnly? To)
    : IForPeriod;

/// <summary>A function at a place on a day.</summary>
/// <param name="Holders">Who hold it there, or in a place it lies in; two where two do.</param>
/// <param name="Deputies">Who stand in that day.</param>
/// <param name="Coming">Who are to hold it, or to stand in, later.</param>
/// <param name="IsVacant">The place is to have one and nobody holds it, whoever stands in (ledig).</param>
public sealed record FunctionAtPlace(
    ContactFunction Function, IReadOnlyList<ContactHolder> Holders, IReadOnlyList<ContactHolder> Deputies, IReadOnlyList<ContactHolder> Coming, bool IsVacant);

/// <summary>Who is to be contacted as what, place by place, on a day (kontakter).</summary>
/// <param name="functions">The register, in its order.</param>
/// <param name="holders">Those of all places that are asked for and of the places they lie in, past ones or not.</param>
/// <param name="above">The places a place lies in: a municipality in the service units that serve it and in its district, a unit in its district.</param>
/// <param name="day">The day it is asked for.</param>
public sealed class ContactDirectory(
    IReadOnlyList<ContactFunction> functions, IEnumerable<ContactHolder> holders, Func<ContactPlace, IEnumerable<ContactPlace>> above, DateOnly day)
{
    private readonly ILookup<(string Function, ContactPlace Place), ContactHolder> _holders =
        holders.Where(h => Period.HasDayFrom(h.From, h.To, day)).ToLookup(h => (h.Function, h.Place));

    /// <summary>The functions there is something to say of: held there, stood in for, to be held, or vacant.</summary>
    public IReadOnlyList<FunctionAtPlace> At(ContactPlace place) =>
        [.. functions.Select(f => At(f, place)).Where(f => f.IsVacant || f.Holders.Count + f.Deputies.Count + f.Coming.Count > 0)];

    /// <summary>How many functions the place is to have and has not.</summary>
    public int VacanciesAt(ContactPlace place) => functions.Count(f => IsVacant(f, place));

    private FunctionAtPlace At(ContactFunction function, ContactPlace place)
    {
        var own = _holders[(function.Code, place)].ToList();
        // Where a place is to have one, whoever holds it for a larger place is the one to call.
        var all = function.ExpectedOf == place.Level ? [.. own, .. above(place).SelectMany(p => _holders[(function.Code, p)])] : own;
        var now = all.Where(h => h.IsInForce(day)).ToList();
        return new(
            function, Once(now.Where(h => !h.IsDeputy)), Once(now.Where(h => h.IsDeputy)), [.. own.Where(h => !h.IsInForce(day)).OrderBy(h => h.From)], IsVacant(function, place));
    }

    private bool IsVacant(ContactFunction function, ContactPlace place) => function.ExpectedOf == place.Level
        && !above(place).Prepend(place).Any(p => _holders[(function.Code, p)].Any(h => !h.IsDeputy && h.IsInForce(day)));

    // A person with a role who is entered too is one, as entered: that is where the telephone stands.
    private static IReadOnlyList<ContactHolder> Once(IEnumerable<ContactHolder> all) =>
        [.. all.OrderBy(h => h.Id is null).DistinctBy(h => h.Person is { } person ? (object)person : h.Id!.Value).OrderBy(h => h.From)];
}

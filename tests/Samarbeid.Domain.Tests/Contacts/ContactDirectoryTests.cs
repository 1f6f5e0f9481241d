using Samarbeid.Domain.Access;
using Samarbeid.Domain.Contacts;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.ServiceUnits;

namespace Samarbeid.Domain.Tests.Contacts;

public sealed class ContactDirectoryTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly ContactPlace Town = ContactPlace.Of(MunicipalityNumber.Parse("5035"));
    private static readonly ContactPlace Unit = ContactPlace.Of(ServiceUnitId.New());
    private static readonly ContactPlace OtherUnit = ContactPlace.Of(ServiceUnitId.New());
    private static readonly ContactPlace District = ContactPlace.OfDistrict("p09");
    private static readonly ContactPlace OtherDistrict = ContactPlace.OfDistrict("p03");
    private static readonly ContactFunction OfTown = Function("politikontakt", ContactLevel.Municipality, Role.PoliceContact);
    private static readonly ContactFunction OfDistrict = Function("naeringsliv", ContactLevel.District);
    private static readonly ContactFunction OfNobody = Function("slt-koordinator", null);

    [Fact]
    public void What_is_expected_and_held_by_nobody_is_vacant_and_what_is_not_expected_is_not_mentioned()
    {
        var there = Assert.Single(At(Town));

        Assert.True(there.IsVacant);
        Assert.Equal((OfTown, 0), (there.Function, there.Holders.Count));
        Assert.Equal((1, 1, 0), (Directory().VacanciesAt(Town), Directory().VacanciesAt(District), Directory().VacanciesAt(Unit)));
    }

    [Fact]
    public void Two_who_hold_it_are_two() =>
        Assert.Equal(["Kari", "Ola"], Assert.Single(At(Town, Held(Town, "Kari"), Held(Town, "Ola"))).Holders.Select(h => h.Name));

    [Fact]
    public void A_person_with_the_role_who_is_entered_too_is_one_as_entered()
    {
        var kari = PersonId.New();
        var entered = Held(Town, "Kari") with { Person = kari, Phone = "90123456" };

        var there = Assert.Single(At(Town, entered with { Id = null, Phone = "", From = Today.AddYears(-2) }, entered));

        Assert.Equal("90123456", Assert.Single(there.Holders).Phone);
    }

    [Fact]
    public void A_deputy_is_one_until_the_last_day_and_no_longer()
    {
        Assert.Single(Assert.Single(At(Town, Held(Town, "Kari"), Deputy(Today))).Deputies);
        Assert.Empty(Assert.Single(At(Town, Held(Town, "Kari"), Deputy(Today.AddDays(-1)))).Deputies);
    }

    [Fact]
    public void A_deputy_without_a_holder_is_shown_and_the_function_is_vacant_all_the_same()
    {
        var there = Assert.Single(At(Town, Deputy(Today.AddDays(9))));

        Assert.True(there.IsVacant);
        Assert.Equal("Vikar", Assert.Single(there.Deputies).Name);
    }

    [Fact]
    public void Who_is_to_come_does_not_hold_it_yet_and_who_has_ended_no_longer()
    {
        var there = Assert.Single(At(Town, Held(Town, "Ny") with { From = Today.AddDays(1) }, Held(Town, "Gammel") with { To = Today.AddDays(-1) }));

        Assert.True(there.IsVacant);
        Assert.Equal("Ny", Assert.Single(there.Coming).Name);
        Assert.Empty(there.Holders);
    }

    [Fact]
    public void A_place_is_served_by_whoever_holds_it_for_a_place_it_lies_in()
    {
        Assert.False(Assert.Single(At(Town, Held(Unit, "Kari"))).IsVacant);
        Assert.False(Assert.Single(At(Town, Held(District, "Kari"))).IsVacant);
        Assert.True(Directory(Held(OtherDistrict, "Kari")).VacanciesAt(Town) == 1);
        Assert.False(Assert.Single(At(District, Held(District, "Kari", OfDistrict))).IsVacant);
    }

    [Fact]
    public void A_municipality_that_units_of_two_districts_serve_has_the_contacts_of_both() =>
        Assert.Equal(["Kari", "Ola"], Assert.Single(At(Town, Held(Unit, "Kari"), Held(OtherUnit, "Ola"))).Holders.Select(h => h.Name).Order());

    private static ContactDirectory Directory(params ContactHolder[] holders) => new([OfTown, OfDistrict, OfNobody], holders, Above, Today);

    private static IReadOnlyList<FunctionAtPlace> At(ContactPlace place, params ContactHolder[] holders) => Directory(holders).At(place);

    // The town lies in two units, one of them of another district.
    private static IEnumerable<ContactPlace> Above(ContactPlace place) =>
        place == Town ? [Unit, OtherUnit, District] : place == Unit ? [District] : place == OtherUnit ? [OtherDistrict] : [];

    private static ContactHolder Held(ContactPlace place, string name, ContactFunction? function = null) =>
        new((function ?? OfTown).Code, place, false, ContactHoldingId.New(), null, name, "", "", Today.AddYears(-1), null);

    private static ContactHolder Deputy(DateOnly last) => Held(Town, "Vikar") with { IsDeputy = true, To = last };

    private static ContactFunction Function(string code, ContactLevel? expected, Role? heldBy = null) =>
        new() { Code = code, NameNb = code, NameNn = code, ExpectedOf = expected, HeldBy = heldBy, SortOrder = 1 };
}

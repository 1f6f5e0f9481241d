using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Contacts;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.ServiceUnits;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Contacts.List;
using Samarbeid.Web.Features.Contacts.Write;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features.Contacts;

/// <summary>From a function nobody holds to whoever is called.</summary>
public sealed class ContactFlowTests : IAsyncLifetime
{
    public static readonly ContactTerms Terms = new(false, null, "Kari Nordmann", "901 23 456", "", TestSystem.Today, null);
    private static readonly ContactPlace Stjordal = ContactPlace.Of(MunicipalityNumber.Parse(TestSystem.Stjordal));
    private static readonly ContactPlace Senja = ContactPlace.Of(MunicipalityNumber.Parse(TestSystem.Senja));
    private Town _town = null!;

    public async Task InitializeAsync() => _town = await Town.BuildAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task Who_has_the_role_is_there_without_being_entered_and_nobody_who_has_left()
    {
        Assert.Equal(_town.Contact.Name, Assert.Single((await AtAsync(Stjordal, "politikontakt")).Holders).Name);

        await using (var db = _town.System.Database.OpenAsSystem())
        {
            (await db.People.SingleAsync(p => p.Id == _town.Contact.Id)).Deactivate();
            await db.SaveChangesAsync();
        }

        var left = await AtAsync(Stjordal, "politikontakt");
        Assert.True(left.IsVacant);
        Assert.Empty(left.Holders);
    }

    [Fact]
    public async Task Everybody_who_is_signed_in_reads_them_also_without_a_role_and_of_other_places()
    {
        var nobody = await _town.System.PersonAsync(null);

        Assert.NotEmpty((await ListAsync(nobody, Senja)).Sections);
        Assert.Empty((await ListAsync(nobody, null)).Sections);
        Assert.Equal(Stjordal, (await ListAsync(_town.Mayor, null)).Sections[0].Place);
    }

    [Fact]
    public async Task What_is_entered_is_shown_with_its_telephone_until_it_is_ended()
    {
        var id = await EnterAsync(_town.Contact, "beredskap", Stjordal, Terms);
        Assert.Equal("90123456", Assert.Single((await AtAsync(Stjordal, "beredskap")).Holders).Phone);

        Assert.True((await _town.System.As<ChangeContact>(_town.Secretary).HandleAsync(id, 1, Terms with { Phone = "02800" }, default)).IsDone);
        Assert.Equal("02800", Assert.Single((await AtAsync(Stjordal, "beredskap")).Holders).Phone);
        Assert.Equal(PersistenceRules.Stale, (await _town.System.As<ChangeContact>(_town.Contact).HandleAsync(id, 1, Terms, default)).Refusal);

        Assert.True((await _town.System.As<EndContact>(_town.Contact).HandleAsync(id, 2, default)).IsDone);
        Assert.DoesNotContain((await ListAsync(_town.Mayor, Stjordal)).Sections[0].Functions, f => f.Function.Code == "beredskap");
    }

    [Fact]
    public async Task They_are_written_where_meetings_are_and_by_the_administrator_and_nowhere_else()
    {
        var administrator = await _town.System.PersonAsync(Role.Administrator);
        foreach (var who in new[] { _town.Contact, _town.Secretary, _town.Sheriff, administrator }) await EnterAsync(who, "beredskap", Stjordal, Terms);

        foreach (var who in new[] { _town.Mayor, _town.Stranger, await _town.System.PersonAsync(null) })
            Assert.Equal(AccessRules.NoGrant, (await TryAsync(who, "beredskap", Stjordal, Terms)).Refusal);
    }

    [Fact]
    public async Task Who_writes_in_one_municipality_of_a_unit_does_not_write_for_the_unit_and_who_writes_in_all_does()
    {
        var district = (await _town.System.MunicipalityAsync(TestSystem.Stjordal)).PoliceDistrictCode;
        var unit = ServiceUnit.Establish("Værnes", district, [Stjordal.Municipality!.Value, MunicipalityNumber.Parse(TestSystem.Meraker)]).Value;
        await _town.System.SaveAsync(unit);
        var both = await _town.System.PersonAsync(Role.PoliceContact, TestSystem.Stjordal, TestSystem.Meraker);

        Assert.Equal(AccessRules.NoGrant, (await TryAsync(_town.Contact, "forebyggende", ContactPlace.Of(unit.Id), Terms)).Refusal);
        Assert.Equal(AccessRules.NoGrant, (await TryAsync(both, "naeringsliv", ContactPlace.OfDistrict(district), Terms)).Refusal);
        await EnterAsync(both, "forebyggende", ContactPlace.Of(unit.Id), Terms);
        await EnterAsync(_town.DistrictSheriff, "naeringsliv", ContactPlace.OfDistrict(district), Terms);

        var sections = (await ListAsync(_town.Mayor, Stjordal)).Sections;
        Assert.Equal([Stjordal, ContactPlace.Of(unit.Id), ContactPlace.OfDistrict(district)], sections.Select(s => s.Place));
    }

    [Fact]
    public async Task A_person_or_a_place_no_form_offered_is_refused()
    {
        Assert.Equal(ContactRules.NotOffered, (await TryAsync(_town.Contact, "beredskap", Stjordal, Terms with { Person = _town.Stranger.Id, Name = "" })).Refusal);
        Assert.Equal(PersistenceRules.UnknownPlace, (await TryAsync(_town.Contact, "beredskap", ContactPlace.OfDistrict("p99"), Terms)).Refusal);
        Assert.Equal(PersistenceRules.NotFound, (await TryAsync(_town.Contact, "ukjent", Stjordal, Terms)).Refusal);
        await EnterAsync(_town.Contact, "beredskap", Stjordal, Terms with { Person = _town.Mayor.Id, Name = "" });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(47)]
    public async Task A_district_takes_no_more_statements_than_a_municipality(int municipalities)
    {
        using var recorded = await RecordedStatements.StartAsync(_town.System);
        var shown = await ListAsync(_town.Mayor, municipalities == 1 ? Stjordal : ContactPlace.OfDistrict("p03"));

        Assert.Equal(municipalities, shown.Total);
        Assert.Equal(7, recorded.Count);
    }

    private async Task<FunctionAtPlace> AtAsync(ContactPlace place, string function) =>
        (await ListAsync(_town.Mayor, place)).Sections.Single(s => s.Place == place).Functions.Single(f => f.Function.Code == function);

    private Task<ContactsShown> ListAsync(Person who, ContactPlace? place) => _town.System.As<ContactQueries>(who).ListAsync(place, null, 1, default);

    private Task<Outcome<ContactHoldingId>> TryAsync(Person who, string function, ContactPlace place, ContactTerms terms) =>
        _town.System.As<EnterContact>(who).HandleAsync(SingleUseKey.New(), function, place, terms, default);

    private async Task<ContactHoldingId> EnterAsync(Person who, string function, ContactPlace place, ContactTerms terms)
    {
        var entered = await TryAsync(who, function, place, terms);
        Assert.Null(entered.Refusal?.Code);
        return entered.Value;
    }
}

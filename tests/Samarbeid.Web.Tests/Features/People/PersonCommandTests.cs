using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.People.Register;
using Samarbeid.Web.Shared.Registers;

namespace Samarbeid.Web.Tests.Features.People;

public sealed class PersonCommandTests : IAsyncLifetime
{
    private TestSystem _system = null!;
    private Person _administrator = null!;

    public async Task InitializeAsync()
    {
        _system = await TestSystem.StartAsync();
        _administrator = await _system.PersonAsync(Role.Administrator);
    }

    public async Task DisposeAsync() => await _system.DisposeAsync();

    [Fact]
    public async Task A_registered_person_is_in_the_list_without_a_grant()
    {
        var registered = await Command<RegisterPerson>().HandleAsync(SingleUseKey.New(), Form("Øystein Ærlig", "Oystein@Eksempel.no"), default);

        var row = Assert.Single((await Command<PeopleQueries>().ListAsync("ØYSTEIN", true, 1, default)).Rows);
        Assert.Equal((registered.Value, "oystein@eksempel.no", 0), (row.Id, row.Email, row.Grants.Count));
    }

    [Fact]
    public async Task An_address_in_use_is_refused_whatever_its_case()
    {
        Assert.Equal(PersonRules.EmailInUse, (await Command<RegisterPerson>().HandleAsync(SingleUseKey.New(), Form("En Til", "PERSON1@eksempel.no"), default)).Refusal);

        var other = await _system.PersonAsync(null);
        Assert.Equal(PersonRules.EmailInUse, (await Command<ChangePerson>().HandleAsync(other.Id, 1, Form("En Til", "person1@eksempel.no"), default)).Refusal);
    }

    [Fact]
    public async Task A_change_is_saved_and_an_old_form_is_told_what_is_stored()
    {
        var person = await _system.PersonAsync(null);

        Assert.True((await Command<ChangePerson>().HandleAsync(person.Id, 1, Form("Åse Ny", "ase@eksempel.no"), default)).IsDone);
        var late = Form("Åse Gammel", "ase@eksempel.no");
        Assert.Equal(PersistenceRules.Stale, (await Command<ChangePerson>().HandleAsync(person.Id, 1, late, default)).Refusal);

        using var _ = new InCulture("nb-NO");
        var stored = (await Command<PeopleQueries>().FindAsync(person.Id, default))!;
        Assert.Equal([new StoredValue("Navn", "Åse Ny")], late.DifferencesFrom(stored));
    }

    [Fact]
    public async Task A_deactivated_person_has_no_role_until_let_in_again()
    {
        var person = await _system.PersonAsync(Role.Mayor, TestSystem.Stjordal);

        Assert.True((await Command<DeactivatePerson>().HandleAsync(person.Id, 1, [], default)).IsDone);
        Assert.Empty(await RolesOfAsync(person));
        Assert.Contains((await Command<PeopleQueries>().ListAsync(null, false, 1, default)).Rows, r => r.Id == person.Id);

        Assert.True((await Command<ReactivatePerson>().HandleAsync(person.Id, 2, default)).IsDone);
        Assert.Equal([Role.Mayor], await RolesOfAsync(person));
    }

    [Fact]
    public async Task The_last_administrator_cannot_be_deactivated() =>
        Assert.Equal(GrantRules.LastAdministrator, (await Command<DeactivatePerson>().HandleAsync(_administrator.Id, 1, [], default)).Refusal);

    [Fact]
    public async Task People_are_found_by_the_municipality_of_a_grant_in_force()
    {
        var mayor = await _system.PersonAsync(Role.Mayor, TestSystem.Stjordal);
        await _system.PersonAsync(Role.Mayor, TestSystem.Senja);

        var row = Assert.Single((await Command<PeopleQueries>().ListAsync("stjørd", true, 1, default)).Rows);

        Assert.Equal(mayor.Id, row.Id);
        Assert.Equal("Stjørdal", Assert.Single(row.Grants).PlaceNames);
    }

    [Fact]
    public async Task People_are_found_by_a_municipality_of_the_district_they_have_a_grant_on()
    {
        var sheriff = await _system.OfDistrictAsync(Role.Sheriff, TestSystem.Stjordal);
        await _system.OfDistrictAsync(Role.Sheriff, TestSystem.Stjordal, to: TestSystem.Today.AddDays(-1));
        await _system.OfDistrictAsync(Role.Sheriff, TestSystem.Senja);

        Assert.Equal(sheriff.Id, Assert.Single((await Command<PeopleQueries>().ListAsync("stjørd", true, 1, default)).Rows).Id);
    }

    [Fact]
    public async Task The_list_is_in_norwegian_order_forty_to_a_page()
    {
        foreach (var name in new[] { "Ågot", "Ærlend", "Øyvor" }.Concat(Enumerable.Range(0, 40).Select(i => $"Per {i:00}")))
            await _system.SaveAsync(Person.Register(name, $"p{Guid.NewGuid():N}@eksempel.no", "", Party.Other, Language.Bokmal).Value);

        var first = await Command<PeopleQueries>().ListAsync(null, true, 1, default);
        var second = await Command<PeopleQueries>().ListAsync(null, true, 2, default);

        Assert.Equal((44, 40), (first.Total, first.Rows.Count));
        Assert.Equal(["Ærlend", "Øyvor", "Ågot"], second.Rows.TakeLast(3).Select(r => r.Name));
    }

    [Fact]
    public async Task Who_is_no_administrator_changes_nothing_and_sees_nobody()
    {
        var sheriff = await _system.PersonAsync(Role.Sheriff, TestSystem.Stjordal);
        var refusals = new[]
        {
            (await _system.As<RegisterPerson>(sheriff).HandleAsync(SingleUseKey.New(), Form("Ny", "ny@eksempel.no"), default)).Refusal,
            (await _system.As<ChangePerson>(sheriff).HandleAsync(_administrator.Id, 1, Form("Ny", "ny@eksempel.no"), default)).Refusal,
            (await _system.As<DeactivatePerson>(sheriff).HandleAsync(_administrator.Id, 1, [], default)).Refusal,
            (await _system.As<ReactivatePerson>(sheriff).HandleAsync(_administrator.Id, 1, default)).Refusal,
            (await _system.As<ReleaseIdentity>(sheriff).HandleAsync(_administrator.Id, 1, default)).Refusal,
        };

        Assert.All(refusals, refusal => Assert.Equal(AccessRules.NoGrant, refusal));
        Assert.Empty((await _system.As<PeopleQueries>(sheriff).ListAsync(null, true, 1, default)).Rows);
        Assert.Null(await _system.As<PeopleQueries>(sheriff).FindAsync(_administrator.Id, default));
    }

    private static PersonModel Form(string name, string email) => new() { Name = name, Email = email };

    private T Command<T>() => _system.As<T>(_administrator);

    private async Task<IEnumerable<Role>> RolesOfAsync(Person person)
    {
        await using var db = await _system.Database.OpenAsync(person.Id, Operation.ReadMeetings);
        return [.. db.Actor.Roles];
    }
}

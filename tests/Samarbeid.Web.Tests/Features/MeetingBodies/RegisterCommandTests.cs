using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.ServiceUnits;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.MeetingBodies.Members;
using Samarbeid.Web.Features.MeetingBodies.Register;
using Samarbeid.Web.Features.Municipalities;
using Samarbeid.Web.Features.Municipalities.Register;
using Samarbeid.Web.Features.ServiceUnits;

namespace Samarbeid.Web.Tests.Features.MeetingBodies;

public sealed class RegisterCommandTests : IAsyncLifetime
{
    private static readonly MunicipalityNumber Stjordal = MunicipalityNumber.Parse(TestSystem.Stjordal);
    private static readonly MunicipalityNumber Meraker = MunicipalityNumber.Parse(TestSystem.Meraker);
    private TestSystem _system = null!;
    private Person _administrator = null!;

    public async Task InitializeAsync()
    {
        _system = await TestSystem.StartAsync();
        _administrator = await _system.PersonAsync(Role.Administrator);
    }

    public async Task DisposeAsync() => await _system.DisposeAsync();

    [Fact]
    public async Task A_new_body_is_seen_at_once_by_who_has_a_grant_in_its_municipality_and_by_nobody_else()
    {
        var (near, far) = (await _system.PersonAsync(Role.Mayor, TestSystem.Stjordal), await _system.PersonAsync(Role.Mayor, TestSystem.Senja));

        Assert.True((await Command<EstablishMeetingBody>().HandleAsync(SingleUseKey.New(), Body("Politirådet", Stjordal), default)).IsDone);

        Assert.Equal((1, 0), (await BodiesSeenByAsync(near), await BodiesSeenByAsync(far)));
        Assert.Equal("Politirådet", Assert.Single(await Command<BodyRegisterQueries>().ListAsync(default)).Name);
    }

    [Theory]
    [InlineData("Politirådet")]
    [InlineData(" Politirådet ")]
    [InlineData("Stjørdal")]
    public async Task A_body_is_not_called_what_another_place_is_called_for_references_are_told_apart_by_it(string name)
    {
        Assert.True((await Command<EstablishMeetingBody>().HandleAsync(SingleUseKey.New(), Body("Politirådet", Stjordal), default)).IsDone);
        var other = (await Command<EstablishMeetingBody>().HandleAsync(SingleUseKey.New(), Body("Værnes politiråd", Stjordal), default)).Value;

        Assert.Equal(MeetingBodyRules.NameIsTaken, (await Command<EstablishMeetingBody>().HandleAsync(SingleUseKey.New(), Body(name, Stjordal), default)).Refusal);
        Assert.Equal(MeetingBodyRules.NameIsTaken, (await Command<ChangeMeetingBody>().HandleAsync(other, 1, Body(name, Stjordal), default)).Refusal);
        Assert.True((await Command<ChangeMeetingBody>().HandleAsync(other, 1, Body("Værnes politiråd", Stjordal, Meraker), default)).IsDone);
    }

    [Fact]
    public async Task A_body_changes_whom_it_serves_and_an_old_form_is_refused()
    {
        var id = (await Command<EstablishMeetingBody>().HandleAsync(SingleUseKey.New(), Body("Politirådet", Stjordal), default)).Value;

        Assert.True((await Command<ChangeMeetingBody>().HandleAsync(id, 1, Body("Værnes politiråd", Stjordal, Meraker), default)).IsDone);
        Assert.Equal(PersistenceRules.Stale, (await Command<ChangeMeetingBody>().HandleAsync(id, 1, Body("Sent ute", Stjordal), default)).Refusal);

        var stored = (await Command<BodyRegisterQueries>().FindAsync(id, default))!;
        Assert.Equal(("Værnes politiråd", "Meråker, Stjørdal"), (stored.Name, string.Join(", ", stored.Places.Select(p => p.Name))));
    }

    [Fact]
    public async Task A_member_is_admitted_released_and_admitted_again()
    {
        var id = (await Command<EstablishMeetingBody>().HandleAsync(SingleUseKey.New(), Body("Politirådet", Stjordal), default)).Value;
        var (mayor, other) = (await _system.PersonAsync(Role.Mayor, TestSystem.Stjordal), await _system.PersonAsync(null));

        Assert.True((await AdmitAsync(id, 1, mayor)).IsDone);
        Assert.Equal(MeetingBodyRules.AlreadyMember, (await AdmitAsync(id, 2, mayor)).Refusal);
        Assert.Equal(MeetingBodyRules.HasChair, (await AdmitAsync(id, 2, other)).Refusal);

        var member = Assert.Single((await Command<BodyRegisterQueries>().FindAsync(id, default))!.Members);
        Assert.True((await Command<ReleaseMember>().HandleAsync(id, 2, member.Id, [], default)).IsDone);
        Assert.Empty((await Command<BodyRegisterQueries>().FindAsync(id, default))!.Members);
        Assert.True((await AdmitAsync(id, 3, mayor)).IsDone);
    }

    [Fact]
    public async Task A_service_unit_is_a_short_way_to_its_municipalities()
    {
        var id = (await Command<EstablishServiceUnit>().HandleAsync(SingleUseKey.New(), Unit("Værnes", Stjordal, Meraker), default)).Value;

        Assert.Equal([Stjordal, Meraker], Assert.Single((await Command<PlaceQueries>().FindAsync(default)).Units).Municipalities.OrderDescending());

        Assert.True((await Command<ChangeServiceUnit>().HandleAsync(id, 1, Unit("Stjørdal", Stjordal), default)).IsDone);
        Assert.Equal(PersistenceRules.Stale, (await Command<ChangeServiceUnit>().HandleAsync(id, 1, Unit("Sent ute", Stjordal), default)).Refusal);
        Assert.Equal(ServiceUnitRules.NeedsMunicipality, (await Command<ChangeServiceUnit>().HandleAsync(id, 2, Unit("Ingen"), default)).Refusal);
        Assert.Equal("Stjørdal", Assert.Single(await Command<ServiceUnitQueries>().ListAsync(default)).Name);
    }

    [Fact]
    public async Task A_corrected_municipality_shows_as_corrected_and_moves_between_grants_of_districts()
    {
        var sheriff = await _system.PersonAsync(null);
        await _system.SaveAsync(Grant.ForDistrict(sheriff.Id, Role.Sheriff, "p01", TestSystem.Today, null).Value);
        await _system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal);
        var before = (await Command<MunicipalityRegisterQueries>().FindAsync(Stjordal, default))!;
        Assert.Equal((false, 0), (before.IsCorrected, await BodiesSeenByAsync(sheriff)));

        Assert.True((await Command<CorrectMunicipality>().HandleAsync(Stjordal, before.Version, LanguageForm.Nynorsk, "p01", default)).IsDone);

        var after = Assert.Single((await Command<MunicipalityRegisterQueries>().ListAsync("STJØRDAL", 1, default)).Rows);
        Assert.Equal((true, LanguageForm.Nynorsk, "p01"), (after.IsCorrected, after.LanguageForm, after.District));
        Assert.Equal(1, await BodiesSeenByAsync(sheriff));
        Assert.Equal(PersistenceRules.Stale,
            (await Command<CorrectMunicipality>().HandleAsync(Stjordal, before.Version, LanguageForm.Bokmal, "p01", default)).Refusal);
    }

    [Fact]
    public async Task Municipalities_are_found_by_number_and_by_sami_name()
    {
        Assert.Equal("Stjørdal", Assert.Single((await Command<MunicipalityRegisterQueries>().ListAsync("5035", 1, default)).Rows).Name);
        Assert.Equal("Snåsa", Assert.Single((await Command<MunicipalityRegisterQueries>().ListAsync("snåase", 1, default)).Rows).Name);
        Assert.Equal(357, (await Command<MunicipalityRegisterQueries>().ListAsync(null, 1, default)).Total);
    }

    [Fact]
    public async Task Who_is_no_administrator_changes_no_register_and_reads_none()
    {
        var contact = await _system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        var body = await _system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal);
        var refusals = new[]
        {
            (await _system.As<EstablishMeetingBody>(contact).HandleAsync(SingleUseKey.New(), Body("Nytt", Stjordal), default)).Refusal,
            (await _system.As<ChangeMeetingBody>(contact).HandleAsync(body.Id, 1, Body("Nytt", Stjordal), default)).Refusal,
            (await _system.As<AdmitMember>(contact).HandleAsync(SingleUseKey.New(), body.Id, 1, contact.Id, MemberRole.Member, TestSystem.Today, default)).Refusal,
            (await _system.As<ReleaseMember>(contact).HandleAsync(body.Id, 1, MembershipId.New(), [], default)).Refusal,
            (await _system.As<EstablishServiceUnit>(contact).HandleAsync(SingleUseKey.New(), Unit("Ny", Stjordal), default)).Refusal,
            (await _system.As<ChangeServiceUnit>(contact).HandleAsync(ServiceUnitId.New(), 1, Unit("Ny", Stjordal), default)).Refusal,
            (await _system.As<CorrectMunicipality>(contact).HandleAsync(Stjordal, 1, LanguageForm.Nynorsk, "p01", default)).Refusal,
        };

        Assert.All(refusals, refusal => Assert.Equal(AccessRules.NoGrant, refusal));
        Assert.Empty(await _system.As<BodyRegisterQueries>(contact).ListAsync(default));
        Assert.Null(await _system.As<BodyRegisterQueries>(contact).FindAsync(body.Id, default));
        Assert.Empty(await _system.As<BodyRegisterQueries>(contact).PeopleAsync("p", default));
        Assert.Empty(await _system.As<ServiceUnitQueries>(contact).ListAsync(default));
        Assert.Empty((await _system.As<MunicipalityRegisterQueries>(contact).ListAsync(null, 1, default)).Rows);
        Assert.Same(PlaceChoices.None, await _system.As<PlaceQueries>(contact).FindAsync(default));
    }

    private static BodyModel Body(string name, params MunicipalityNumber[] municipalities) => new() { Name = name, Municipalities = municipalities };

    private static ServiceUnitModel Unit(string name, params MunicipalityNumber[] municipalities) =>
        new() { Name = name, District = "p09", Municipalities = municipalities };

    private T Command<T>() => _system.As<T>(_administrator);

    private async Task<Domain.Common.Outcome> AdmitAsync(MeetingBodyId id, int version, Person person) =>
        (await Command<AdmitMember>().HandleAsync(SingleUseKey.New(), id, version, person.Id, MemberRole.Chair, TestSystem.Today, default)).WithoutValue;

    private async Task<int> BodiesSeenByAsync(Person person)
    {
        await using var db = await _system.Database.OpenAsync(person.Id, Operation.ReadMeetings);
        return db.MeetingBodies.Count();
    }
}

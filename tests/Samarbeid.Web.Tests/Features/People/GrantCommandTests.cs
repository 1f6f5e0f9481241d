using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.People.Grants;
using Samarbeid.Web.Features.People.Register;

namespace Samarbeid.Web.Tests.Features.People;

public sealed class GrantCommandTests : IAsyncLifetime
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
    public async Task A_grant_has_force_from_the_persons_next_operation_and_ends_at_once()
    {
        await _system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal);
        var person = await _system.PersonAsync(null);
        Assert.Equal(0, await SeenByAsync(person));

        await GiveAsync(person, In(TestSystem.Stjordal));
        Assert.Equal(1, await SeenByAsync(person));

        Assert.True((await EndAsync(await OnlyGrantOfAsync(person))).IsDone);
        Assert.Equal(0, await SeenByAsync(person));
    }

    [Fact]
    public async Task A_district_reaches_each_of_its_municipalities()
    {
        await _system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal);
        var person = await _system.PersonAsync(null);
        var district = (await _system.MunicipalityAsync(TestSystem.Stjordal)).PoliceDistrictCode;

        await GiveAsync(person, new(Role.Sheriff, [], district, TestSystem.Today, null));

        Assert.Equal(1, await SeenByAsync(person));
        Assert.NotEmpty((await OnlyGrantOfAsync(person)).DistrictName!);
    }

    [Fact]
    public async Task A_deputys_grant_ends_by_itself_after_its_last_day()
    {
        await _system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal);
        var deputy = await _system.PersonAsync(null);
        await GiveAsync(deputy, In(TestSystem.Stjordal) with { To = TestSystem.Today });
        Assert.Equal(1, await SeenByAsync(deputy));

        _system.Database.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(0, await SeenByAsync(deputy));
        Assert.Equal(GrantState.Ended, (await OnlyGrantOfAsync(deputy)).State);
    }

    [Fact]
    public async Task An_ended_grant_can_be_given_again_and_both_are_remembered()
    {
        await _system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal);
        var person = await _system.PersonAsync(null);
        await GiveAsync(person, In(TestSystem.Stjordal));
        var grant = await OnlyGrantOfAsync(person);
        await EndAsync(grant);

        var again = new GiveGrantAgain(Command<GiveGrant>(), new(_system.Database.Clock));
        Assert.True((await again.HandleAsync(SingleUseKey.New(), grant, default)).IsDone);

        Assert.Equal(1, await SeenByAsync(person));
        Assert.Equal([GrantState.InForce, GrantState.Ended], (await GrantsOfAsync(person)).Select(g => g.State));
    }

    [Fact]
    public async Task The_last_administrators_grant_cannot_be_ended_and_stays_in_force()
    {
        var grant = await OnlyGrantOfAsync(_administrator);

        Assert.Equal(GrantRules.LastAdministrator, (await EndAsync(grant)).Refusal);

        Assert.Equal(GrantState.InForce, (await OnlyGrantOfAsync(_administrator)).State);
    }

    [Fact]
    public async Task One_of_two_administrators_can_be_ended_unless_the_other_is_inactive()
    {
        var other = await _system.PersonAsync(Role.Administrator);
        Assert.True((await Command<DeactivatePerson>().HandleAsync(other.Id, 1, [], default)).IsDone);
        Assert.Equal(GrantRules.LastAdministrator, (await EndAsync(await OnlyGrantOfAsync(_administrator))).Refusal);

        Assert.True((await Command<ReactivatePerson>().HandleAsync(other.Id, 2, default)).IsDone);
        Assert.True((await EndAsync(await OnlyGrantOfAsync(_administrator))).IsDone);
    }

    [Fact]
    public async Task Two_administrators_who_end_each_other_at_once_do_not_both_succeed()
    {
        var other = await _system.PersonAsync(Role.Administrator);
        var (mine, theirs) = (await OnlyGrantOfAsync(_administrator), await OnlyGrantOfAsync(other));

        var ended = await Task.WhenAll(EndAsync(theirs), EndAsync(mine));

        Assert.Single(ended, e => e.IsDone);
    }

    [Fact]
    public async Task An_old_page_does_not_end_a_grant_and_an_ended_one_is_not_ended_again()
    {
        var person = await _system.PersonAsync(Role.Mayor, TestSystem.Stjordal);
        var grant = await OnlyGrantOfAsync(person);

        Assert.True((await EndAsync(grant)).IsDone);
        Assert.Equal(PersistenceRules.Stale, (await EndAsync(grant)).Refusal);
        Assert.Equal(GrantRules.HasEnded, (await EndAsync(grant with { Version = grant.Version + 1 })).Refusal);
    }

    [Fact]
    public async Task A_grant_without_place_or_that_ends_before_it_starts_is_refused()
    {
        var person = await _system.PersonAsync(null);

        Assert.Equal(GrantRules.NeedsPlace, (await Command<GiveGrant>().HandleAsync(SingleUseKey.New(), person.Id, In(), default)).Refusal);
        var backwards = In(TestSystem.Stjordal) with { To = TestSystem.Today.AddDays(-1) };
        Assert.Equal(GrantRules.EndsBeforeItStarts, (await Command<GiveGrant>().HandleAsync(SingleUseKey.New(), person.Id, backwards, default)).Refusal);
        Assert.Empty(await GrantsOfAsync(person));
    }

    [Fact]
    public async Task Who_is_no_administrator_gives_and_ends_nothing_not_even_for_themselves()
    {
        var contact = await _system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        var grant = await OnlyGrantOfAsync(contact);

        var given = await _system.As<GiveGrant>(contact).HandleAsync(SingleUseKey.New(), contact.Id, In(TestSystem.Senja), default);
        var ended = await _system.As<EndGrant>(contact).HandleAsync(grant.Id, grant.Version, [], default);

        Assert.Equal((AccessRules.NoGrant, AccessRules.NoGrant), (given.Refusal, ended.Refusal));
        Assert.Single(await GrantsOfAsync(contact));
    }

    private static GrantTerms In(params string[] municipalities) =>
        new(Role.PoliceContact, [.. municipalities.Select(MunicipalityNumber.Parse)], null, TestSystem.Today, null);

    private T Command<T>() => _system.As<T>(_administrator);

    private async Task GiveAsync(Person person, GrantTerms terms) =>
        Assert.True((await Command<GiveGrant>().HandleAsync(SingleUseKey.New(), person.Id, terms, default)).IsDone);

    private Task<Domain.Common.Outcome> EndAsync(GrantRow grant) => Command<EndGrant>().HandleAsync(grant.Id, grant.Version, [], default);

    private async Task<IReadOnlyList<GrantRow>> GrantsOfAsync(Person person) => (await Command<PeopleQueries>().FindAsync(person.Id, default))!.Grants;

    private async Task<GrantRow> OnlyGrantOfAsync(Person person) => Assert.Single(await GrantsOfAsync(person));

    private async Task<int> SeenByAsync(Person person)
    {
        await using var db = await _system.Database.OpenAsync(person.Id, Operation.ReadMeetings);
        return db.MeetingBodies.Count();
    }
}

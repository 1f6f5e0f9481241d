using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.People.Grants;
using Samarbeid.Web.Features.People.Register;

namespace Samarbeid.Web.Tests.Features.People;

/// <summary>An administrator sees no content, and does not come to it alone.</summary>
public sealed class OwnGrantCommandTests : IAsyncLifetime
{
    private TestSystem _system = null!;
    private Person _administrator = null!;

    public async Task InitializeAsync()
    {
        _system = await TestSystem.StartAsync();
        _administrator = await _system.PersonAsync(Role.Administrator);
        await _system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal);
    }

    public async Task DisposeAsync() => await _system.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Where_there_is_another_administrator_it_opens_nothing_until_that_one_has_confirmed_it(bool ofDistrict)
    {
        var other = await _system.PersonAsync(Role.Administrator);
        var district = (await _system.MunicipalityAsync(TestSystem.Stjordal)).PoliceDistrictCode;
        await GiveToSelfAsync(ofDistrict ? Terms() with { District = district } : Terms());
        Assert.Equal(0, await SeenAsync());

        var waiting = await WaitingAsync();
        Assert.Equal(GrantState.Awaiting, waiting.State);
        Assert.Equal(GrantRules.NeedsSecondAdministrator, (await ConfirmAsync(_administrator, waiting)).Refusal);
        Assert.Equal(0, await SeenAsync());

        Assert.True((await ConfirmAsync(other, waiting)).IsDone);
        Assert.Equal(1, await SeenAsync());
    }

    [Fact]
    public async Task The_only_administrator_gets_it_at_once()
    {
        var inactive = await _system.PersonAsync(Role.Administrator);
        Assert.True((await _system.As<DeactivatePerson>(_administrator).HandleAsync(inactive.Id, 1, [], default)).IsDone);

        await GiveToSelfAsync(Terms());

        Assert.Equal(1, await SeenAsync());
        Assert.Equal([_administrator.Id], await ToldAsync());
    }

    [Fact]
    public async Task Every_administrator_is_told_and_who_gives_a_grant_to_somebody_else_tells_nobody()
    {
        var other = await _system.PersonAsync(Role.Administrator);
        var contact = await _system.PersonAsync(null);
        Assert.True((await _system.As<GiveGrant>(_administrator).HandleAsync(SingleUseKey.New(), contact.Id, Terms(), default)).IsDone);
        Assert.Empty(await ToldAsync());

        await GiveToSelfAsync(Terms());

        Assert.Equal(new[] { _administrator.Id, other.Id }.OrderBy(p => p.Value), (await ToldAsync()).OrderBy(p => p.Value));
    }

    [Fact]
    public async Task One_that_waits_can_be_taken_back_and_is_not_confirmed_after_that()
    {
        var other = await _system.PersonAsync(Role.Administrator);
        await GiveToSelfAsync(Terms());
        var waiting = await WaitingAsync();

        Assert.True((await _system.As<EndGrant>(other).HandleAsync(waiting.Id, waiting.Version, [], default)).IsDone);

        Assert.Equal(GrantRules.HasEnded, (await ConfirmAsync(other, waiting with { Version = waiting.Version + 1 })).Refusal);
        Assert.Equal(0, await SeenAsync());
    }

    [Fact]
    public async Task Who_is_no_administrator_confirms_nothing()
    {
        await _system.PersonAsync(Role.Administrator);
        await GiveToSelfAsync(Terms());

        var contact = await _system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        Assert.Equal(AccessRules.NoGrant, (await ConfirmAsync(contact, await WaitingAsync())).Refusal);
    }

    private static GrantTerms Terms() => new(Role.PoliceContact, [MunicipalityNumber.Parse(TestSystem.Stjordal)], null, TestSystem.Today, null);

    private async Task GiveToSelfAsync(GrantTerms terms) =>
        Assert.True((await _system.As<GiveGrant>(_administrator).HandleAsync(SingleUseKey.New(), _administrator.Id, terms, default)).IsDone);

    private Task<Domain.Common.Outcome> ConfirmAsync(Person who, GrantRow grant) =>
        _system.As<ConfirmGrant>(who).HandleAsync(grant.Id, grant.Version, default);

    private async Task<GrantRow> WaitingAsync() =>
        (await _system.As<PeopleQueries>(_administrator).FindAsync(_administrator.Id, default))!.Grants.Single(g => g.Role is Role.PoliceContact);

    private async Task<int> SeenAsync()
    {
        await using var db = await _system.Database.OpenAsync(_administrator.Id, Operation.ReadMeetings);
        return await db.MeetingBodies.CountAsync();
    }

    private async Task<List<PersonId>> ToldAsync()
    {
        await using var db = _system.Database.OpenAsSystem();
        return await db.Notifications.IgnoreQueryFilters().Where(n => n.Kind == NotificationKind.GrantToOneself).Select(n => n.ReceiverId).ToListAsync();
    }
}

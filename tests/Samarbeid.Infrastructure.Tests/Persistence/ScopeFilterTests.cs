using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Persistence;

public abstract class ScopeFilterTests(DatabaseProvider engine) : DatabaseTests(engine)
{
    private World _world = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _world = await World.MakeAsync(Database);
    }

    [EngineFact]
    public async Task Nobody_sees_nothing() => Assert.Empty(await _world.MeetingsSeenBy(null));

    [EngineFact]
    public async Task A_context_that_was_never_served_sees_nothing_also_after_somebody_used_it()
    {
        var contact = await _world.WithAsync(Role.PoliceContact, World.Stjordal);
        for (var round = 0; round < 20; round++)
        {
            Assert.Single(await _world.MeetingsSeenBy(contact));

            await using var unserved = ((IContextFactory)Database.Services.GetService(typeof(IContextFactory))!).Create();
            Assert.Empty(await unserved.Meetings.ToListAsync());
            Assert.Equal("nobody", unserved.Actor.Name);
        }
    }

    [EngineFact]
    public async Task A_grant_on_a_municipality_reaches_the_body_that_serves_it_and_no_other()
    {
        var contact = await _world.WithAsync(Role.PoliceContact, World.Stjordal);

        Assert.Equal([_world.OwnMeeting.Id.Value], await _world.MeetingsSeenBy(contact));
    }

    [EngineFact]
    public async Task A_shared_council_is_reached_from_each_of_its_municipalities()
    {
        var one = await _world.WithAsync(Role.Mayor, World.Senja);
        var other = await _world.WithAsync(Role.Mayor, World.Sorreisa);

        Assert.Equal([_world.SharedMeeting.Id.Value], await _world.MeetingsSeenBy(one));
        Assert.Equal([_world.SharedMeeting.Id.Value], await _world.MeetingsSeenBy(other));
    }

    [EngineFact]
    public async Task A_grant_on_a_district_reaches_all_its_municipalities()
    {
        await using var db = Database.OpenAsSystem();
        var district = await db.Municipalities.Where(m => m.Number == World.Stjordal).Select(m => m.PoliceDistrictCode).SingleAsync();

        Assert.Equal([_world.OwnMeeting.Id.Value], await _world.MeetingsSeenBy(await _world.WithAsync(Role.PoliceContact, district)));
    }

    [EngineFact]
    public async Task A_grant_has_force_from_its_first_day_to_its_last()
    {
        var today = _world.Today;
        var ended = await _world.WithAsync(Role.Mayor, today.AddDays(-30), today.AddDays(-1), World.Stjordal);
        var lastDay = await _world.WithAsync(Role.Mayor, today.AddDays(-30), today, World.Stjordal);
        var tomorrow = await _world.WithAsync(Role.Mayor, today.AddDays(1), null, World.Stjordal);

        Assert.Empty(await _world.MeetingsSeenBy(ended));
        Assert.Single(await _world.MeetingsSeenBy(lastDay));
        Assert.Empty(await _world.MeetingsSeenBy(tomorrow));
    }

    [EngineFact]
    public async Task A_grant_on_a_district_too_has_force_from_its_first_day_to_its_last()
    {
        var today = _world.Today;
        await using var db = Database.OpenAsSystem();
        var district = await db.Municipalities.Where(m => m.Number == World.Stjordal).Select(m => m.PoliceDistrictCode).SingleAsync();
        var ended = await _world.WithAsync(Role.Sheriff, district, today.AddDays(-30), today.AddDays(-1));
        var lastDay = await _world.WithAsync(Role.Sheriff, district, today.AddDays(-30), today);
        var tomorrow = await _world.WithAsync(Role.Sheriff, district, today.AddDays(1), null);

        Assert.Empty(await _world.MeetingsSeenBy(ended));
        Assert.Single(await _world.MeetingsSeenBy(lastDay));
        Assert.Empty(await _world.MeetingsSeenBy(tomorrow));
    }

    [EngineFact]
    public async Task An_operation_that_follows_another_sees_what_it_reaches_itself()
    {
        var secretary = await _world.WithAsync(Role.Secretary, World.Stjordal);
        await using var db = await Database.OpenAsync(secretary, Operation.ReadMeetings);
        Assert.Single(await db.Meetings.ToListAsync());

        Assert.Empty(db.TurnTo(Operation.ApproveMinutesForPolice));
        Assert.Empty(await db.Meetings.ToListAsync());
        db.TurnTo(Operation.ReadMeetings);
        Assert.Single(await db.Meetings.ToListAsync());
    }

    [EngineFact]
    public async Task A_deactivated_person_sees_nothing()
    {
        var contact = await _world.WithAsync(Role.PoliceContact, World.Stjordal);
        await using (var db = Database.OpenAsSystem())
        {
            (await db.People.SingleAsync(p => p.Id == contact)).Deactivate();
            await db.SaveChangesAsync();
        }

        Assert.Empty(await _world.MeetingsSeenBy(contact));
    }

    [EngineFact]
    public async Task An_administrator_sees_no_content() =>
        Assert.Empty(await _world.MeetingsSeenBy(await _world.AdministratorAsync()));

    [EngineFact]
    public async Task What_a_meeting_holds_is_hidden_with_it()
    {
        var contact = await _world.WithAsync(Role.PoliceContact, World.Stjordal);
        await using var db = await Database.OpenAsync(contact, Operation.ReadMeetings);

        Assert.Equal(_world.OwnMeeting.Id, (await db.AgendaItems.SingleAsync()).MeetingId);
        Assert.Null(await db.FindAsync<Domain.Meetings.Meeting>(_world.SharedMeeting.Id));
    }
}

public sealed class ScopeFilterTestsOnSqlite() : ScopeFilterTests(DatabaseProvider.Sqlite);

public sealed class ScopeFilterTestsOnSqlServer() : ScopeFilterTests(DatabaseProvider.SqlServer);

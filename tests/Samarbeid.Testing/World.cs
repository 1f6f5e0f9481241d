using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;

namespace Samarbeid.Testing;

/// <summary>Two councils with a meeting each: that of Stjørdal, and one that Senja and Sørreisa share.</summary>
public sealed class World
{
    public static readonly MunicipalityNumber Stjordal = MunicipalityNumber.Parse("5035");
    public static readonly MunicipalityNumber Senja = MunicipalityNumber.Parse("5530");
    public static readonly MunicipalityNumber Sorreisa = MunicipalityNumber.Parse("5528");

    private World(TestDatabase database) => Database = database;

    public TestDatabase Database { get; }
    public DateOnly Today { get; } = new(2026, 3, 2);
    public required PersonId Chair { get; init; }
    public required MeetingBody Own { get; init; }
    public required MeetingBody Shared { get; init; }
    public required Meeting OwnMeeting { get; init; }
    public required Meeting SharedMeeting { get; init; }

    public static async Task<World> MakeAsync(TestDatabase database)
    {
        await using var db = database.OpenAsSystem();
        var chair = NewPerson();
        var own = MeetingBody.Establish(MeetingBodyKind.PoliceCouncil, "Politirådet i Stjørdal", Language.Bokmal, [Stjordal]).Value;
        var shared = MeetingBody.Establish(MeetingBodyKind.PoliceCouncil, "Politirådet på Senja", Language.Bokmal, [Senja, Sorreisa]).Value;
        var world = new World(database)
        {
            Chair = chair.Id,
            Own = own,
            Shared = shared,
            OwnMeeting = Planned(own, chair.Id),
            SharedMeeting = Planned(shared, chair.Id),
        };
        db.AddRange(chair, own, shared, world.OwnMeeting, world.SharedMeeting);
        await db.SaveChangesAsync();
        return world;
    }

    public static Person NewPerson() =>
        Person.Register("Kari Eksempel", $"{Guid.NewGuid():N}@eksempel.no", "", Party.Police, Language.Bokmal).Value;

    /// <summary>A meeting that is not saved, with one item.</summary>
    public static Meeting Planned(MeetingBody body, PersonId chair)
    {
        var meeting = Meeting.Plan(body, new DateOnly(2026, 4, 8), new TimeOnly(10, 0), "Rådhuset", chair).Value;
        meeting.AddItem(AgendaItemKind.Case, "Uro på stasjonen", "");
        return meeting;
    }

    public Task<PersonId> WithAsync(Role role, params MunicipalityNumber[] places) => WithAsync(role, Today, null, places);

    public async Task<PersonId> WithAsync(Role role, DateOnly from, DateOnly? to, params MunicipalityNumber[] places) =>
        await SaveAsync(person => Grant.ForMunicipalities(person, role, places, from, to));

    public Task<PersonId> WithAsync(Role role, string district) => WithAsync(role, district, Today, null);

    public async Task<PersonId> WithAsync(Role role, string district, DateOnly from, DateOnly? to) =>
        await SaveAsync(person => Grant.ForDistrict(person, role, district, from, to));

    public async Task<PersonId> AdministratorAsync() => await SaveAsync(person => Grant.ForAdministrator(person, Today));

    public async Task<IReadOnlyList<Guid>> MeetingsSeenBy(PersonId? person)
    {
        await using var db = await Database.OpenAsync(person, Operation.ReadMeetings);
        return await db.Meetings.Select(m => m.Id.Value).ToListAsync();
    }

    private async Task<PersonId> SaveAsync(Func<PersonId, Outcome<Grant>> grant)
    {
        await using var db = Database.OpenAsSystem();
        var person = NewPerson();
        db.AddRange(person, grant(person.Id).Value);
        await db.SaveChangesAsync();
        return person.Id;
    }
}

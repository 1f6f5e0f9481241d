using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Demonstration;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Meetings.Papers;

namespace Samarbeid.Benchmarks;

/// <summary>A large meeting in the load, being held: written the first time it is asked for, into the council of whoever reads.</summary>
internal static class LiveMeeting
{
    public const int Items = 25, People = 20, Papers = 40;

    private const string Place = "Måling av det store møtet", MemberHost = "@stort-mote.example";
    // Beyond what the council's own meetings of the year take.
    private const int FirstNumber = 5000;
    private static readonly string[] NotScoped = [SamarbeidDbContext.ScopeFilter];

    public static async Task<MeetingId> FindAsync(PersonId reader)
    {
        await using var program = MeasuredData.Over(MeasuredData.Folder, reader);
        await using var db = program.GetRequiredService<SystemDatabases>().Open("benchmark");
        if (await db.Meetings.IgnoreQueryFilters(NotScoped).SingleOrDefaultAsync(m => m.Place == Place) is { } known) return known.Id;

        var bodies = await db.MeetingBodies.IgnoreQueryFilters(NotScoped).Include(b => b.Members).Where(b => b.Members.Any(m => m.PersonId == reader)).ToListAsync();
        var meeting = await CallAsync(db, bodies.MinBy(b => b.Name)!);
        for (var number = 1; number <= Papers; number++)
        {
            using var bytes = new MemoryStream(Encoding.UTF8.GetBytes($"Notat {number}. Alt her er oppdiktet."));
            await using var scope = program.CreateAsyncScope();
            (await scope.ServiceProvider.GetRequiredService<AddPaper>().HandleAsync(SingleUseKey.New(), meeting.Id,
                meeting.Items[number % Items].Id, new($"Notat {number}.txt", null, bytes), CancellationToken.None)).WithoutValue.OrThrow();
        }

        await HoldAsync(program, meeting.Id);
        return meeting.Id;
    }

    private static async Task<Meeting> CallAsync(SamarbeidDbContext db, MeetingBody body)
    {
        var today = DateOnly.FromDateTime(DateTime.Today);
        while (body.Members.Count < People)
        {
            var number = body.Members.Count;
            var person = Person.Register($"Medlem {number} Måledata", $"medlem.{number}{MemberHost}", "medlem", Party.Municipality, Language.Bokmal).Value;
            db.Add(person);
            body.Admit(person.Id, MemberRole.Member, today).OrThrow();
        }

        var meeting = Meeting.Plan(body, today, new TimeOnly(10, 0), Place, body.Members.Single(m => m.Role is MemberRole.Chair).PersonId).Value;
        for (var number = 1; number <= Items; number++) _ = meeting.AddItem(AgendaItemKind.Case, $"Sak nummer {number} på et langt kart", "Bakgrunnen for saken, i noen setninger.").Value;
        meeting.Call(today, FirstNumber, "Måling").OrThrow();
        db.Add(meeting);
        (await db.SaveAsync(CancellationToken.None)).OrThrow();
        return meeting;
    }

    private static async Task HoldAsync(ServiceProvider program, MeetingId id)
    {
        await using var db = program.GetRequiredService<SystemDatabases>().Open("benchmark");
        var meeting = await db.Meetings.IgnoreQueryFilters(NotScoped).Include(m => m.Items).Include(m => m.Attendances).Include(m => m.Disqualifications).AsSplitQuery().SingleAsync(m => m.Id == id);
        var members = await db.Memberships.IgnoreQueryFilters(NotScoped).Where(m => m.MeetingBodyId == meeting.BodyId).Select(m => m.PersonId).Distinct().ToListAsync();
        meeting.Hold([.. members.Select(m => (m, Presence.Present))]).OrThrow();
        (await db.SaveAsync(CancellationToken.None)).OrThrow();
    }
}

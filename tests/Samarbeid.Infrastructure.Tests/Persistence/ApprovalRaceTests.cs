using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Persistence;

/// <summary>An approval and an objection in the same second: one comes first, the other is told so, and nothing is half done.</summary>
public abstract class ApprovalRaceTests(DatabaseProvider engine) : DatabaseTests(engine)
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [EngineFact]
    public Task An_objection_that_comes_after_an_approval_is_stale_and_leaves_nothing() => RaceAsync(isApprovedFirst: true);

    [EngineFact]
    public Task An_approval_that_comes_after_an_objection_is_stale_and_leaves_nothing() => RaceAsync(isApprovedFirst: false);

    private async Task RaceAsync(bool isApprovedFirst)
    {
        var (chair, sheriff) = (World.NewPerson(), World.NewPerson());
        var id = await SendAsync(chair, sheriff);
        await using var first = Database.OpenAsSystem();
        await using var second = Database.OpenAsSystem();
        var (seen, seenToo) = (await FindAsync(first, id), await FindAsync(second, id));

        var approved = (isApprovedFirst ? seen : seenToo).Approve(ApprovalSide.Chair, chair.Id, Now);
        var objected = (isApprovedFirst ? seenToo : seen).ObjectTo(ApprovalSide.Police, sheriff.Id, "Feil dato", Now);
        Assert.True(approved.IsDone && objected.IsDone);
        var (saved, refused) = (await first.SaveAsync(default), await second.SaveAsync(default));

        Assert.True(saved.IsDone, saved.Refusal?.Code);
        Assert.Equal(PersistenceRules.Stale, refused.Refusal);
        await using var after = Database.OpenAsSystem();
        var meeting = await FindAsync(after, id);
        Assert.Equal(isApprovedFirst ? (MeetingState.AwaitingApproval, 1, 0) : (MeetingState.Held, 0, 1), (meeting.State, meeting.Approvals.Count, meeting.Objections.Count));
    }

    private async Task<MeetingId> SendAsync(Person chair, Person sheriff)
    {
        var body = MeetingBody.Establish(MeetingBodyKind.PoliceCouncil, "Rådet", Language.Bokmal, [World.Stjordal]).Value;
        var meeting = World.Planned(body, chair.Id);
        foreach (var step in new Func<Outcome>[]
        {
            () => meeting.Call(Today, 1, null), () => meeting.Hold([(chair.Id, Presence.Present)]), () => meeting.Note(meeting.Items[0].Id),
            () => meeting.SendForApproval(Now, new(ApprovalForm.Silent, Today.AddDays(14), false)),
        }) Assert.True(step().IsDone);
        await using var db = Database.OpenAsSystem();
        db.AddRange(chair, sheriff, body, meeting);
        await db.SaveChangesAsync();
        return meeting.Id;
    }

    private static Task<Meeting> FindAsync(SamarbeidDbContext db, MeetingId id) => db.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
        .Include(m => m.Items).Include(m => m.Approvals).Include(m => m.Objections).SingleAsync(m => m.Id == id);
}

public sealed class ApprovalRaceTestsOnSqlite() : ApprovalRaceTests(DatabaseProvider.Sqlite);

public sealed class ApprovalRaceTestsOnSqlServer() : ApprovalRaceTests(DatabaseProvider.SqlServer);

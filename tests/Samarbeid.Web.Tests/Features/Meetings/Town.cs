using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Call;
using Samarbeid.Web.Features.Meetings.Hold;
using Samarbeid.Web.Features.Meetings.Minutes;
using Samarbeid.Web.Features.Meetings.Plan;
using Samarbeid.Web.Features.Meetings.Results;

namespace Samarbeid.Web.Tests.Features.Meetings;

/// <summary>A police council with its people, and the road of a meeting through the real commands.</summary>
internal sealed class Town : IAsyncDisposable
{
    private Town(TestSystem system) => System = system;

    public TestSystem System { get; }
    public required Person Contact { get; init; }
    public required Person Mayor { get; init; }
    public required Person Sheriff { get; init; }
    public required Person DistrictSheriff { get; init; }
    public required Person Secretary { get; init; }
    public required Person Stranger { get; init; }
    public required MeetingBody Body { get; init; }

    public static async Task<Town> BuildAsync(Language language = Language.Bokmal)
    {
        var system = await TestSystem.StartAsync();
        var town = new Town(system)
        {
            Contact = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal),
            Mayor = await system.PersonAsync(Role.Mayor, TestSystem.Stjordal),
            Sheriff = await system.PersonAsync(Role.Sheriff, TestSystem.Stjordal),
            Secretary = await system.PersonAsync(Role.Secretary, TestSystem.Stjordal),
            Stranger = await system.PersonAsync(Role.PoliceContact, TestSystem.Senja),
            DistrictSheriff = await system.OfDistrictAsync(Role.Sheriff, TestSystem.Stjordal),
            Body = MeetingBody.Establish(
                MeetingBodyKind.PoliceCouncil, "Stjørdal politiråd", language, [MunicipalityNumber.Parse(TestSystem.Stjordal)]).Value,
        };
        Assert.True(town.Body.Admit(town.Mayor.Id, MemberRole.Chair, TestSystem.Today).IsDone);
        Assert.True(town.Body.Admit(town.Contact.Id, MemberRole.Member, TestSystem.Today).IsDone);
        await system.SaveAsync(town.Body);
        return town;
    }

    /// <summary>How the body approves minutes that are sent from now on.</summary>
    public async Task SetApprovalAsync(ApprovalRule rule)
    {
        await using var db = System.Database.OpenAsSystem();
        Assert.True((await db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).SingleAsync(b => b.Id == Body.Id)).SetApproval(rule).IsDone);
        await db.SaveChangesAsync();
    }

    public MeetingTime On(DateOnly date) => new(date, new TimeOnly(10, 0), "Rådhuset", Mayor.Id);

    public async Task<MeetingView> PlanAsync(DateOnly date)
    {
        var planned = await System.As<PlanMeeting>(Contact).HandleAsync(SingleUseKey.New(), Body.Id, On(date), default);
        Assert.True(planned.IsDone, planned.Refusal?.Code);
        return await SeeAsync(planned.Value);
    }

    public async Task<MeetingView> CallAsync(MeetingView seen)
    {
        var called = await System.As<CallMeeting>(Contact).HandleAsync(seen.Head.Id, seen.Head.Version, null, default);
        Assert.True(called.IsDone, called.Refusal?.Code);
        return await SeeAsync(seen.Head.Id);
    }

    /// <summary>Planned, called and with everybody present.</summary>
    public async Task<MeetingView> HoldAsync()
    {
        var called = await CallAsync(await PlanAsync(TestSystem.Today.AddDays(20)));
        var held = await System.As<HoldMeeting>(Contact).HandleAsync(
            called.Head.Id, called.Head.Version, [(Mayor.Id, Presence.Present), (Contact.Id, Presence.Absent)], default);
        Assert.True(held.IsDone, held.Refusal?.Code);
        return await SeeAsync(called.Head.Id);
    }

    public async Task NoteAllAsync(MeetingView seen)
    {
        foreach (var item in seen.OpenItems)
            Assert.True((await System.As<ConcludeItem>(Contact).HandleAsync(seen.Head.Id, item.Id, new("", false), ItemConclusion.Noted, default)).IsDone);
    }

    public async Task<MeetingView> SendAsync(MeetingView seen)
    {
        await NoteAllAsync(seen);
        var now = await SeeAsync(seen.Head.Id);
        var sent = await System.As<SendMinutesForApproval>(Contact).HandleAsync(now.Head.Id, now.Head.Version, default);
        Assert.True(sent.IsDone, sent.Refusal?.Code);
        return await SeeAsync(seen.Head.Id);
    }

    public async Task ApproveAsync(MeetingId id)
    {
        foreach (var (who, side) in new[] { (Mayor, ApprovalSide.Chair), (Sheriff, ApprovalSide.Police) })
        {
            var seen = await SeeAsync(id);
            var approved = await System.As<ApproveMinutes>(who).HandleAsync(id, seen.Head.Version, side, default);
            Assert.True(approved.IsDone, approved.Refusal?.Code);
        }
    }

    public async Task<MeetingView> SeeAsync(MeetingId id) => (await System.As<MeetingQueries>(Contact).FindAsync(id, default))!;

    public NewRecommendation Recommendation(DateOnly answerDue) => new("Åpen klubb i helgene", "", answerDue, [])
    {
        NewChallenge = new(MunicipalityNumber.Parse(TestSystem.Stjordal), "Uro i sentrum"),
        NewAddressee = new(MunicipalityNumber.Parse(TestSystem.Stjordal), "Stjørdal kommune, oppvekst", Mayor.Id),
    };

    public async Task<T> ReadAsync<T>(Func<SamarbeidDbContext, Task<T>> read)
    {
        await using var db = System.Database.OpenAsSystem();
        return await read(db);
    }

    public ValueTask DisposeAsync() => System.DisposeAsync();
}

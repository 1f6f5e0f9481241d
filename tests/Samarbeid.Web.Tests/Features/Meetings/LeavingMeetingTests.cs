using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Plan;

namespace Samarbeid.Web.Tests.Features.Meetings;

public sealed class LeavingMeetingTests
{
    private static readonly DateOnly Soon = TestSystem.Today.AddDays(20);

    [Fact]
    public async Task Those_who_were_called_are_told_once_each_that_the_meeting_is_postponed()
    {
        await using var town = await Town.BuildAsync();
        var called = await town.CallAsync(await town.PlanAsync(Soon));
        await AdmitAsync(town, town.Secretary);

        await PostponeAsync(town, called);

        Assert.Equal(Both(town), await ToldAsync(town, NotificationKind.MeetingPostponed, 1));
    }

    [Fact]
    public async Task A_second_postponement_is_told_of_only_after_a_new_notice()
    {
        await using var town = await Town.BuildAsync();
        var waiting = await PostponeAsync(town, await town.CallAsync(await town.PlanAsync(Soon)));

        var planned = await ReplanAsync(town, waiting);
        var again = await ReplanAsync(town, await PostponeAsync(town, planned));
        Assert.Equal(2, await town.ReadAsync(db => db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).CountAsync(m => m.Kind == NotificationKind.MeetingPostponed)));
        await PostponeAsync(town, await town.CallAsync(again));

        Assert.Equal(Both(town), await ToldAsync(town, NotificationKind.MeetingNotice, 2));
        Assert.Equal(Both(town), await ToldAsync(town, NotificationKind.MeetingPostponed, 2));
    }

    [Fact]
    public async Task A_cancellation_reaches_also_those_who_wait_for_a_new_date()
    {
        await using var town = await Town.BuildAsync();
        var waiting = await PostponeAsync(town, await town.CallAsync(await town.PlanAsync(Soon)));

        await CancelAsync(town, await ReplanAsync(town, waiting));

        Assert.Equal(Both(town), await ToldAsync(town, NotificationKind.MeetingCancelled, 1));
    }

    [Fact]
    public async Task Nobody_hears_of_a_meeting_that_was_never_called_or_lies_behind()
    {
        await using var town = await Town.BuildAsync();
        await CancelAsync(town, await town.PlanAsync(Soon));

        var past = await town.PlanAsync(TestSystem.Today.AddDays(-3));
        await CancelAsync(town, await town.CallAsync(past));

        Assert.Equal(0, await town.ReadAsync(db => db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).CountAsync()));
    }

    [Fact]
    public async Task A_refused_postponement_tells_nobody()
    {
        await using var town = await Town.BuildAsync();
        var called = await town.CallAsync(await town.PlanAsync(Soon));

        var refused = await town.System.As<PostponeMeeting>(town.Contact).HandleAsync(called.Head.Id, called.Head.Version, " ", default);

        Assert.Equal(MeetingRules.NeedsReason, refused.Refusal);
        Assert.Empty(await ToldAsync(town, NotificationKind.MeetingPostponed, 1));
    }

    private static IReadOnlyList<PersonId> Both(Town town) => [.. new[] { town.Mayor.Id, town.Contact.Id }.OrderBy(p => p.Value)];

    private static async Task<IReadOnlyList<PersonId>> ToldAsync(Town town, NotificationKind kind, int version) =>
        [.. (await town.ReadAsync(db => db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(m => m.Kind == kind && m.Version == version).Select(m => m.ReceiverId).ToListAsync()))
            .OrderBy(p => p.Value)];

    private static async Task<MeetingView> PostponeAsync(Town town, MeetingView seen)
    {
        var postponed = await town.System.As<PostponeMeeting>(town.Contact).HandleAsync(seen.Head.Id, seen.Head.Version, "Storm", default);
        Assert.True(postponed.IsDone, postponed.Refusal?.Code);
        return await town.SeeAsync(seen.Head.Id);
    }

    private static async Task CancelAsync(Town town, MeetingView seen)
    {
        var cancelled = await town.System.As<CancelMeeting>(town.Contact).HandleAsync(seen.Head.Id, seen.Head.Version, "Storm", default);
        Assert.True(cancelled.IsDone, cancelled.Refusal?.Code);
    }

    private static async Task<MeetingView> ReplanAsync(Town town, MeetingView seen)
    {
        var replanned = await town.System.As<ReplanMeeting>(town.Contact)
            .HandleAsync(seen.Head.Id, seen.Head.Version, town.On(Soon.AddDays(20)), default);
        Assert.True(replanned.IsDone, replanned.Refusal?.Code);
        return await town.SeeAsync(seen.Head.Id);
    }

    private static async Task AdmitAsync(Town town, Person person)
    {
        await using var db = town.System.Database.OpenAsSystem();
        var body = await db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(b => b.Members).SingleAsync(b => b.Id == town.Body.Id);
        Assert.True(body.Admit(person.Id, MemberRole.Member, TestSystem.Today).IsDone);
        await db.SaveChangesAsync();
    }
}

using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.MeetingBodies;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Agenda;
using Samarbeid.Web.Features.Meetings.Call;
using Samarbeid.Web.Features.Meetings.Hold;
using Samarbeid.Web.Features.Meetings.List;
using Samarbeid.Web.Features.Meetings.Minutes;
using Samarbeid.Web.Features.Meetings.Plan;

namespace Samarbeid.Web.Tests.Features.Meetings;

public sealed class MeetingPlanTests
{
    private static readonly DateOnly Soon = TestSystem.Today.AddDays(20);

    [Theory]
    [InlineData(Language.Bokmal, "Oppfølging av tiltak", "Eventuelt")]
    [InlineData(Language.Nynorsk, "Oppfølging av tiltak", "Ymse")]
    public async Task A_planned_meeting_gets_the_fixed_items_in_the_form_of_the_body(Language language, string second, string last)
    {
        await using var town = await Town.BuildAsync(language);

        var seen = await town.PlanAsync(Soon);

        Assert.Equal(MeetingState.Planned, seen.Head.State);
        Assert.Equal(PlanMeeting.FixedItems, seen.Items.Select(i => i.Kind));
        Assert.Equal(second, seen.Items[1].Title);
        Assert.Equal(last, seen.Items[^1].Title);
    }

    [Fact]
    public async Task A_meeting_gets_the_deadlines_of_its_body_in_working_days_and_new_ones_with_a_new_date()
    {
        await using var town = await Town.BuildAsync();
        // Thursday 28 May: three weeks before is 7 May, two weeks before is Ascension Day, and Whit Monday lies before it.
        var seen = await town.PlanAsync(new(2026, 5, 28));

        Assert.Equal(new MeetingDates(new(2026, 5, 7), new(2026, 5, 13), new(2026, 6, 4), 14), seen.Head.Dates);

        var moved = await town.System.As<RescheduleMeeting>(town.Contact).HandleAsync(seen.Head.Id, seen.Head.Version, town.On(new(2026, 5, 20)), default);
        Assert.True(moved.IsDone);
        Assert.Equal(new MeetingDates(new(2026, 4, 29), new(2026, 5, 6), new(2026, 5, 28), 14), (await town.SeeAsync(seen.Head.Id)).Head.Dates);
    }

    [Fact]
    public async Task A_new_case_comes_before_the_closing_items()
    {
        await using var town = await Town.BuildAsync();
        var seen = await town.PlanAsync(Soon);

        var added = await town.System.As<AddAgendaItem>(town.Contact)
            .HandleAsync(SingleUseKey.New(), seen.Head.Id, seen.Head.Version, new(AgendaItemKind.Case, "Russ", ""), default);

        var now = await town.SeeAsync(seen.Head.Id);
        Assert.Equal("Russ", now.Items[3].Title);
        Assert.Equal(added.Value, now.Items[3].Id);
    }

    [Fact]
    public async Task Somebody_of_another_place_neither_sees_nor_changes_it()
    {
        await using var town = await Town.BuildAsync();
        var seen = await town.PlanAsync(Soon);

        var planned = await town.System.As<PlanMeeting>(town.Stranger).HandleAsync(SingleUseKey.New(), town.Body.Id, town.On(Soon), default);
        var moved = await town.System.As<MoveAgendaItem>(town.Stranger)
            .HandleAsync(seen.Head.Id, seen.Head.Version, seen.Items[0].Id, 1, default);

        Assert.Equal(PersistenceRules.NotFound, planned.Refusal);
        Assert.Equal(PersistenceRules.NotFound, moved.Refusal);
        Assert.Null(await town.System.As<MeetingQueries>(town.Stranger).FindAsync(seen.Head.Id, default));
        Assert.Equal(0, (await town.System.As<MeetingListQueries>(town.Stranger).ListAsync(MeetingFilter.All, null, 1, default)).Total);
    }

    [Fact]
    public async Task The_mayor_reads_the_agenda_but_does_not_write_it()
    {
        await using var town = await Town.BuildAsync();
        var seen = await town.PlanAsync(Soon);

        var cancelled = await town.System.As<CancelMeeting>(town.Mayor).HandleAsync(seen.Head.Id, seen.Head.Version, "Sykdom", default);

        Assert.False(cancelled.IsDone);
        Assert.NotNull(await town.System.As<MeetingQueries>(town.Mayor).FindAsync(seen.Head.Id, default));
    }

    [Fact]
    public async Task A_stale_form_is_refused_and_changes_nothing()
    {
        await using var town = await Town.BuildAsync();
        var seen = await town.PlanAsync(Soon);
        var first = await town.System.As<MoveAgendaItem>(town.Contact).HandleAsync(seen.Head.Id, seen.Head.Version, seen.Items[0].Id, 1, default);

        var second = await town.System.As<RemoveAgendaItem>(town.Secretary).HandleAsync(seen.Head.Id, seen.Head.Version, seen.Items[0].Id, default);

        Assert.True(first.IsDone);
        Assert.Equal(PersistenceRules.Stale, second.Refusal);
        Assert.Equal(5, (await town.SeeAsync(seen.Head.Id)).Items.Count);
    }

    [Fact]
    public async Task The_notice_numbers_the_items_and_goes_to_each_member_once()
    {
        await using var town = await Town.BuildAsync();

        var called = await town.CallAsync(await town.PlanAsync(Soon));

        Assert.Equal(["PR\u00A01/26", "PR\u00A02/26", "PR\u00A03/26", "PR\u00A04/26", "PR\u00A05/26"], called.Items.Select(i => i.Reference(called.Head.Kind)));
        var mails = await town.ReadAsync(db => db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(m => m.Kind == NotificationKind.MeetingNotice).ToListAsync());
        Assert.Equal(new[] { town.Mayor.Id, town.Contact.Id }.ToHashSet(), mails.Select(m => m.ReceiverId).ToHashSet());
        Assert.Equal(2, mails.Count);
    }

    [Fact]
    public async Task Who_is_no_member_on_the_day_of_the_meeting_is_not_called_and_not_shown()
    {
        await using var town = await Town.BuildAsync();
        await using (var db = town.System.Database.OpenAsSystem())
        {
            var body = await db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(b => b.Members).SingleAsync(b => b.Id == town.Body.Id);
            Assert.True(body.Release(body.Members.Single(m => m.PersonId == town.Contact.Id).Id, Soon).IsDone);
            Assert.True(body.Admit(town.Secretary.Id, MemberRole.Secretary, Soon).IsDone);
            Assert.True(body.Admit(town.Sheriff.Id, MemberRole.Member, Soon.AddDays(1)).IsDone);
            await db.SaveChangesAsync();
        }

        var called = await town.CallAsync(await town.PlanAsync(Soon));

        var receivers = await town.ReadAsync(db => db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(m => m.Kind == NotificationKind.MeetingNotice).Select(m => m.ReceiverId).ToListAsync());
        Assert.Equal(new[] { town.Mayor.Id, town.Secretary.Id }.ToHashSet(), receivers.ToHashSet());
        Assert.Equal(receivers.ToHashSet(), called.Members.Select(m => m.Id).ToHashSet());
    }

    [Fact]
    public async Task A_late_notice_needs_its_reason_and_takes_no_number_without_it()
    {
        await using var town = await Town.BuildAsync();
        var seen = await town.PlanAsync(TestSystem.Today.AddDays(5));

        var without = await town.System.As<CallMeeting>(town.Contact).HandleAsync(seen.Head.Id, seen.Head.Version, " ", default);
        var with = await town.System.As<CallMeeting>(town.Contact).HandleAsync(seen.Head.Id, seen.Head.Version, "Haster", default);

        Assert.Equal(MeetingRules.NeedsShortNoticeReason.Code, without.Refusal?.Code);
        Assert.Equal(2, with.Value);
        Assert.Equal(1, (await town.SeeAsync(seen.Head.Id)).Items[0].Number);
    }

    [Fact]
    public async Task A_meeting_that_has_been_is_logged_without_a_mail()
    {
        await using var town = await Town.BuildAsync();
        var seen = await town.PlanAsync(TestSystem.Today.AddDays(-3));

        var called = await town.System.As<CallMeeting>(town.Contact).HandleAsync(seen.Head.Id, seen.Head.Version, null, default);

        Assert.Equal(0, called.Value);
        Assert.Equal(0, await town.ReadAsync(db => db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).CountAsync()));
    }

    [Fact]
    public async Task A_postponed_meeting_is_found_a_new_date_and_keeps_its_numbers()
    {
        await using var town = await Town.BuildAsync();
        var called = await town.CallAsync(await town.PlanAsync(Soon));

        var postponed = await town.System.As<PostponeMeeting>(town.Contact).HandleAsync(called.Head.Id, called.Head.Version, "Storm", default);
        var waiting = await town.SeeAsync(called.Head.Id);
        var replanned = await town.System.As<ReplanMeeting>(town.Contact)
            .HandleAsync(called.Head.Id, waiting.Head.Version, town.On(Soon.AddDays(20)), default);

        Assert.True(postponed.IsDone && replanned.IsDone);
        var again = await town.CallAsync(await town.SeeAsync(called.Head.Id));
        Assert.Equal(called.Items.Select(i => i.Number), again.Items.Select(i => i.Number));
        Assert.Equal(4, await town.ReadAsync(db => db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).CountAsync(m => m.Kind == NotificationKind.MeetingNotice)));
    }

    [Fact]
    public async Task The_page_of_a_meeting_takes_a_fixed_number_of_statements_and_no_scan()
    {
        await using var town = await Town.BuildAsync();
        var seen = await town.HoldAsync();
        using var recorded = await RecordedStatements.StartAsync(town.System);

        await town.System.As<MeetingQueries>(town.Contact).FindAsync(seen.Head.Id, default);
        var page = recorded.Count;
        await town.System.As<MeetingListQueries>(town.Contact).ListAsync(MeetingFilter.Coming, town.Body.Id, 1, default);
        await town.System.As<SinceLastQueries>(town.Contact).FindAsync(town.Body.Id, seen.Head.Date, default);
        await town.System.As<MeetingBodyQueries>(town.Contact).FindAsync(town.Body.Id, TestSystem.Today, default);
        await town.System.As<MinutesQueries>(town.Contact).FindAsync(seen.Head.Id, default);

        Assert.InRange(page, 7, 11);
        await recorded.AssertNoScanAsync(town.System);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Due;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Notifications.Choose;
using Samarbeid.Web.Features.Reminders;

namespace Samarbeid.Web.Tests.Features.Reminders;

/// <summary>Who sets and sees the reminders, who reads the ladder of an action, and what somebody who is away is told.</summary>
public sealed class ReminderFlowTests : IAsyncLifetime
{
    private static readonly DateOnly Today = TestSystem.Today;
    private TestSystem _system = null!;
    private Person _contact = null!, _sheriff = null!, _responsible = null!, _administrator = null!;
    private ActionItem _action = null!;
    private ServiceProvider _reminders = null!;

    public async Task InitializeAsync()
    {
        _system = await TestSystem.StartAsync();
        _reminders = new ServiceCollection().AddLogging().AddSingleton(_system.Database.Services.GetRequiredService<SystemDatabases>())
            .AddSingleton<TimeProvider>(_system.Database.Clock).AddSingleton<NorwegianCalendar>().AddReminders().BuildServiceProvider();
        _contact = await _system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        _sheriff = await _system.PersonAsync(Role.Sheriff, TestSystem.Stjordal);
        _administrator = await _system.PersonAsync(Role.Administrator);
        _responsible = await _system.PersonAsync(null);
        _action = await _system.ActionAsync(await _system.ChallengeAsync(TestSystem.Stjordal), _responsible, Today.AddDays(3));
    }

    public async Task DisposeAsync()
    {
        await _reminders.DisposeAsync();
        await _system.DisposeAsync();
    }

    [Fact]
    public async Task Only_an_administrator_sets_the_days_and_they_go_back_to_the_programs_own()
    {
        IReadOnlyList<ReminderChoice> earlier = [new(NotificationKind.ActionDueIn3Days, -5, false)];
        Assert.False((await Set(_contact).HandleAsync(earlier, default)).IsDone);
        Assert.Equal(ReminderDayRules.OutOfOrder, (await Set(_administrator).HandleAsync([new(NotificationKind.ActionDueIn3Days, -14, false)], default)).Refusal);

        Assert.Equal(Outcome.Done, await Set(_administrator).HandleAsync(earlier, default));
        var seen = (await Read(_administrator).ReadAsync(default))!;
        Assert.Equal([NotificationKind.ActionDueIn3Days], seen.Steps.Where(s => s.IsChanged).Select(s => s.Rule.Kind));
        Assert.Null(await Read(_contact).ReadAsync(default));

        Assert.Equal(Outcome.Done, await Set(_administrator).HandleAsync([], default));
        Assert.DoesNotContain((await Read(_administrator).ReadAsync(default))!.Steps, s => s.IsChanged);
    }

    [Fact]
    public async Task The_ladder_names_who_was_told_to_who_has_a_grant_and_says_what_comes_next()
    {
        await PlanAsync(Today);

        var read = (await Ladder(_contact).FindAsync(_action.Id, default))!;
        Assert.Equal(
            [(NotificationKind.ActionDueIn3Days, Today, true), (NotificationKind.ActionOverdue, new DateOnly(2026, 3, 6), false),
                (NotificationKind.ActionOverdue14Days, new DateOnly(2026, 3, 19), false), (NotificationKind.ActionOverdue30Days, new DateOnly(2026, 4, 7), false)],
            read.Steps.Select(s => (s.Kind, s.On, s.IsTaken)));
        Assert.Equal([_responsible.Name], read.Steps[0].Names);
        Assert.Empty((await Ladder(_responsible).FindAsync(_action.Id, default))!.Steps[0].Names);
        var stranger = await _system.PersonAsync(Role.PoliceContact, TestSystem.Senja);
        Assert.Null(await Ladder(stranger).FindAsync(_action.Id, default));
    }

    [Fact]
    public async Task What_somebody_who_is_away_is_told_goes_to_the_substitute_too_and_once()
    {
        Assert.Contains(_sheriff.Id, (await As<NotificationChoiceQueries>(_contact).ReadAsync(default))!.Offered.Select(p => p.Id));
        Assert.Equal(Outcome.Done, await As<GoAway>(_contact).HandleAsync(Today, Today.AddDays(30), _sheriff.Id, default));
        await PlanAsync(Today.AddDays(7));
        await PlanAsync(Today.AddDays(7));

        await using var db = _system.Database.OpenAsSystem();
        var told = await db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(n => n.Kind == NotificationKind.ActionOverdue).ToListAsync();
        Assert.Equal(new[] { _responsible.Id, _contact.Id, _sheriff.Id }.ToHashSet(), told.Select(n => n.ReceiverId).ToHashSet());
        Assert.Equal(3, told.Count);
        Assert.Equal((true, (PersonId?)_contact.Id), told.Where(n => n.ReceiverId == _sheriff.Id).Select(n => (n.IsStandIn, n.InsteadOf)).Single());

        Assert.Equal(Outcome.Done, await As<ComeBack>(_contact).HandleAsync(default));
        Assert.Null((await As<NotificationChoiceQueries>(_contact).ReadAsync(default))!.AwayFrom);
    }

    private T As<T>(Person who) => _system.As<T>(who);

    private SetReminderDays Set(Person who) => new(As<Databases>(who), Get<ReminderSteps>());

    private ReminderQueries Read(Person who) => new(As<Databases>(who), Get<ReminderForecast>(), Get<ReminderSteps>(), new(_system.Database.Clock));

    private LadderQueries Ladder(Person who) => new(As<Databases>(who), Get<ReminderSteps>(), new(_system.Database.Clock));

    private TPart Get<TPart>() where TPart : class => _reminders.GetRequiredService<TPart>();

    private Task<int> PlanAsync(DateOnly day) => Get<ReminderPlanner>().PlanAsync(day, default);
}

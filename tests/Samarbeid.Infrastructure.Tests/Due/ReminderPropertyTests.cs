using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Tests.Delivery;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Due;

/// <summary>Whatever happens in whatever order, nobody hears the same twice, nobody gets two digests a day, and nothing is left lying.</summary>
public sealed partial class ReminderPropertyTests
{
    private const int Steps = 45;

    [Theory]
    [InlineData(1)]
    [InlineData(20261129)]
    public async Task Each_receiver_is_told_each_step_of_each_due_date_once_in_one_digest_a_day(int seed)
    {
        await using var tests = await TestDatabase.OnSqliteAsync();
        var promise = await Promise.MakeAsync(tests);
        var random = new Random(seed);
        var actions = Enumerable.Range(0, 4).Select(i => promise.Action(Promise.Today.AddDays(5 * i))).ToList();
        await promise.SaveAsync(actions);
        Person[] people = [promise.Responsible, promise.Headmaster, promise.Secretary];
        for (var step = 0; step < Steps; step++)
        {
            tests.Clock.Advance(TimeSpan.FromHours(random.Next(1, 20)));
            var today = NorwegianCalendar.DateOf(tests.Clock.GetUtcNow());
            var id = actions[random.Next(actions.Count)].Id;
            switch (random.Next(5))
            {
                case 0: await ChangeAsync(tests, id, a => a.Extend(a.ResponsibleId, (a.DueDate < today ? today : a.DueDate).AddDays(random.Next(1, 20)), "Sykdom", tests.Clock.GetUtcNow())); break;
                case 1: await ChangeAsync(tests, id, a => a.HandOver(a.ResponsibleId, people[random.Next(people.Length)], "Ny rolle", tests.Clock.GetUtcNow())); break;
                case 2: await Parts.Planner(tests).PlanAsync(today, CancellationToken.None); break;
                default:
                    await Parts.Planner(tests).PlanAsync(today, CancellationToken.None);
                    await Parts.Sender(tests).SendAsync(today, CancellationToken.None);
                    break;
            }
        }

        tests.Clock.Advance(TimeSpan.FromDays(2));
        await Parts.Sender(tests).SendAsync(NorwegianCalendar.DateOf(tests.Clock.GetUtcNow()), CancellationToken.None);

        await using var db = tests.OpenAsSystem();
        Assert.All(await db.Outbox.ToListAsync(), m => Assert.True(m.State is OutboxState.Sent or OutboxState.Dropped, $"{m.State}"));
        var told = await db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).ToListAsync();
        Assert.NotEmpty(told);
        Assert.Distinct(told.Select(n => (n.ThingId, n.Kind, n.Version, n.ReceiverId)));
        var mails = Directory.GetFiles(Parts.Settings(tests).PickupFolder, "*.eml").Select(f => MimeMessage.Load(f)).ToList();
        Assert.NotEmpty(mails);
        Assert.Distinct(mails.Select(m => (m.To.Mailboxes.Single().Address, NorwegianCalendar.DateOf(m.Date))));
        Assert.All(mails, m => Assert.Distinct(Links().Matches(m.TextBody!).Select(link => link.Value)));
    }

    private static async Task ChangeAsync(TestDatabase tests, ActionItemId id, Func<ActionItem, Outcome> change)
    {
        await using var db = tests.OpenAsSystem();
        var action = await db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(a => a.Notes).SingleAsync(a => a.Id == id);
        // A step that makes no sense just now is refused, and changes nothing.
        if (change(action).IsDone) Assert.Equal(Outcome.Done, await db.SaveAsync(CancellationToken.None));
    }

    [GeneratedRegex("/tiltak/[0-9a-f-]{36}")]
    private static partial Regex Links();
}

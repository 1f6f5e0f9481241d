using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Due;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Reminders;

/// <summary>Sets the days of the steps (lagre dagene). What is told already is not told again. Where a step is as the program comes with it, no row is kept.</summary>
public sealed class SetReminderDays(Databases databases, ReminderSteps steps)
{
    public async Task<Outcome> HandleAsync(IReadOnlyList<ReminderChoice> chosen, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        if (db.DemandAdministration() is { IsDone: false } refused) return refused;
        if (steps.Check(chosen) is { IsDone: false } wrong) return wrong;

        var rows = await db.ReminderDays.ToListAsync(cancel);
        foreach (var step in steps.All([]))
        {
            var row = rows.Find(r => r.Kind == step.Rule.Kind);
            var choice = chosen.FirstOrDefault(c => c.Kind == step.Rule.Kind) ?? new(step.Rule.Kind, step.DefaultDays, step.RestsByDefault);
            if (choice.Days == step.DefaultDays && choice.RestsInJuly == step.RestsByDefault)
            {
                if (row is not null) db.ReminderDays.Remove(row);
            }
            else if (row is not null) row.Set(choice.Days, choice.RestsInJuly);
            else db.ReminderDays.Add(ReminderDay.Of(choice.Kind, choice.Days, choice.RestsInJuly));
        }

        return await db.SaveAsync(cancel);
    }
}

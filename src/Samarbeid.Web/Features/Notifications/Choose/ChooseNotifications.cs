using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Notifications.Choose;

/// <summary>Chooses how often and from which hour one is told of what can wait (varselvalg). What waits already comes with the next digest and is looked at anew then.</summary>
public sealed class ChooseNotifications(Databases databases)
{
    public Task<Outcome> HandleAsync(NewsPace news, int notBefore, bool restsOnDaysOff, CancellationToken cancel) =>
        databases.ChangeOwnAsync((_, settings) => Task.FromResult(settings.Choose(news, notBefore, restsOnDaysOff)), cancel);
}

/// <summary>Says that one is away, and who gets the same meanwhile (meld fravær).</summary>
public sealed class GoAway(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(DateOnly from, DateOnly until, PersonId substitute, CancellationToken cancel) => databases.ChangeOwnAsync(async (db, settings) =>
        await db.SubstitutesFor(settings.PersonId, calendar.Today).AnyAsync(p => p.Id == substitute, cancel)
            ? settings.GoAway(from, until, substitute, calendar.Today) : NotificationSettingsRules.NotOffered, cancel);
}

/// <summary>Takes the absence back, or ends it (jeg er tilbake).</summary>
public sealed class ComeBack(Databases databases)
{
    public Task<Outcome> HandleAsync(CancellationToken cancel) => databases.ChangeOwnAsync((_, settings) =>
    {
        settings.ComeBack();
        return Task.FromResult(Outcome.Done);
    }, cancel);
}

internal static class OwnSettings
{
    /// <summary>Nobody changes those of somebody else.</summary>
    public static async Task<Outcome> ChangeOwnAsync(
        this Databases databases, Func<SamarbeidDbContext, NotificationSettings, Task<Outcome>> change, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([], cancel);
        if (db.Actor.Person is not { } me) return AccessRules.NotSignedIn;

        var settings = await db.NotificationSettings.SingleOrDefaultAsync(s => s.PersonId == me, cancel);
        if (settings is null) db.NotificationSettings.Add(settings = NotificationSettings.Of(me));
        if (await change(db, settings) is { IsDone: false } refused) return refused;

        var saved = await db.SaveAsync(cancel);
        // What was put off by the former choice is looked at again with the next digest.
        if (saved.IsDone) await db.LookAgainAsync(me, cancel);
        return saved;
    }
}

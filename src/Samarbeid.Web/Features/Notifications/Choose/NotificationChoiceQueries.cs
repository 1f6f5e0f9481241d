using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Notifications.Choose;

/// <summary>How whoever is signed in is told, and whom they may name as their substitute.</summary>
public sealed record NotificationChoice(NewsPace News, int NotBefore, bool RestsOnDaysOff, DateOnly? AwayFrom, DateOnly? AwayUntil, string? Substitute, IReadOnlyList<PersonChoice> Offered);

/// <inheritdoc cref="NotificationChoice"/>
public sealed class NotificationChoiceQueries(Databases databases, NorwegianCalendar calendar)
{
    /// <summary>Null for who is not signed in.</summary>
    public async Task<NotificationChoice?> ReadAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([], cancel);
        if (db.Actor.Person is not { } me) return null;

        var settings = await db.NotificationSettings.AsNoTracking().SingleOrDefaultAsync(s => s.PersonId == me, cancel) ?? NotificationSettings.Of(me);
        var substitute = settings.SubstituteId is { } chosen ? await db.People.Where(p => p.Id == chosen).Select(p => p.Name).SingleOrDefaultAsync(cancel) : null;
        // An absence that is over is none.
        var isOver = settings.AwayUntil < calendar.Today;
        return new(settings.News, settings.NotBefore, settings.RestsOnDaysOff, isOver ? null : settings.AwayFrom, isOver ? null : settings.AwayUntil, isOver ? null : substitute,
            await db.SubstitutesFor(me, calendar.Today).OrderBy(p => NorwegianText.InOrder(p.Name)).Select(p => new PersonChoice(p.Id, p.Name, p.Title)).ToListAsync(cancel));
    }
}

internal static class SubstituteChoices
{
    /// <summary>Those who work where somebody does: with a role in one of the same municipalities, or in one of the same bodies.</summary>
    public static IQueryable<Person> SubstitutesFor(this SamarbeidDbContext db, PersonId person, DateOnly today)
    {
        var holders = db.HoldersOn(today);
        var members = holders.Members.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]);
        var places = holders.Roles.Where(r => r.PersonId == person).Select(r => r.Municipality);
        var bodies = members.Where(m => m.PersonId == person).Select(m => m.MeetingBodyId);
        var near = holders.Roles.Where(r => places.Contains(r.Municipality)).Select(r => r.PersonId)
            .Concat(members.Where(m => bodies.Contains(m.MeetingBodyId)).Select(m => m.PersonId));
        return db.People.Where(Person.IsReachable).Where(p => p.Id != person && near.Contains(p.Id));
    }
}

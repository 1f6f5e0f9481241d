using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;
using static Samarbeid.Domain.Notifications.NotificationKind;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>Mails about tasks of a year's plan. They say the body, the day and a link, and not what the task is.</summary>
internal sealed class WheelLetters : ILetterWriter
{
    public IReadOnlyCollection<NotificationKind> Kinds { get; } = [WheelAssignmentGiven, WheelAssignmentDueIn7Days, WheelAssignmentOverdue];

    public async Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel)
    {
        var (kind, id) = (order.Notification.Kind, new WheelEntryId(order.Notification.ThingId));
        var task = await (
            from entry in order.Database.Set<WheelEntry>().IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            join wheel in order.Database.AnnualWheels.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]) on entry.WheelId equals wheel.Id
            where entry.Id == id
            select new { entry.ScopeId, entry.Date, entry.DateVersion, entry.DoneOn, wheel.BodyId, wheel.Year }).SingleOrDefaultAsync(cancel);
        if (task is not { DoneOn: null } || task.DateVersion != order.Notification.Version) return OutboxFault.StateChanged;

        var thing = new Thing(task.ScopeId);
        if (!order.ReceiverMay(Operation.ReadMeetings, thing) && !order.ReceiverStandsIn(thing)) return OutboxFault.NoAccess;

        var (body, link) = (await order.NameAsync(task.ScopeId, cancel), order.Links.ToWheel(task.BodyId, task.Year));
        return new LetterDraft(() => Write(kind, body, NorwegianFormat.FullDate(task.Date), link), null);
    }

    private static Letter Write(NotificationKind kind, string body, string date, Uri link)
    {
        var (subject, text) = kind switch
        {
            WheelAssignmentGiven => (MailTexts.WheelAssignmentGivenSubject(body), MailTexts.WheelAssignmentGivenText(body, date)),
            WheelAssignmentDueIn7Days => (MailTexts.WheelAssignmentDueSubject(body, date), MailTexts.WheelAssignmentDueText(body, date)),
            _ => (MailTexts.WheelAssignmentOverdueSubject(body), MailTexts.WheelAssignmentOverdueText(body, date)),
        };
        return new Letter(subject, text, MailTexts.WheelLink, link);
    }
}

using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Meetings.Minutes;

/// <summary>Enters that a later meeting has approved the minutes of a former one (godkjent i neste møte). The item it stands on is concluded with it,
/// where nothing else is written there.</summary>
public sealed class ApproveInMeeting(Databases databases, IssuedMinutes minutes, NorwegianCalendar calendar)
{
    /// <param name="id">Whose minutes are approved.</param>
    /// <param name="version">Of that meeting, as the person saw it.</param>
    /// <param name="next">The meeting that approves them.</param>
    /// <param name="cancel">Stops the step.</param>
    public Task<Outcome> HandleAsync(MeetingId id, int version, MeetingId next, CancellationToken cancel) =>
        ApproveMinutes.InTheChainAsync(() => databases.ChangeMeetingAsync(Operation.WriteMinutes, id, version, async (db, meeting) =>
        {
            if (await db.FindMeetingAsync(next, cancel) is not { } later) return PersistenceRules.NotFound;

            var at = calendar.Now;
            var approved = meeting.ApproveIn(later, at);
            if (!approved.IsDone) return approved;

            var language = await db.MeetingBodies.Where(b => b.Id == meeting.BodyId).Select(b => b.Language).SingleAsync(cancel);
            foreach (var item in later.Items.Where(i => i.Kind is AgendaItemKind.ApproveMinutes && !i.IsSettled))
            {
                var concluded = later.Conclude(item.Id, language.Culture().Says(() => PanelTexts.ApprovedHere(NorwegianFormat.Date(meeting.Date))));
                if (!concluded.IsDone) return concluded;
            }

            await minutes.SettleAsync(db, meeting, db.Actor.Person!.Value, at, cancel);
            return Outcome.Done;
        }, cancel));
}

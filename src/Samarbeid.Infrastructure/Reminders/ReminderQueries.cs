using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Reminders;

/// <summary>What is due and without a row in the outbox. Each query walks a (state, date) index over the dates of its stage
/// and asks the unique index of the outbox; nothing closed, and nothing due later, is touched.</summary>
internal static class ReminderQueries
{
    public static IQueryable<ReminderCandidate> Actions(SamarbeidDbContext database, ReminderStage stage) => database.ActionItems
        .IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
        .Where(ActionItem.IsOpen)
        .Where(a => a.DueDate > stage.After && a.DueDate <= stage.Until)
        .Where(a => !database.Outbox.Any(m => m.ThingId == (Guid)(object)a.Id && stage.Done.Contains(m.Template) && m.Version == a.DueDateVersion))
        .Select(a => new ReminderCandidate((Guid)(object)a.Id, a.DueDateVersion, a.ScopeId, a.ResponsibleId, a.ResponsibleParty, a.IsSlt,
            a.Municipalities.Select(m => m.Municipality).ToList()));

    public static IQueryable<ReminderCandidate> Recommendations(SamarbeidDbContext database, ReminderStage stage) => database.Recommendations
        .IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
        .Where(Recommendation.IsUnanswered(DateOnly.MaxValue))
        .Where(r => r.AnswerDue > stage.After && r.AnswerDue <= stage.Until)
        .Where(r => !database.Outbox.Any(m => m.ThingId == (Guid)(object)r.Id && stage.Done.Contains(m.Template) && m.Version == 1))
        .Join(database.Addressees.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]), r => r.AddresseeId, a => a.Id, (r, a) => new { r, a.ContactId })
        .Select(x => new ReminderCandidate((Guid)(object)x.r.Id, 1, x.r.ScopeId, x.ContactId, null, false,
            x.r.Municipalities.Select(m => m.Municipality).ToList()));

    /// <summary>Only the first round: minutes that came back with an objection are not missing.</summary>
    public static IQueryable<ReminderCandidate> Minutes(SamarbeidDbContext database, ReminderStage stage) => database.Meetings
        .IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
        .Where(m => m.State == MeetingState.Held && m.ApprovalRound == 0 && m.Date > stage.After && m.Date <= stage.Until)
        .Where(m => !database.Outbox.Any(o => o.ThingId == (Guid)(object)m.Id && stage.Done.Contains(o.Template) && o.Version == 0))
        .Select(m => new ReminderCandidate((Guid)(object)m.Id, 0, m.ScopeId, null, null, false, new List<Domain.Municipalities.MunicipalityNumber>()));
}

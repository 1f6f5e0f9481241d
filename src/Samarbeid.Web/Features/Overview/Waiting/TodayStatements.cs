using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Overview.Waiting;

/// <param name="Place">The municipality or the body it belongs to.</param>
internal sealed record DueAction(ActionItemId Id, string Title, ActionItemState State, DateOnly Due, string Place);

/// <param name="Body">The body it belongs to.</param>
internal sealed record SilentAddressee(RecommendationId Id, string Title, DateOnly AnswerDue, string Body);

internal sealed record WaitingMeeting(MeetingId Id, DateOnly Date, string Body, MeetingState State, bool IsObjected);

/// <summary>Statements of what needs a person today, the longest waiting first. Each takes how many it gives at most.</summary>
internal sealed class TodayStatements
{
    /// <summary>Open actions the person is responsible for, in whatever scope, that fall due by a day.</summary>
    public Func<SamarbeidDbContext, PersonId, DateOnly, int, IAsyncEnumerable<DueAction>> DueSoon { get; } = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, PersonId me, DateOnly soon, int count) => db.ActionItems.IgnoreQueryFilters(new[] { SamarbeidDbContext.ScopeFilter })
            .Where(ActionItem.IsOpen).Where(a => a.ResponsibleId == me && a.DueDate <= soon)
            .OrderBy(a => a.DueDate).Take(count)
            .Select(a => new DueAction(a.Id, a.Title, a.State, a.DueDate,
                db.Set<Municipality>().Where(m => m.ScopeId == a.ScopeId).Select(m => m.UniqueName).FirstOrDefault()
                ?? db.MeetingBodies.Where(b => b.ScopeId == a.ScopeId).Select(b => b.Name).FirstOrDefault() ?? "")));

    /// <summary>What the person is responsible for and was on hold until a day that has come, or is completed and to be evaluated by then.</summary>
    public Func<SamarbeidDbContext, PersonId, DateOnly, int, IAsyncEnumerable<DueAction>> ComeBack { get; } = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, PersonId me, DateOnly today, int count) => db.ActionItems.IgnoreQueryFilters(new[] { SamarbeidDbContext.ScopeFilter })
            .Where(a => a.ResponsibleId == me && ((a.State == ActionItemState.OnHold && a.ReviewOn <= today) || (a.State == ActionItemState.Completed && a.EffectDueOn <= today)))
            .OrderBy(a => a.State == ActionItemState.OnHold ? a.ReviewOn : a.EffectDueOn).Take(count)
            .Select(a => new DueAction(a.Id, a.Title, a.State, a.State == ActionItemState.OnHold ? a.ReviewOn!.Value : a.EffectDueOn!.Value,
                db.Set<Municipality>().Where(m => m.ScopeId == a.ScopeId).Select(m => m.UniqueName).FirstOrDefault()
                ?? db.MeetingBodies.Where(b => b.ScopeId == a.ScopeId).Select(b => b.Name).FirstOrDefault() ?? "")));

    /// <summary>What others had on hold until a day that has come.</summary>
    public Func<SamarbeidDbContext, PersonId, DateOnly, int, IAsyncEnumerable<DueAction>> ComeBackOfOthers { get; } = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, PersonId me, DateOnly today, int count) => db.ActionItems
            .Where(a => a.State == ActionItemState.OnHold && a.ReviewOn <= today && a.ResponsibleId != me)
            .OrderBy(a => a.ReviewOn).Take(count)
            .Select(a => new DueAction(a.Id, a.Title, a.State, a.ReviewOn!.Value,
                db.Set<Municipality>().Where(m => m.ScopeId == a.ScopeId).Select(m => m.UniqueName).FirstOrDefault()
                ?? db.MeetingBodies.Where(b => b.ScopeId == a.ScopeId).Select(b => b.Name).FirstOrDefault() ?? "")));

    /// <summary>Open actions of others that were due before a day.</summary>
    public Func<SamarbeidDbContext, PersonId, DateOnly, int, IAsyncEnumerable<DueAction>> LateOfOthers { get; } = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, PersonId me, DateOnly today, int count) => db.ActionItems
            .Where(ActionItem.IsOpen).Where(a => a.DueDate < today && a.ResponsibleId != me)
            .OrderBy(a => a.DueDate).Take(count)
            .Select(a => new DueAction(a.Id, a.Title, a.State, a.DueDate,
                db.Set<Municipality>().Where(m => m.ScopeId == a.ScopeId).Select(m => m.UniqueName).FirstOrDefault()
                ?? db.MeetingBodies.Where(b => b.ScopeId == a.ScopeId).Select(b => b.Name).FirstOrDefault() ?? "")));

    /// <summary>Recommendations that should have been answered before a day.</summary>
    public Func<SamarbeidDbContext, DateOnly, int, IAsyncEnumerable<SilentAddressee>> Silent { get; } = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, DateOnly today, int count) => db.Recommendations
            .Where(Recommendation.AwaitsAnswer).Where(r => r.AnswerDue < today)
            .OrderBy(r => r.AnswerDue).Take(count)
            .Select(r => new SilentAddressee(r.Id, r.Title, r.AnswerDue,
                db.MeetingBodies.Where(b => b.ScopeId == r.ScopeId).Select(b => b.Name).FirstOrDefault() ?? "")));

    /// <summary>Minutes that wait for the person: to be approved, of meetings the person led, and after those, within some scopes, to be written.</summary>
    public Func<SamarbeidDbContext, PersonId, IReadOnlyList<ScopeId>, int, IAsyncEnumerable<WaitingMeeting>> UnapprovedByChairOrUnwritten { get; } = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, PersonId me, IReadOnlyList<ScopeId> writing, int count) =>
            from m in db.Meetings.Where(m => m.State == MeetingState.AwaitingApproval || m.State == MeetingState.Held)
                .Where(m => (m.State == MeetingState.Held && writing.Contains(m.ScopeId))
                    || (m.State == MeetingState.AwaitingApproval && m.ChairId == me && m.ApprovalForm != ApprovalForm.NextMeeting
                        && !m.Approvals.Any(a => a.Round == m.ApprovalRound && a.Side == ApprovalSide.Chair)))
                .OrderBy(m => m.State == MeetingState.Held).ThenBy(m => m.Date).Take(count)
            join b in db.MeetingBodies on m.ScopeId equals b.ScopeId
            select new WaitingMeeting(m.Id, m.Date, b.Name, m.State,
                m.State == MeetingState.Held && m.Objections.Any(o => o.Round == m.ApprovalRound && o.State == ObjectionState.Open)));

    /// <summary>Minutes that wait for the police, of meetings somebody else led.</summary>
    public Func<SamarbeidDbContext, PersonId, int, IAsyncEnumerable<WaitingMeeting>> UnapprovedByPolice { get; } = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, PersonId me, int count) =>
            from m in db.Meetings.Where(m => m.State == MeetingState.AwaitingApproval && m.ChairId != me && m.ApprovalForm != ApprovalForm.NextMeeting
                && !m.Approvals.Any(a => a.Round == m.ApprovalRound && a.Side == ApprovalSide.Police)).OrderBy(m => m.Date).Take(count)
            join b in db.MeetingBodies on m.ScopeId equals b.ScopeId
            select new WaitingMeeting(m.Id, m.Date, b.Name, m.State, false));

    /// <summary>Corrections of minutes that wait for the person: as who approves for the municipality, or, within some scopes, for the police.</summary>
    public Func<SamarbeidDbContext, PersonId, IReadOnlyList<ScopeId>, int, IAsyncEnumerable<WaitingMeeting>> UnapprovedCorrections { get; } = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, PersonId me, IReadOnlyList<ScopeId> ofPolice, int count) =>
            from c in db.MinutesCorrections.Where(c => c.State == CorrectionState.AwaitingApproval)
                .Where(c => c.ChairId == me
                    ? !c.Answers.Any(a => a.Round == c.Round && a.Side == ApprovalSide.Chair)
                    : ofPolice.Contains(c.ScopeId) && !c.Answers.Any(a => a.Round == c.Round && a.Side == ApprovalSide.Police))
                .OrderBy(c => c.SentAt).Take(count)
            join m in db.Meetings on c.MeetingId equals m.Id
            join b in db.MeetingBodies on c.ScopeId equals b.ScopeId
            select new WaitingMeeting(m.Id, m.Date, b.Name, m.State, false));
}

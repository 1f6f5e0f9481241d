using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;

namespace Samarbeid.Web.Features.Meetings.Minutes;

/// <summary>Minutes of an earlier meeting, for the item that takes up their approval.</summary>
/// <param name="IsForMeeting">Wait for this meeting to approve them.</param>
public sealed record FormerMinutesRow(MeetingId Id, int Version, DateOnly Date, MeetingState State, bool IsForMeeting)
{
    /// <summary>Whether there is a version that is kept from the public, and the person may read it.</summary>
    public bool OffersExempt { get; init; }

    public DateTimeOffset? ApprovedAt { get; init; }

    /// <summary>Who has approved them in the round that counts.</summary>
    public IReadOnlyList<string> ApprovedBy { get; init; } = [];

    /// <summary>The sides they wait for; none where the meeting approves them.</summary>
    public IReadOnlyList<WaitingRow> Waiting { get; init; } = [];
}

/// <summary>The minutes that a meeting takes up under «Godkjenning av referat»: those that wait for it, and the last ones.</summary>
public sealed class FormerMinutesQueries(Databases databases, NorwegianCalendar calendar)
{
    private const int Most = 10;

    private static readonly MeetingState[] WithMinutes = [.. Enum.GetValues<MeetingState>().Where(s => s.HasMinutes())];

    public async Task<IReadOnlyList<FormerMinutesRow>> ListAsync(MeetingBodyId body, DateOnly before, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadMinutes, cancel);
        var former = await db.Meetings.Where(m => m.BodyId == body && m.Date < before && WithMinutes.Contains(m.State)).OrderByDescending(m => m.Date).Take(Most)
            .Select(m => new
            {
                Row = new FormerMinutesRow(m.Id, m.Version, m.Date, m.State, m.State == MeetingState.AwaitingApproval && m.ApprovalForm == ApprovalForm.NextMeeting)
                {
                    ApprovedAt = m.ApprovedAt,
                    OffersExempt = db.AgendaItems.Any(i => i.MeetingId == m.Id && i.Basis != null)
                        && !db.AgendaItems.Any(i => i.MeetingId == m.Id && i.Basis != null && !db.RestrictedTexts.Any(t => t.AgendaItemId == i.Id)),
                },
                m.ScopeId,
                m.ChairId,
                m.ApprovalRound,
            }).ToListAsync(cancel);
        var rows = new List<FormerMinutesRow>();
        foreach (var meeting in former.Where((m, index) => index == 0 || m.Row.IsForMeeting))
            rows.Add(await WithRoundAsync(db, meeting.Row, meeting.ScopeId, meeting.ChairId, meeting.ApprovalRound, cancel));
        return rows;
    }

    private async Task<FormerMinutesRow> WithRoundAsync(SamarbeidDbContext db, FormerMinutesRow row, ScopeId scope, PersonId chair, int round, CancellationToken cancel)
    {
        if (row.State is MeetingState.Held) return row;

        var approvals = await (
            from approval in db.Set<MinutesApproval>()
            join person in db.People on approval.PersonId equals person.Id
            where approval.MeetingId == row.Id && approval.Round == round
            orderby approval.Side
            select new { approval.Side, person.Name }).ToListAsync(cancel);
        var waiting = new List<WaitingRow>();
        foreach (var side in Enum.GetValues<ApprovalSide>().Where(s => row is { State: MeetingState.AwaitingApproval, IsForMeeting: false } && approvals.All(a => a.Side != s)))
        {
            var seat = await db.FindApproversAsync(side, scope, chair, calendar.Today, cancel);
            waiting.Add(new(side, await db.People.Where(p => seat.Meant.Contains(p.Id)).OrderBy(p => NorwegianText.InOrder(p.Name)).Select(p => p.Name).ToListAsync(cancel)));
        }

        return row with { ApprovedBy = [.. approvals.Select(a => a.Name)], Waiting = waiting };
    }
}

using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Documents.Minutes;

/// <summary>Freezes the minutes of a meeting as they stand when the last side approves them (godkjent referat).</summary>
public sealed class IssuedMinutes(IssuedDocuments documents)
{
    /// <summary>The caller saves them together with the approval.</summary>
    /// <param name="database">Sees the scope of the meeting; all but the last approval is saved.</param>
    /// <param name="meeting">Approved just now.</param>
    /// <param name="by">Who gave the last approval.</param>
    /// <param name="at">When.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task IssueAsync(SamarbeidDbContext database, Meeting meeting, PersonId by, DateTimeOffset at, CancellationToken cancel)
    {
        var saved = await database.ReadMinutesAsync(meeting.Id, cancel) ?? throw new InvalidOperationException("The context does not see the meeting.");
        // The approval that completes them is not saved yet, so it is taken from the meeting itself.
        var approvals = meeting.Approvals.Where(a => a.Round == meeting.ApprovalRound).ToList();
        var approvers = approvals.Select(a => a.PersonId).ToList();
        var names = await database.People.Where(p => approvers.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancel);
        var content = saved with
        {
            State = meeting.State,
            Approvals = [.. approvals.Select(a => new MinutesApprovedBy(a.Side, names[a.PersonId], a.At))],
        };

        database.IssuedDocuments.Add(documents.Issue(
            meeting.ScopeId, DocumentKind.Minutes, meeting.Id.Value, edition: 1, MinutesDocument.Build(content, at), by, at));
    }
}

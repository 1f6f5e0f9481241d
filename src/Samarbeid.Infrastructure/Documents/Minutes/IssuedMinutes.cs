using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Documents.Minutes;

/// <summary>Freezes the minutes of a meeting as they stand when the last side approves them (godkjent referat): the public version,
/// and where something is kept from the public the exempt one beside it.</summary>
public sealed class IssuedMinutes(IssuedDocuments documents, CheckPageAddress checkPage)
{
    /// <summary>The caller saves them together with the approval.</summary>
    /// <param name="database">Sees the scope of the meeting; all but the last approval is saved.</param>
    /// <param name="meeting">Approved just now.</param>
    /// <param name="by">Who gave the last approval; null where nobody objected, and the program approves.</param>
    /// <param name="at">When.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task IssueAsync(SamarbeidDbContext database, Meeting meeting, PersonId? by, DateTimeOffset at, CancellationToken cancel)
    {
        var saved = await database.ReadWholeMinutesAsync(meeting.Id, cancel) ?? throw new InvalidOperationException("The context does not see the meeting.");
        // The approval that completes them is not saved yet, so it is taken from the meeting itself.
        var approvals = meeting.Approvals.Where(a => a.Round == meeting.ApprovalRound).ToList();
        var approvers = approvals.Select(a => a.PersonId).ToList();
        var names = await database.People.Where(p => approvers.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancel);
        var content = saved with
        {
            State = meeting.State,
            Approvals = [.. approvals.Select(a => new MinutesApprovedBy(a.Side, names[a.PersonId], a.At))],
            Round = saved.Round with { ApprovedAt = meeting.ApprovedAt, ApprovedIn = await DateOfAsync(database, meeting.ApprovedIn, cancel) },
        };

        var check = await CheckAsync(database, meeting.ScopeId, cancel);
        if (content.HasRestricted)
        {
            var exempt = Issue(DocumentKind.ExemptMinutes, content with { IsExempt = true, PublicCheck = check });
            exempt.RestrictTo(meeting.Id);
            database.IssuedDocuments.Add(exempt);
            // The seal of the exempt version is among the words of the public one, and so in the chain.
            check = check with { Exempt = exempt.Seal };
        }

        database.IssuedDocuments.Add(Issue(DocumentKind.Minutes, content.ForPublic() with { Check = check }));

        IssuedDocument Issue(DocumentKind kind, MinutesContent version) =>
            documents.Issue(meeting.ScopeId, kind, meeting.Id.Value, edition: 1, MinutesDocument.Build(version, at), by, at);
    }

    /// <summary>Freezes the minutes, and lays the recommendations in them before their addressees. The caller saves it together with the approval.</summary>
    /// <inheritdoc cref="IssueAsync"/>
    public async Task SettleAsync(SamarbeidDbContext database, Meeting meeting, PersonId? by, DateTimeOffset at, CancellationToken cancel)
    {
        await IssueAsync(database, meeting, by, at, cancel);
        var items = meeting.Items.Select(i => i.Id).ToList();
        var proposed = await database.Recommendations
            .Where(r => r.AgendaItemId != null && items.Contains(r.AgendaItemId.Value) && r.State == RecommendationState.Proposed)
            .ToListAsync(cancel);
        foreach (var recommendation in proposed) recommendation.Submit();
    }

    private static async Task<DateOnly?> DateOfAsync(SamarbeidDbContext database, MeetingId? id, CancellationToken cancel) =>
        id is { } meeting ? await database.Meetings.Where(m => m.Id == meeting).Select(m => (DateOnly?)m.Date).SingleOrDefaultAsync(cancel) : null;

    /// <summary>The next place in the chain of the body. Somebody else may take it in the same moment; then the database refuses this one.</summary>
    internal async Task<DocumentCheck> CheckAsync(SamarbeidDbContext database, ScopeId scope, CancellationToken cancel)
    {
        var former = await FormerAsync(database, scope, cancel);
        var code = CheckCode.New();
        return new(code.ToString(), checkPage.Page.AbsoluteUri, checkPage.Of(code).AbsoluteUri, former.Position + 1, former.Seal);
    }

    private static async Task<(int Position, string? Seal)> FormerAsync(SamarbeidDbContext database, ScopeId scope, CancellationToken cancel)
    {
        // Issued in the same save, which the database has not seen yet.
        var waiting = database.IssuedDocuments.Local.Where(d => d.ScopeId == scope && d.Kind is DocumentKind.Minutes).MaxBy(d => d.ChainPosition);
        if (waiting is not null) return (waiting.ChainPosition!.Value, waiting.Seal);

        var saved = await database.IssuedDocuments
            .Where(d => d.ScopeId == scope && d.Kind == DocumentKind.Minutes && d.ChainPosition != null)
            .OrderByDescending(d => d.ChainPosition)
            .Select(d => new { d.ChainPosition, d.Sha256, Files = d.Renditions.Select(r => new { r.Format, r.Sha256 }).ToList() })
            .FirstOrDefaultAsync(cancel);
        return saved is null
            ? (0, null)
            : (saved.ChainPosition!.Value, DocumentHash.Seal(saved.Sha256, saved.Files.Select(f => (f.Format, f.Sha256))));
    }
}

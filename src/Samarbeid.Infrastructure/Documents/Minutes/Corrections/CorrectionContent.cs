using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Documents.Minutes.Corrections;

/// <summary>What a correction tells in its edition.</summary>
/// <param name="Edition">The edition it becomes.</param>
/// <param name="FormerAt">When the edition it corrects was issued.</param>
/// <param name="FormerSeal">The seal of that one.</param>
/// <param name="Reason">Why the minutes are corrected.</param>
/// <param name="Texts">What stood and what is to stand, in the order of the document.</param>
/// <param name="Answers">What the sides have said, in order.</param>
public sealed record CorrectionContent(
    int Edition, DateTimeOffset FormerAt, string FormerSeal, string Reason, IReadOnlyList<PlacedCorrection> Texts, IReadOnlyList<CorrectionAnswered> Answers)
{
    /// <summary>Something is corrected that this version does not show.</summary>
    public bool TouchesExempt { get; init; }
}

/// <summary>Other words in a place of one version of the minutes.</summary>
public sealed record PlacedCorrection(TextPlace Place, string Was, string Now);

/// <param name="Objection">Null where the side approved.</param>
public sealed record CorrectionAnswered(ApprovalSide Side, string Name, DateTimeOffset At, string? Objection);

/// <summary>Reads what a correction tells.</summary>
public static class CorrectionReader
{
    /// <summary>The edition a correction corrects, in both its versions.</summary>
    public static async Task<FormerEdition> FormerEditionAsync(this SamarbeidDbContext database, MeetingId meeting, int edition, CancellationToken cancel)
    {
        var versions = await database.IssuedDocuments.AsNoTracking().Include(d => d.Renditions)
            .Where(d => d.SubjectId == meeting.Value && (d.Kind == DocumentKind.Minutes || d.Kind == DocumentKind.ExemptMinutes) && d.Edition == edition).ToListAsync(cancel);
        return new(versions.Single(d => d.Kind is DocumentKind.Minutes), versions.SingleOrDefault(d => d.Kind is DocumentKind.ExemptMinutes));
    }

    /// <summary>What the public version tells. The answer that completes it need not be saved yet: they are taken from the correction itself.</summary>
    public static async Task<CorrectionContent> ContentAsync(
        this SamarbeidDbContext database, MinutesCorrection correction, FormerEdition former, CancellationToken cancel)
    {
        var people = correction.Answers.Select(a => a.PersonId).ToList();
        var names = await database.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancel);
        // Of the approvals those of the last round count; what was said against it is told of every round.
        var answers = correction.Answers.Where(a => a.Objection is not null || correction.ApprovalOf(a.Side) == a).OrderBy(a => a.At)
            .Select(a => new CorrectionAnswered(a.Side, names[a.PersonId], a.At, a.Objection));
        return new(correction.Edition!.Value, former.Public.IssuedAt, former.Public.Seal, correction.Reason, former.InPublic(correction.Texts), [.. answers])
        {
            TouchesExempt = correction.Texts.Any(t => t.IsExempt),
        };
    }
}

using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Documents.Minutes.Corrections;

/// <summary>Freezes a correction as a new edition of the minutes when the last side approves it (rettet utgave): the public version, and the exempt one where
/// there is one. The former edition stays.</summary>
public sealed class IssuedCorrections(IssuedDocuments documents, IssuedMinutes minutes)
{
    /// <summary>The caller saves it together with the approval.</summary>
    /// <param name="database">Sees the scope of the meeting, and all its restricted words.</param>
    /// <param name="correction">Approved just now.</param>
    /// <param name="by">Who gave the last approval.</param>
    /// <param name="at">When.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task IssueAsync(SamarbeidDbContext database, MinutesCorrection correction, PersonId by, DateTimeOffset at, CancellationToken cancel)
    {
        var edition = correction.Edition!.Value;
        var former = await database.FormerEditionAsync(correction.MeetingId, edition - 1, cancel);
        var content = await database.ContentAsync(correction, former, cancel);
        var check = (await minutes.CheckAsync(database, correction.ScopeId, cancel)) with { Corrects = former.Public.Seal };
        if (former.Exempt is { } kept)
        {
            var own = content with { FormerAt = kept.IssuedAt, FormerSeal = kept.Seal, Texts = former.InExempt(correction.Texts), TouchesExempt = false };
            var exempt = Issue(DocumentKind.ExemptMinutes, CorrectedMinutes.BuildExempt(former.ExemptWords!, own, check, at));
            exempt.RestrictTo(correction.MeetingId);
            database.IssuedDocuments.Add(exempt);
            // As in the first edition, the seal of the exempt version is among the words of the public one.
            check = check with { Exempt = exempt.Seal };
        }

        database.IssuedDocuments.Add(Issue(DocumentKind.Minutes, CorrectedMinutes.Build(former.PublicWords, content, check, at)));

        IssuedDocument Issue(DocumentKind kind, ReportDocument document) =>
            documents.Issue(correction.ScopeId, kind, correction.MeetingId.Value, edition, document, by, at);
    }
}

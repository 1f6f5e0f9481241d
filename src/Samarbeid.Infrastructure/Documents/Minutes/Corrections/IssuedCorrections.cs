using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Documents.Minutes.Corrections;

/// <summary>Freezes a correction as a new edition of the minutes when the last side approves it (rettet utgave). The former edition stays.</summary>
public sealed class IssuedCorrections(IssuedDocuments documents, IssuedMinutes minutes)
{
    /// <summary>The caller saves it together with the approval.</summary>
    /// <param name="database">Sees the scope of the meeting.</param>
    /// <param name="correction">Approved just now.</param>
    /// <param name="by">Who gave the last approval.</param>
    /// <param name="at">When.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task IssueAsync(SamarbeidDbContext database, MinutesCorrection correction, PersonId by, DateTimeOffset at, CancellationToken cancel)
    {
        var edition = correction.Edition!.Value;
        var former = await database.FormerEditionAsync(correction.MeetingId, edition - 1, cancel);
        var words = IssuedDocuments.Read(former.Json, former.Sha256);
        var check = (await minutes.CheckAsync(database, correction.ScopeId, cancel)) with { Corrects = former.Seal };
        var document = CorrectedMinutes.Build(words, await database.ContentAsync(correction, former, cancel), words.Author, check, at);
        database.IssuedDocuments.Add(documents.Issue(correction.ScopeId, DocumentKind.Minutes, correction.MeetingId.Value, edition, document, by, at));
    }
}

using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;
using Samarbeid.Web.Features.Meetings.Papers;

namespace Samarbeid.Web.Features.Agreements.Papers;

/// <summary>A paper beside an agreement, on its page.</summary>
public sealed record AgreementPaperRow(PaperId Id, string Title, PaperKind Kind, long Size, VirusScan Scan, string By, DateTimeOffset At);

/// <summary>What lies beside an agreement, and who lays it there.</summary>
internal static class AgreementPapers
{
    /// <summary>Those who write the agreement, and those who sign it.</summary>
    public static readonly Operation[] Writing = [Operation.WriteAgreements, .. AgreementChange.Signing];

    public static Task<List<AgreementPaperRow>> AgreementPapersAsync(this SamarbeidDbContext db, CooperationAgreementId id, CancellationToken cancel) => (
        from paper in db.Papers
        join person in db.People on paper.AddedBy equals person.Id
        where paper.AgreementId == id && paper.RemovedAt == null
        orderby paper.AddedAt
        select new AgreementPaperRow(paper.Id, paper.Title, paper.Kind, paper.Size, paper.Scan, person.Name, paper.AddedAt)).ToListAsync(cancel);
}

/// <summary>The papers of an agreement as files, for whoever may read it.</summary>
public sealed class AgreementPaperQueries(Databases databases)
{
    /// <returns>Null when there is no such paper for this person.</returns>
    public async Task<PaperFile?> FindAsync(CooperationAgreementId id, PaperId paper, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadAgreements, cancel);
        var file = await db.Papers.Where(p => p.Id == paper && p.AgreementId == id && p.RemovedAt == null && p.FileId != null)
            .Select(p => new PaperFile(p.Id, p.FileName, p.Kind, p.Size, p.Sha256, p.FileId!.Value, null)).SingleOrDefaultAsync(cancel);
        if (file is not null) db.NoteReading(SecurityEventKind.PaperRead, $"Paper {file.Id.Value}");
        return file;
    }
}

/// <summary>Takes a paper away from beside an agreement, and puts it back.</summary>
public sealed class DetachPaper(Databases databases, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(CooperationAgreementId id, PaperId paper, CancellationToken cancel) => ChangeAsync(id, paper, (db, found) =>
    {
        found.TakeFromAgreement(db.Actor.Person!.Value, clock.GetUtcNow());
        return Task.FromResult(Outcome.Done);
    }, cancel);

    /// <summary>Puts it back where it lay (angre).</summary>
    public Task<Outcome> UndoAsync(CooperationAgreementId id, PaperId paper, CancellationToken cancel) => ChangeAsync(id, paper, async (db, found) =>
        found.PutBackToAgreement(await db.Papers.CountAsync(p => p.AgreementId == id && p.RemovedAt == null, cancel)), cancel);

    private async Task<Outcome> ChangeAsync(CooperationAgreementId id, PaperId paper, Func<SamarbeidDbContext, Paper, Task<Outcome>> change, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([Operation.ReadAgreements, .. AgreementPapers.Writing], cancel);
        if (await db.Papers.SingleOrDefaultAsync(p => p.Id == paper && p.AgreementId == id, cancel) is not { } found) return PersistenceRules.NotFound;
        if (db.DemandOne(AgreementPapers.Writing, found.ScopeId) is { IsDone: false } refused) return refused;

        var changed = await change(db, found);
        return changed.IsDone ? await db.SaveAsync(cancel) : changed;
    }
}

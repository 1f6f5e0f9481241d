using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Meetings.Papers;

namespace Samarbeid.Web.Features.Agreements.Papers;

/// <summary>Lays a file beside an agreement, such as the sheet both sides have signed (legg ved). As with a meeting's papers, what would be refused
/// anyway is refused before the bytes are read.</summary>
public sealed class AttachPaper(Databases databases, PaperIntake intake, PaperSettings settings, TimeProvider clock)
{
    public async Task<Outcome<PaperId>> HandleAsync(SingleUseKey key, CooperationAgreementId id, UploadedFile file, CancellationToken cancel)
    {
        var name = PaperName.Of(file.Name);
        if (!name.IsDone) return name.Refusal!;
        if (file.Length > settings.MostBytes) return PaperRules.TooLarge.With(settings.MostMegabytes);

        var scope = await MayTakeAsync(id, file.Length ?? 0, cancel);
        return scope.IsDone
            ? await intake.TakeAsync(scope.Value, name.Value, file.Bytes, (stored, until) => KeepAsync(key, id, stored, until), cancel)
            : scope.Refusal!;
    }

    private async Task<Outcome<ScopeId>> MayTakeAsync(CooperationAgreementId id, long size, CancellationToken cancel)
    {
        await using var db = await OpenAsync(cancel);
        var agreement = await FindAsync(db, id, cancel);
        if (!agreement.IsDone) return agreement.Refusal!;
        if (agreement.Value.State is AgreementState.Draft) return AgreementRules.StateForbids;

        return await CheckRoomAsync(db, agreement.Value, size, cancel) is { IsDone: false } refused ? refused.Refusal! : agreement.Value.ScopeId;
    }

    private async Task<Outcome<KeptPaper>> KeepAsync(SingleUseKey key, CooperationAgreementId id, StoredPaper stored, CancellationToken cancel)
    {
        await using var db = await OpenAsync(cancel);
        return await db.KeepOnceAsync(key, () => AddAsync(db, id, stored, cancel), cancel);
    }

    private async Task<Outcome<PaperId>> AddAsync(SamarbeidDbContext db, CooperationAgreementId id, StoredPaper stored, CancellationToken cancel)
    {
        var agreement = await FindAsync(db, id, cancel);
        if (!agreement.IsDone) return agreement.Refusal!;
        if (await CheckRoomAsync(db, agreement.Value, stored.Size, cancel) is { IsDone: false } full) return full.Refusal!;

        var present = await db.Papers.CountAsync(p => p.AgreementId == id && p.RemovedAt == null, cancel);
        var added = Paper.AddTo(agreement.Value, stored, present, db.Actor.Person!.Value, clock.GetUtcNow());
        if (!added.IsDone) return added.Refusal!;

        db.Add(added.Value);
        // From here on it is there; a line that breaks now must not make it unsure.
        var saved = await db.SaveAsync(CancellationToken.None);
        return saved.IsDone ? added.Value.Id : saved.Refusal!;
    }

    private Task<SamarbeidDbContext> OpenAsync(CancellationToken cancel) => databases.OpenAsync([Operation.ReadAgreements, .. AgreementPapers.Writing], cancel);

    private static async Task<Outcome<CooperationAgreement>> FindAsync(SamarbeidDbContext db, CooperationAgreementId id, CancellationToken cancel)
    {
        if (await db.Agreements.SingleOrDefaultAsync(a => a.Id == id, cancel) is not { } agreement) return PersistenceRules.NotFound;

        var asked = db.DemandOne(AgreementPapers.Writing, agreement.ScopeId);
        return asked.IsDone ? agreement : asked.Refusal!;
    }

    private async Task<Outcome> CheckRoomAsync(SamarbeidDbContext db, CooperationAgreement agreement, long size, CancellationToken cancel) =>
        await db.SizesIn(agreement.ScopeId).SumAsync(cancel) + size > settings.MostOfBodyBytes ? PaperRules.BodyIsFull.With(settings.MostOfBodyMegabytes) : Outcome.Done;
}

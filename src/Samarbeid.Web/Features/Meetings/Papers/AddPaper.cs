using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.Meetings.Papers;

/// <summary>A file on its way in.</summary>
/// <param name="Name">As the sender's computer calls it.</param>
/// <param name="Length">In bytes, when it is told beforehand.</param>
/// <param name="Bytes">To be read once.</param>
public sealed record UploadedFile(string Name, long? Length, Stream Bytes);

/// <summary>Lays a file before a meeting. What would be refused anyway is refused before the bytes are read; when they are all there and judged, it is
/// asked again, for an upload takes its time.</summary>
public sealed class AddPaper(Databases databases, PaperIntake intake, PaperSettings settings, TimeProvider clock)
{
    // Files that come at the same time all count as a change of the same meeting.
    private const int MostTries = 10;

    public async Task<Outcome<PaperId>> HandleAsync(SingleUseKey key, MeetingId id, AgendaItemId? item, UploadedFile file, CancellationToken cancel)
    {
        var name = PaperName.Of(file.Name);
        if (!name.IsDone) return name.Refusal!;
        if (file.Length > settings.MostBytes) return PaperRules.TooLarge.With(settings.MostMegabytes);

        var scope = await MayTakeAsync(id, item, file.Length ?? 0, cancel);
        return scope.IsDone
            ? await intake.TakeAsync(scope.Value, name.Value, file.Bytes, (stored, until) => KeepAsync(key, id, item, stored, until), cancel)
            : scope.Refusal!;
    }

    private async Task<Outcome<ScopeId>> MayTakeAsync(MeetingId id, AgendaItemId? item, long size, CancellationToken cancel)
    {
        await using var db = await OpenAsync(cancel);
        var meeting = await FindAsync(db, id, item, cancel);
        if (!meeting.IsDone) return meeting.Refusal!;
        if (!meeting.Value.State.TakesPapers()) return PaperRules.Closed;
        if (await db.CountAllPapersAsync(id, cancel) >= Paper.MostOfAMeeting) return PaperRules.TooMany.With(Paper.MostOfAMeeting);

        return await IsFullAsync(db, meeting.Value.ScopeId, size, cancel) ? PaperRules.BodyIsFull.With(settings.MostOfBodyMegabytes) : meeting.Value.ScopeId;
    }

    private async Task<Outcome<KeptPaper>> KeepAsync(SingleUseKey key, MeetingId id, AgendaItemId? item, StoredPaper stored, CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            await using var db = await OpenAsync(cancel);
            var kept = await db.KeepOnceAsync(key, () => AddAsync(db, id, item, stored, cancel), cancel);
            if (kept.IsDone) return kept;
            if (kept.Refusal!.Code != PersistenceRules.Stale.Code || tries == MostTries) return kept.Refusal!;
        }
    }

    private async Task<Outcome<PaperId>> AddAsync(SamarbeidDbContext db, MeetingId id, AgendaItemId? item, StoredPaper stored, CancellationToken cancel)
    {
        var meeting = await FindAsync(db, id, item, cancel);
        if (!meeting.IsDone) return meeting.Refusal!;
        if (await IsFullAsync(db, meeting.Value.ScopeId, stored.Size, cancel)) return PaperRules.BodyIsFull.With(settings.MostOfBodyMegabytes);

        var present = await db.CountAllPapersAsync(id, cancel);
        var added = Paper.AddTo(meeting.Value, item, stored, present, db.Actor.Person!.Value, clock.GetUtcNow());
        if (!added.IsDone) return added.Refusal!;

        db.Add(added.Value);
        db.Touch(meeting.Value);
        // From here on it is there; a line that breaks now must not make it unsure.
        var saved = await db.SaveAsync(CancellationToken.None);
        return saved.IsDone ? added.Value.Id : saved.Refusal!;
    }

    private Task<SamarbeidDbContext> OpenAsync(CancellationToken cancel) =>
        databases.OpenAsync([Operation.WriteMeetings, Operation.WriteMinutes], cancel);

    private static async Task<Outcome<Meeting>> FindAsync(SamarbeidDbContext db, MeetingId id, AgendaItemId? item, CancellationToken cancel)
    {
        if (await db.FindMeetingAsync(id, cancel) is not { } meeting || (item is { } of && meeting.Items.All(i => i.Id != of))) return PersistenceRules.NotFound;

        var asked = db.Demand(meeting.State.WritesPapers(), MeetingChanges.ThingOf(meeting));
        return asked.IsDone ? meeting : asked.Refusal!;
    }

    private async Task<bool> IsFullAsync(SamarbeidDbContext db, ScopeId scope, long size, CancellationToken cancel) =>
        await db.SizesIn(scope).SumAsync(cancel) + size > settings.MostOfBodyBytes;
}

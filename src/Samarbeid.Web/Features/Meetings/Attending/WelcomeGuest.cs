using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.Meetings.Attending;

/// <summary>Enters a guest as it is said in the room: «Kari Nordmann, barnevernet».</summary>
public sealed class WelcomeGuest(Databases databases)
{
    public Task<Outcome<MeetingGuestId>> HandleAsync(SingleUseKey key, MeetingId id, string typed, CancellationToken cancel) => MeetingChanges.AgainAsync(async () =>
    {
        await using var db = await databases.OpenAsync(Operation.WriteMinutes, cancel);
        return await db.OnceAsync(key, () => WelcomeAsync(db, id, typed, cancel), cancel);
    });

    private static async Task<Outcome<MeetingGuestId>> WelcomeAsync(SamarbeidDbContext db, MeetingId id, string typed, CancellationToken cancel)
    {
        if (await db.FindMeetingAsync(id, cancel) is not { } meeting) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteMinutes, MeetingChanges.ThingOf(meeting)) is { IsDone: false } refused) return refused.Refusal!;

        var (name, from) = MeetingGuest.Read(typed);
        var welcomed = meeting.Welcome(name, from);
        if (!welcomed.IsDone) return welcomed.Refusal!;

        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? welcomed.Value.Id : saved.Refusal!;
    }
}

using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Shared.Registers;

namespace Samarbeid.Web.Features.MeetingBodies.Register;

/// <summary>Makes a new body. Those with a grant in one of its municipalities see it from their next step on.</summary>
public sealed class EstablishMeetingBody(Databases databases)
{
    public async Task<Outcome<MeetingBodyId>> HandleAsync(SingleUseKey key, BodyModel form, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        return await db.OnceAsync(key, () => EstablishAsync(db, form, cancel), cancel);
    }

    private static async Task<Outcome<MeetingBodyId>> EstablishAsync(SamarbeidDbContext db, BodyModel form, CancellationToken cancel)
    {
        if (db.DemandAdministration() is { IsDone: false } refused) return refused.Refusal!;
        if (!await db.AreKnownAsync(form.Municipalities, null, cancel)) return PersistenceRules.UnknownPlace;
        if (await db.IsNameTakenAsync(form.Name, null, cancel)) return MeetingBodyRules.NameIsTaken;

        var established = MeetingBody.Establish(form.Kind, form.Name, form.Language, form.Municipalities);
        if (!established.IsDone) return established.Refusal!;
        if (established.Value.SetDeadlines(form.Deadlines) is { IsDone: false } outOfReach) return outOfReach.Refusal!;
        if (established.Value.SetApproval(form.Approval) is { IsDone: false } wrong) return wrong.Refusal!;

        established.Value.KeepNotes(form.ForgetsNotes);
        db.MeetingBodies.Add(established.Value);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? established.Value.Id : saved.Refusal!;
    }
}

using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Shared.Registers;

namespace Samarbeid.Web.Features.MeetingBodies.Register;

/// <summary>Changes what a body is called, its written form and whom it serves. Its kind stays: the item numbers follow from it.</summary>
public sealed class ChangeMeetingBody(Databases databases)
{
    public Task<Outcome> HandleAsync(MeetingBodyId id, int version, BodyModel form, CancellationToken cancel) =>
        databases.ChangeBodyAsync(id, version, async (db, body) =>
        {
            if (!await db.AreKnownAsync(form.Municipalities, null, cancel)) return PersistenceRules.UnknownPlace;

            body.KeepNotes(form.ForgetsNotes);
            return form.Name.Trim() != body.Name && await db.IsNameTakenAsync(form.Name, id, cancel)
                ? MeetingBodyRules.NameIsTaken
                : body.SetDeadlines(form.Deadlines) is { IsDone: false } refused ? refused
                : body.SetApproval(form.Approval) is { IsDone: false } wrong ? wrong
                : body.Change(form.Name, form.Language, form.Municipalities);
        }, cancel);
}

using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>Writes how it goes (framdriftsnotat), by whoever changes the action or contributes to it.</summary>
public sealed class WriteProgressNote(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(SingleUseKey key, ActionItemId id, int version, string text, CancellationToken cancel) =>
        databases.AddToActionAsync(key, Operation.ContributeToActions, id, version, (action, by) => action.Note(by, text, calendar.Now), cancel);
}

using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>Writes how it goes (framdriftsnotat).</summary>
public sealed class WriteProgressNote(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(ActionItemId id, int version, string text, CancellationToken cancel) =>
        databases.ChangeActionAsync(Operation.WriteActions, id, version, (action, by) => action.Note(by, text, calendar.Now), cancel);
}

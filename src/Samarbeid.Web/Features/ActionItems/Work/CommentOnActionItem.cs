using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>Writes a comment, which moves nothing (kommentar).</summary>
public sealed class CommentOnActionItem(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(ActionItemId id, int version, string text, CancellationToken cancel) =>
        databases.ChangeActionAsync(Operation.CommentOnActions, id, version, (action, by) => action.Comment(by, text, calendar.Now), cancel);
}

using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>Writes a comment, which moves nothing (kommentar).</summary>
public sealed class CommentOnActionItem(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(SingleUseKey key, ActionItemId id, int version, string text, CancellationToken cancel) =>
        databases.AddToActionAsync(key, Operation.CommentOnActions, id, version, (action, by) => action.Comment(by, text, calendar.Now), cancel);
}

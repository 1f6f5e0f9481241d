using Samarbeid.Domain.Common;
using Samarbeid.Domain.SavedViews;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.SavedViews;

/// <summary>Opens a list with one of one's own views, or with it no longer.</summary>
public sealed class OpenWithView(Databases databases)
{
    public Task<Outcome> HandleAsync(SavedViewId id, bool isDefault, CancellationToken cancel) =>
        databases.ChangeViewAsync(id, (_, view, others) =>
        {
            view.OpenWith(isDefault, others);
            return Outcome.Done;
        }, cancel);
}

using Samarbeid.Domain.Common;
using Samarbeid.Domain.SavedViews;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.SavedViews;

/// <summary>Takes away one of one's own views; saving it under its name brings it back.</summary>
public sealed class RemoveView(Databases databases)
{
    public Task<Outcome> HandleAsync(SavedViewId id, CancellationToken cancel) =>
        databases.ChangeViewAsync(id, (db, view, _) =>
        {
            db.SavedViews.Remove(view);
            return Outcome.Done;
        }, cancel);
}

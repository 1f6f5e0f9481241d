using Samarbeid.Domain.Common;
using Samarbeid.Domain.SavedViews;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.SavedViews;

/// <summary>Gives one of one's own views another name.</summary>
public sealed class RenameView(Databases databases)
{
    public Task<Outcome> HandleAsync(SavedViewId id, string name, CancellationToken cancel) =>
        databases.ChangeViewAsync(id, (_, view, others) => view.Rename(name, others), cancel);
}

using Samarbeid.Domain.Common;
using Samarbeid.Domain.Themes;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Themes;

/// <summary>Lets a theme be proposed no more.</summary>
public sealed class EndTheme(Databases databases)
{
    public Task<Outcome> HandleAsync(BodyThemeId id, int version, CancellationToken cancel) =>
        databases.ChangeThemeAsync(id, version, (_, theme) => Task.FromResult(theme.End()), cancel);
}

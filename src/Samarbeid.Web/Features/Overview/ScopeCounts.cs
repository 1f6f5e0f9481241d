using Samarbeid.Domain.Access;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Web.Features.Overview;

/// <summary>Rows counted in the database: per scope for those that name no municipality, and per scope and municipality for those that do.</summary>
internal sealed class ScopeCounts(IReadOnlyDictionary<ScopeId, int> unnamed, IReadOnlyDictionary<(ScopeId, MunicipalityNumber), int> named)
{
    /// <summary>What concerns a municipality: of its own scope and of the bodies that serve it, unless it names others.</summary>
    public int Of(MunicipalityNumber municipality, IEnumerable<ScopeId> scopes) =>
        scopes.Sum(scope => unnamed.GetValueOrDefault(scope) + named.GetValueOrDefault((scope, municipality)));
}

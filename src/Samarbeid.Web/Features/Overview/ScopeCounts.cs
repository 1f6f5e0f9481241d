using Samarbeid.Domain.Access;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Web.Features.Overview;

/// <summary>Rows counted in the database, per scope and the municipality they name; null for those that name none.</summary>
internal sealed class ScopeCounts(IEnumerable<(ScopeId Scope, MunicipalityNumber? Municipality, int Count)> counts)
{
    private readonly Dictionary<(ScopeId, MunicipalityNumber?), int> _counts = counts.ToDictionary(c => (c.Scope, c.Municipality), c => c.Count);

    /// <summary>What concerns a municipality: of its own scope and of the bodies that serve it, unless it names others.</summary>
    public int Of(MunicipalityNumber municipality, IEnumerable<ScopeId> scopes) =>
        scopes.Sum(scope => _counts.GetValueOrDefault((scope, null)) + _counts.GetValueOrDefault((scope, municipality)));
}

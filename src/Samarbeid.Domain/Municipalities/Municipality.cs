using Samarbeid.Domain.Access;

namespace Samarbeid.Domain.Municipalities;

/// <summary>A Norwegian municipality (kommune), and the scope of what belongs to it.</summary>
public sealed class Municipality
{
    public required MunicipalityNumber Number { get; init; }

    public required ScopeId ScopeId { get; init; }
}

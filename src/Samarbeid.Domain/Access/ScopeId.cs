namespace Samarbeid.Domain.Access;

/// <summary>Whom a row belongs to: one municipality, or one body that meets. Every row that belongs to somebody carries exactly one.</summary>
public readonly record struct ScopeId(Guid Value)
{
    public static ScopeId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>A row that belongs to somebody, and is seen only by those who may see what belongs to them.</summary>
public interface IOwned
{
    ScopeId ScopeId { get; }
}

namespace Samarbeid.Infrastructure.Persistence.SingleUse;

/// <summary>What a form that makes something carries from the moment it is opened (engangsnøkkel): sent twice, it makes one thing.</summary>
public readonly record struct SingleUseKey(Guid Value)
{
    public static SingleUseKey New() => new(Guid.CreateVersion7());
}

/// <summary>A key that has been used, and what its step answered.</summary>
public sealed class UsedKey
{
    public const int AnswerMaxLength = 100;

    public required Guid Key { get; init; }

    /// <summary>As JSON: the id or the reference of what was made.</summary>
    public required string Answer { get; init; }

    public required DateOnly UsedOn { get; init; }
}

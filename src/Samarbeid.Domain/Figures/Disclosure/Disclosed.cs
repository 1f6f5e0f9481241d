namespace Samarbeid.Domain.Figures.Disclosure;

/// <summary>A number as readers get it: shown or hidden (vist eller skjult tall). Only <see cref="DisclosureControl"/> makes one that is shown.</summary>
/// <remarks>Why it is hidden is not told: the reason would narrow down what it is. The default is hidden.
/// Two are equal when both are hidden, or both show the same number.</remarks>
public readonly record struct Disclosed<T> where T : struct
{
    internal Disclosed(T value) => Value = value;

    /// <summary>Null when it is hidden, shown as ":".</summary>
    public T? Value { get; }
}

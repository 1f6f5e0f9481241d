namespace Samarbeid.Domain.Common;

/// <summary>Why something that was asked for was not done: a code that is also the key of its text, and the values the text mentions.</summary>
public sealed record Refusal(string Code)
{
    /// <summary>Values for the placeholders of the text, in order.</summary>
    public IReadOnlyList<object> Arguments { get; private init; } = [];

    public Refusal With(params IReadOnlyList<object> arguments) => this with { Arguments = arguments };
}

/// <summary>Done, or refused for a reason a person can act on. Mistakes in the program throw instead.</summary>
public sealed record Outcome
{
    public static readonly Outcome Done = new();

    public Refusal? Refusal { get; private init; }

    public bool IsDone => Refusal is null;

    public static Outcome Refused(Refusal refusal) => new() { Refusal = refusal };

    public static implicit operator Outcome(Refusal refusal) => Refused(refusal);
}

/// <summary>A value, or the refusal that came instead.</summary>
public sealed record Outcome<T>
{
    private readonly T? _value;

    private Outcome(T? value, Refusal? refusal) => (_value, Refusal) = (value, refusal);

    public Refusal? Refusal { get; }

    public bool IsDone => Refusal is null;

    /// <exception cref="InvalidOperationException">There is a refusal instead of a value.</exception>
    public T Value => IsDone ? _value! : throw new InvalidOperationException($"Refused: {Refusal!.Code}");

    public Outcome WithoutValue => IsDone ? Outcome.Done : Outcome.Refused(Refusal!);

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Refusal refusal) => new(default, refusal);
}

namespace Samarbeid.Domain.Tests;

internal static class Transitions
{
    /// <summary>Every state with every state, itself included.</summary>
    public static TheoryData<T, T> AllPairs<T>(int expectedStates) where T : struct, Enum
    {
        var states = Enum.GetValues<T>();
        Assert.Equal(expectedStates, states.Length);

        var pairs = new TheoryData<T, T>();
        foreach (var from in states)
        {
            foreach (var to in states) pairs.Add(from, to);
        }

        return pairs;
    }
}

using System.Text.Json;
using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Tests;

internal static class Expect
{
    public static void Done(Outcome outcome) => Assert.Null(outcome.Refusal?.Code);

    public static void Refused(Refusal expected, Outcome outcome) => Assert.Equal(expected.Code, outcome.Refusal?.Code);

    public static void Refused<T>(Refusal expected, Outcome<T> outcome) => Assert.Equal(expected.Code, outcome.Refusal?.Code);

    /// <summary>Refused for the reason, everything that can be read of the root is as before, and nobody is to be told of anything.</summary>
    public static void Refused<TRoot>(Refusal expected, TRoot root, Func<TRoot, Outcome> change)
    {
        var before = JsonSerializer.Serialize(root);
        (root as AggregateRoot)?.TakeOccasions();

        var outcome = change(root);

        Assert.Equal(expected.Code, outcome.Refusal?.Code);
        Assert.Equal(before, JsonSerializer.Serialize(root));
        Assert.Empty((root as AggregateRoot)?.TakeOccasions() ?? []);
    }

    /// <summary>Names every offender, not only the first.</summary>
    public static void None(IEnumerable<string> offenders)
    {
        var all = string.Join(Environment.NewLine, offenders);

        Assert.True(all.Length == 0, all);
    }

    /// <summary>A text of a length, to stand at or just over a limit.</summary>
    public static string Long(int length) => new('x', length);
}

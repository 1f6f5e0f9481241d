using Samarbeid.Domain.Challenges;

namespace Samarbeid.Web.Addresses;

/// <summary>Where challenges are kept (utfordringer): one page, each with its place on it.</summary>
public static class ChallengeAddresses
{
    public const string List = "/utfordringer";
    public const string ClosedKey = "avsluttede";

    public static string Of(ChallengeId id) => $"{List}#{id.Value}";

    /// <summary>The open ones, or with those that are closed.</summary>
    public static string ListOf(bool withClosed, int page) => ListAddress.Of(List, page, (ClosedKey, withClosed ? "1" : null));
}

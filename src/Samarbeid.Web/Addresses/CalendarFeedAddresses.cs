using Samarbeid.Domain.People;

namespace Samarbeid.Web.Addresses;

/// <summary>Where a person gets a calendar feed, and where their calendar fetches it (kalenderabonnement).</summary>
public static class CalendarFeedAddresses
{
    public const string Page = "/kalender";

    /// <summary>Whatever stands there is answered alike, so that nothing is learnt of what a secret looks like.</summary>
    public const string FeedPattern = Page + "/{Token}";

    private const string Ending = ".ics";

    public static string Of(PersonalSecret secret) => $"{Page}/{secret.Characters}{Ending}";

    public static bool TryRead(string token, out PersonalSecret secret)
    {
        secret = default;
        return token.EndsWith(Ending, StringComparison.Ordinal) && PersonalSecret.TryParse(token[..^Ending.Length], out secret);
    }
}

using System.Globalization;
using Samarbeid.Domain.MeetingBodies;

namespace Samarbeid.Web.Addresses;

/// <summary>Where and when the police have promised to be present, and whether they came (tilstedeværelse).</summary>
public static class PresenceAddresses
{
    public const string Page = "/tilstedevaerelse";

    public const string BodyKey = "organ";
    public const string YearKey = "aar";
    public const string MonthKey = "maaned";

    public static string Of(MeetingBodyId body) => ListAddress.Of(Page, page: 1, (BodyKey, body.Value.ToString()));

    /// <summary>A month of a body, and the year it is in.</summary>
    /// <param name="month">1–12.</param>
    public static string Of(MeetingBodyId body, int year, int month) =>
        ListAddress.Of(Page, page: 1, (BodyKey, body.Value.ToString()), (YearKey, Invariant(year)), (MonthKey, Invariant(month)));

    /// <summary>All bodies in a year.</summary>
    public static string In(int year) => ListAddress.Of(Page, page: 1, (YearKey, Invariant(year)));

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}

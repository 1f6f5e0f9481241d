using System.Globalization;
using Samarbeid.Domain.MeetingBodies;

namespace Samarbeid.Web.Addresses;

/// <summary>What a body plans for a year (årshjul).</summary>
public static class AnnualWheelAddresses
{
    public const string Pattern = MeetingBodyAddresses.OnePattern + End;
    public const string YearKey = "aar";

    private const string End = "/arshjul";

    public static string Of(MeetingBodyId body) => MeetingBodyAddresses.Of(body) + End;

    public static string Of(MeetingBodyId body, int year) => $"{Of(body)}?{YearKey}={year.ToString(CultureInfo.InvariantCulture)}";
}

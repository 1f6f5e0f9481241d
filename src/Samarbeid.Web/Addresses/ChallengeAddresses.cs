using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Indicators;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Web.Addresses;

/// <summary>Where challenges are kept (utfordringer), each with its red thread (rød tråd).</summary>
public static class ChallengeAddresses
{
    public const string List = "/utfordringer";
    public const string OnePattern = List + "/{Id:guid}";
    public const string Threads = List + "/trad";
    public const string ClosedKey = "avsluttede";
    public const string MunicipalityKey = "kommune";
    public const string AreaKey = "omrade";

    public static string Of(ChallengeId id) => $"{List}/{id.Value}";

    /// <summary>An indicator on the page of its challenge.</summary>
    public static string Of(ChallengeId id, IndicatorId indicator) => $"{Of(id)}#{indicator.Value}";

    /// <summary>The open ones, or with those that are closed.</summary>
    public static string ListOf(bool withClosed, int page) => ListAddress.Of(List, page, (ClosedKey, withClosed ? "1" : null));

    /// <summary>The red thread of a municipality, or of a priority area in it.</summary>
    public static string ThreadsOf(MunicipalityNumber municipality, PriorityAreaId? area = null, bool withClosed = false, int page = 1) => ListAddress.Of(
        Threads, page, (MunicipalityKey, municipality.Value), (AreaKey, area?.Value.ToString()), (ClosedKey, withClosed ? "1" : null));
}

using Samarbeid.Domain.MeetingBodies;

namespace Samarbeid.Web.Addresses;

/// <summary>A body as its members see it, and the administrator's register of bodies (råd).</summary>
public static class MeetingBodyAddresses
{
    public const string OnePattern = Slug + "/{Id:guid}";
    public const string Register = "/administrasjon" + Slug;
    public const string NewRegistered = Register + "/nytt";
    public const string RegisteredPattern = Register + "/{Id:guid}";

    public const string JustEstablishedKey = "ny";

    private const string Slug = "/rad";

    public static string Of(MeetingBodyId id) => $"{Slug}/{id.Value}";

    public static string Registered(MeetingBodyId id) => $"{Register}/{id.Value}";

    public static string JustEstablished(MeetingBodyId id) => $"{Registered(id)}?{JustEstablishedKey}=true";
}

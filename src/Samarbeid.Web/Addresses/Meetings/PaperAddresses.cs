using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;

namespace Samarbeid.Web.Addresses;

/// <summary>Where papers of a meeting are sent and fetched (vedlegg).</summary>
public static class PaperAddresses
{
    public const string UploadPattern = MeetingAddresses.OnePattern + Part;
    public const string OnePattern = UploadPattern + "/{Paper:guid}";
    public const string AllPattern = UploadPattern + AllEnding;

    public const string ItemKey = "sak";
    public const string OnceKey = "nokkel";

    private const string Part = "/vedlegg";
    private const string AllEnding = ".zip";

    public static string Upload(MeetingId meeting, AgendaItemId? item) =>
        MeetingAddresses.Of(meeting) + Part + (item is { } id ? $"?{ItemKey}={id.Value}" : "");

    public static string Of(MeetingId meeting, PaperId paper) => $"{MeetingAddresses.Of(meeting)}{Part}/{paper.Value}";

    public static string All(MeetingId meeting) => MeetingAddresses.Of(meeting) + Part + AllEnding;
}

using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Infrastructure.Delivery.Mail;

/// <summary>Addresses of pages as a mail needs them: from the outside, whole.</summary>
public sealed class MailLinks(MailSettings settings)
{
    public Uri To(ActionItemId action) => Page($"tiltak/{action.Value}");

    public Uri To(RecommendationId recommendation) => Page($"anbefalinger/{recommendation.Value}");

    public Uri To(MeetingId meeting) => Page($"moter/{meeting.Value}");

    /// <summary>The page where the report is worked on and approved.</summary>
    public Uri ToReport(MunicipalityNumber municipality, int year) => Page(FormattableString.Invariant($"rapporter/{municipality.Value}/{year}/arbeid"));

    private Uri Page(string path) => new(settings.PublicBaseAddress, path);
}

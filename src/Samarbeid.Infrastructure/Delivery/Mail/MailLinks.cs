using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Infrastructure.Delivery.Mail;

/// <summary>Addresses of pages as a mail needs them: from the outside, whole.</summary>
public sealed class MailLinks(MailSettings settings, IPageAddresses pages)
{
    /// <summary>The name others know the program by.</summary>
    public string Host => settings.PublicBaseAddress.Host;

    /// <summary>The name calendars know a thing by, wherever they have it from: the same as long as the thing lives.</summary>
    /// <param name="id">Of a meeting, an action or a recommendation.</param>
    public string UidOf(Guid id) => $"{id:N}@{Host}";

    public Uri To(ActionItemId action) => Whole(pages.Of(action));

    public Uri To(RecommendationId recommendation) => Whole(pages.Of(recommendation));

    public Uri To(MeetingId meeting) => Whole(pages.Of(meeting));

    /// <inheritdoc cref="IPageAddresses.OfAnswer"/>
    public Uri ToAnswer(MeetingId meeting) => Whole(pages.OfAnswer(meeting));

    /// <inheritdoc cref="IPageAddresses.OfCorrection"/>
    public Uri ToCorrection(MeetingId meeting) => Whole(pages.OfCorrection(meeting));

    public Uri To(CooperationAgreementId agreement) => Whole(pages.Of(agreement));

    /// <inheritdoc cref="IPageAddresses.OfPresence"/>
    public Uri ToPresence(MeetingBodyId body) => Whole(pages.OfPresence(body));

    public Uri To(SelfEvaluationId evaluation) => Whole(pages.Of(evaluation));

    public Uri To(MeetingBodyId body) => Whole(pages.Of(body));

    /// <inheritdoc cref="IPageAddresses.OfWheel"/>
    public Uri ToWheel(MeetingBodyId body, int year) => Whole(pages.OfWheel(body, year));

    public Uri To(PersonId person) => Whole(pages.Of(person));

    /// <inheritdoc cref="IPageAddresses.OfWork"/>
    public Uri ToReport(MunicipalityNumber municipality, int year) => Whole(pages.OfWork(municipality, year));

    /// <inheritdoc cref="IPageAddresses.OfFeed"/>
    public Uri ToFeed(PersonalSecret secret) => Whole(pages.OfFeed(secret));

    /// <inheritdoc cref="IPageAddresses.NotificationSettings"/>
    public Uri ToNotificationSettings => Whole(pages.NotificationSettings);

    /// <summary>Where anybody checks an issued document.</summary>
    public Uri ToCheckPage => Whole(pages.CheckPage);

    // The public address may itself have a path, which a path from the root would replace.
    private Uri Whole(string path) => new(settings.PublicBaseAddress, path.TrimStart('/'));
}

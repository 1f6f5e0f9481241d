using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Infrastructure.Delivery.Mail;

/// <summary>Where the pages are that mails lead to: paths from the root, as the pages themselves are routed (sideadresser).</summary>
public interface IPageAddresses
{
    string Of(ActionItemId action);

    string Of(RecommendationId recommendation);

    string Of(MeetingId meeting);

    /// <summary>Where whoever is called answers; the page of the meeting where there is no other.</summary>
    string OfAnswer(MeetingId meeting) => Of(meeting);

    /// <summary>The page where the minutes of a meeting are corrected.</summary>
    string OfCorrection(MeetingId meeting);

    /// <summary>Where the calendar of a person fetches their feed. The address is a secret.</summary>
    string OfFeed(PersonalSecret secret);

    string Of(CooperationAgreementId agreement);

    /// <summary>Where whoever was to be present says what became of the days that were promised to a body.</summary>
    string OfPresence(MeetingBodyId body);

    string Of(SelfEvaluationId evaluation);

    string Of(MeetingBodyId body);

    /// <summary>The plan of a body for a year.</summary>
    string OfWheel(MeetingBodyId body, int year);

    /// <summary>The person in the administrator's register, with the grants.</summary>
    string Of(PersonId person);

    /// <summary>Where a person chooses how often and when they get what can wait.</summary>
    string NotificationSettings { get; }

    /// <summary>Where anybody checks an issued document.</summary>
    string CheckPage { get; }

    /// <summary>The page where the report is worked on and approved.</summary>
    string OfWork(MunicipalityNumber municipality, int year);
}

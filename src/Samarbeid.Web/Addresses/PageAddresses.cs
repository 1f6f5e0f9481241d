using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Delivery.Mail;

namespace Samarbeid.Web.Addresses;

/// <summary>Tells those who write mails where the pages are.</summary>
internal sealed class PageAddresses : IPageAddresses
{
    public string CheckPage => CheckAddresses.Page;

    public string NotificationSettings => NotificationAddresses.Settings;

    public string Of(ActionItemId action) => ActionItemAddresses.Of(action);

    public string Of(RecommendationId recommendation) => RecommendationAddresses.Of(recommendation);

    public string Of(MeetingId meeting) => MeetingAddresses.Of(meeting);

    public string OfAnswer(MeetingId meeting) => MeetingAddresses.Answer(meeting);

    public string OfCorrection(MeetingId meeting) => MeetingAddresses.Correction(meeting);

    public string Of(CooperationAgreementId agreement) => AgreementAddresses.Of(agreement);

    public string OfPresence(MeetingBodyId body) => PresenceAddresses.Of(body);

    public string Of(SelfEvaluationId evaluation) => EvaluationAddresses.Of(evaluation);

    public string Of(MeetingBodyId body) => MeetingBodyAddresses.Of(body);

    public string OfWheel(MeetingBodyId body, int year) => AnnualWheelAddresses.Of(body, year);

    public string OfFeed(PersonalSecret secret) => CalendarFeedAddresses.Of(secret);

    public string Of(PersonId person) => PeopleAddresses.Of(person);

    public string OfWork(MunicipalityNumber municipality, int year) => AnnualReportAddresses.Work(municipality, year);
}

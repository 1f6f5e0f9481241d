using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Delivery.Mail;

namespace Samarbeid.Infrastructure.Tests.Delivery;

/// <summary>Pages with addresses of the tests' own: the real ones belong to the web.</summary>
internal sealed class TestPages : IPageAddresses
{
    public string CheckPage => "/kontroll";

    public string NotificationSettings => "/varsler/innstillinger";

    public string Of(ActionItemId action) => $"/tiltak/{action.Value}";

    public string Of(RecommendationId recommendation) => $"/anbefalinger/{recommendation.Value}";

    public string Of(MeetingId meeting) => $"/moter/{meeting.Value}";

    public string OfCorrection(MeetingId meeting) => $"/moter/{meeting.Value}/rettelse";

    public string OfWheel(MeetingBodyId body, int year) => $"/rad/{body.Value}/arshjul?aar={year}";

    public string OfFeed(PersonalSecret secret) => $"/kalender/{secret.Characters}.ics";

    public string OfPresence(MeetingBodyId body) => $"/tilstedevaerelse?organ={body.Value}";

    public string Of(CooperationAgreementId agreement) => $"/avtaler/{agreement.Value}";

    public string Of(SelfEvaluationId evaluation) => $"/selvevaluering/{evaluation.Value}";

    public string Of(MeetingBodyId body) => $"/rad/{body.Value}";

    public string Of(PersonId person) => $"/brukere/{person.Value}";

    public string OfWork(MunicipalityNumber municipality, int year) => FormattableString.Invariant($"/rapporter/{municipality.Value}/{year}/arbeid");
}

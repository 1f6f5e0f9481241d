using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Notifications;

namespace Samarbeid.Web.Addresses;

/// <summary>Where a person reads what they were told (varsler), and where each leads.</summary>
public static class NotificationAddresses
{
    public const string Page = "/varsler";

    /// <summary>How often and when a person is told (varselvalg).</summary>
    public const string Settings = Page + "/innstillinger";

    public static string Of(int page) => ListAddress.Of(Page, page);

    /// <summary>Where a notification leads.</summary>
    /// <param name="kind">What it says.</param>
    /// <param name="thing">What it is about.</param>
    /// <param name="id">Which.</param>
    /// <param name="body">The body it belongs to.</param>
    /// <param name="agreement">The agreement of a promise.</param>
    /// <param name="report">The place and year of a report.</param>
    /// <returns>Null where there is nothing to open any more.</returns>
    public static string? Of(NotificationKind kind, ThingKind thing, Guid id, MeetingBodyId? body, CooperationAgreementId? agreement, ReportPlace? report) => (thing, kind) switch
    {
        (ThingKind.ActionItem, _) => ActionItemAddresses.Of(new(id)),
        (ThingKind.Recommendation, _) => RecommendationAddresses.Of(new(id)),
        (ThingKind.Meeting, NotificationKind.MeetingNotice or NotificationKind.MeetingCalledApart or NotificationKind.MeetingUnanswered) => MeetingAddresses.Answer(new(id)),
        (ThingKind.Meeting, NotificationKind.CorrectionForApproval or NotificationKind.CorrectionObjected) => MeetingAddresses.Correction(new(id)),
        (ThingKind.Meeting, _) => MeetingAddresses.Of(new(id)),
        (ThingKind.MeetingBody, _) => MeetingBodyAddresses.Of(new MeetingBodyId(id)),
        (ThingKind.AgendaProposal, _) => body is { } of ? MeetingBodyAddresses.Of(of) : null,
        (ThingKind.AnnualReport, _) => report is { } of ? AnnualReportAddresses.Work(of.Municipality, of.Year) : null,
        (ThingKind.Agreement, _) => AgreementAddresses.Of(new(id)),
        (ThingKind.CommitmentPeriod, _) => agreement is { } of ? AgreementAddresses.Of(of) : null,
        (ThingKind.PresenceDay, _) => body is { } of ? PresenceAddresses.Of(of) : null,
        (ThingKind.WheelEntry, _) => body is { } of ? AnnualWheelAddresses.Of(of) : null,
        (ThingKind.SelfEvaluation, _) => EvaluationAddresses.Of(new Domain.Evaluations.SelfEvaluationId(id)),
        (ThingKind.Grant, _) => PeopleAddresses.List,
        _ => throw new ArgumentOutOfRangeException(nameof(thing), thing, null),
    };
}

/// <summary>What a report is known by.</summary>
public sealed record ReportPlace(Domain.Municipalities.MunicipalityNumber Municipality, int Year);

using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.EqualServices;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Contacts;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Features.AnnualReports.List;
using Samarbeid.Web.Features.Contacts.List;
using Picture = Samarbeid.Infrastructure.Figures.CrimePicture;

namespace Samarbeid.Web.Features.Municipalities.Show;

/// <summary>All that one who opens a municipality is shown of it.</summary>
/// <param name="District">The name of its police district.</param>
/// <param name="Contacts">Whom to call there; for everybody.</param>
/// <param name="Places">How the places lie in each other.</param>
/// <param name="Picture">The public figures; null where there is no such municipality among them.</param>
/// <param name="Work">Null for one who has no part in it.</param>
public sealed record MunicipalityShown(
    MunicipalityNumber Number, string Name, string District, ContactSection Contacts, ContactPlaces Places, Picture? Picture, MunicipalityWork? Work);

/// <summary>What police and municipality do together there, each kind as far as the reader may read it. A null is what the reader's role does not show.</summary>
/// <param name="Standing">The figures the municipalities of a district are held against.</param>
/// <param name="Actions">The open ones that are due first.</param>
/// <param name="Open">How many are open.</param>
/// <param name="Presence">Of the month.</param>
public sealed record MunicipalityWork(
    EqualityReading Standing, IReadOnlyList<BodyLine>? Bodies, IReadOnlyList<ActionItemRow>? Actions, int Open, IReadOnlyList<ChallengeLine>? Challenges,
    IReadOnlyList<AgreementLine>? Agreements, PresenceTally Presence, IReadOnlyList<AnnualReportRow>? Reports);

/// <summary>A body that serves the municipality.</summary>
/// <param name="Next">The next meeting; null where none is planned.</param>
/// <param name="Last">The day of the last meeting that was held.</param>
public sealed record BodyLine(MeetingBodyId Id, string Name, MeetingBodyKind Kind, MeetingAhead? Next, DateOnly? Last);

public sealed record MeetingAhead(MeetingId Id, DateOnly Date);

public sealed record ChallengeLine(ChallengeId Id, string Title);

public sealed record AgreementLine(CooperationAgreementId Id, string Title, AgreementState State, DateOnly Last);

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Domain.TextGuards;
using Samarbeid.Infrastructure.Persistence.Audit;

namespace Samarbeid.Infrastructure.Persistence.TextGuards;

/// <summary>Lets nothing go out to many that may be about a single person and that nobody has confirmed: notices, minutes and reports on their way to approval,
/// whatever is issued, and what is said of recommendations and actions outside a meeting; what is said of them in one stands in its minutes. Asked in every save, so that no way leads past it.</summary>
internal static class OutgoingTexts
{
    /// <exception cref="RefusedException">Something stands in the texts that are about to go out.</exception>
    public static async Task CheckAsync(SamarbeidDbContext db, IReadOnlyList<EntityEntry> changes, CancellationToken cancel)
    {
        foreach (var (subject, texts) in changes.Select(change => GoingOut(db, change)).OfType<(Guid, IEnumerable<string?>)>())
        {
            var found = await db.FindingsAsync(subject, [.. texts], cancel);
            if (found.FirstOrDefault(f => f.Kind is FindingKind.BirthNumber) is { } number) throw new RefusedException(TextGuardRules.BirthNumberFound.With(number.Text));
            if (found.Count > 0) throw new RefusedException(TextGuardRules.Found.With(found.Count));
        }
    }

    private static (Guid Subject, IEnumerable<string?> Texts)? GoingOut(SamarbeidDbContext db, EntityEntry change) => change switch
    {
        { Entity: IssuedDocument issued, State: EntityState.Added } => (issued.SubjectId, WordsIn.Json(issued.Json)),
        { Entity: Meeting { State: MeetingState.Called or MeetingState.AwaitingApproval } meeting } when IsNew(change, nameof(meeting.State)) =>
            (meeting.Id.Value, TextsOf(change).Concat(meeting.Items.SelectMany(item => TextsOf(db.Entry(item)))).Concat(meeting.RestrictedTexts.SelectMany(text => TextsOf(db.Entry(text))))
                .Concat(meeting.Guests.SelectMany(guest => TextsOf(db.Entry(guest)))).Concat(meeting.Objections.Select(o => o.Text)).Concat(meeting.RestrictedObjections.Select(o => o.Text))),
        { Entity: MinutesCorrection { State: CorrectionState.AwaitingApproval } correction } when IsNew(change, nameof(correction.State)) =>
            (correction.MeetingId.Value, TextsOf(change).Concat(correction.Texts.Select(text => text.Now))),
        { Entity: AnnualReport { State: AnnualReportState.InReview or AnnualReportState.Published } report } when IsNew(change, nameof(report.State)) =>
            (report.Id.Value, TextsOf(change).Concat(report.Priorities.SelectMany(priority => TextsOf(db.Entry(priority))))),
        { Entity: CooperationAgreement { State: AgreementState.UnderConsideration } agreement } when IsNew(change, nameof(agreement.State)) =>
            (agreement.Id.Value, TextsOf(change).Concat(agreement.Commitments.SelectMany(commitment => TextsOf(db.Entry(commitment)))
                .Concat(agreement.PresencePlans.Select(plan => plan.Place)))),
        { Entity: ActionPlan { State: ActionPlanState.InForce } plan } when IsNew(change, nameof(plan.State)) =>
            (plan.Id.Value, TextsOf(change).Concat(plan.Areas.SelectMany(area => TextsOf(db.Entry(area)))).Concat(plan.Goals.SelectMany(goal => TextsOf(db.Entry(goal))))
                .Concat(plan.Actions.SelectMany(action => TextsOf(db.Entry(action))))),
        { Entity: CooperationAgreement { Reason: { } reason } agreement } when change.Property(nameof(agreement.Reason)).IsModified => (agreement.Id.Value, [reason]),
        { Entity: PresenceDay { Reason: { } reason } day } when change.Property(nameof(day.Reason)).IsModified => (day.Id.Value, [reason]),
        { Entity: CommitmentMark mark, State: EntityState.Added } => (mark.PeriodId.Value, [mark.Evidence]),
        // What is new has no id that a confirmation could be of before it is saved, so it is one of what it comes from.
        { Entity: ActionItem { AgendaItemId: null } action, State: EntityState.Added } =>
            (action.RecommendationId?.Value ?? action.ChallengeId!.Value.Value, [action.Title, action.Description]),
        { Entity: ProgressNote note, State: EntityState.Added } => (note.ActionItemId.Value, [note.Text]),
        { Entity: ActionStep step } when IsNew(change, nameof(step.Text)) => (step.ActionItemId.Value, [step.Text]),
        { Entity: EvidenceLink link, State: EntityState.Added } => (link.ActionItemId.Value, [link.Title]),
        { Entity: ActionItem { EffectIndicator: { } indicator } action } when IsNew(change, nameof(action.EffectIndicator)) => (action.Id.Value, [indicator, action.EffectUnit]),
        { Entity: RecommendationReply reply, State: EntityState.Added } => (reply.RecommendationId.Value, [reply.Words, reply.CounterProposal]),
        { Entity: Recommendation { Reason: { } reason } recommendation } when change.Property(nameof(recommendation.Reason)).IsModified => (recommendation.Id.Value, [reason]),
        _ => null,
    };

    private static bool IsNew(EntityEntry change, string property) => change.State is EntityState.Added || change.Property(property).IsModified;

    // What was noted of a discussion goes out to nobody.
    private static IEnumerable<string?> TextsOf(EntityEntry row) => row.AllProperties().Where(p => AuditTrail.IsKept(p.Metadata)).Select(p => p.CurrentValue as string);
}

using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Documents.Annual;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.ActionPlans;
using Samarbeid.Infrastructure.Persistence.Agreements;
using Samarbeid.Infrastructure.Persistence.TextGuards;

namespace Samarbeid.Web.Features.TextGuards;

/// <summary>A text that is to go out, and the headings it stands under; none for one that stands in no document.</summary>
internal sealed record PlacedText(string Where, string? Text);

/// <summary>Where a step was stopped.</summary>
public enum GuardedKind
{
    Meeting,
    AnnualReport,

    /// <summary>By what is said of a new action that answers to it.</summary>
    Challenge,

    /// <summary>By what is said of it, of its answer, or of a new action that follows it up.</summary>
    Recommendation,

    /// <summary>By what is written in its log.</summary>
    ActionItem,

    /// <summary>By what it says, when it is laid before the sides, or why it is terminated.</summary>
    Agreement,

    /// <summary>By what it says, when it is adopted.</summary>
    ActionPlan,

    /// <summary>By why a day of presence fell away.</summary>
    PresenceDay,

    /// <summary>By what a side builds on, where it says whether a promise was kept.</summary>
    CommitmentPeriod,
}

/// <summary>All texts that are to go out and that the person may read, and what to ask access for.</summary>
internal sealed record GuardedTexts(Thing Thing, IReadOnlyList<PlacedText> Texts)
{
    private static readonly Operation[] OnMeetings =
        [Operation.WriteMinutes, Operation.WriteMeetings, Operation.ApproveMinutesAsChair, Operation.ApproveMinutesForPolice];

    private static readonly Operation[] OnReports = [Operation.WriteReports, Operation.ApproveReports, Operation.PublishReports];

    private static readonly Operation[] OnActions = [Operation.WriteActions, Operation.WriteActionsOfMunicipality, Operation.ContributeToActions, Operation.CommentOnActions];

    private static readonly Operation[] OnRecommendations = [Operation.WriteRecommendations, Operation.AnswerRecommendations, .. OnActions];

    private static readonly Operation[] OnAgreements =
        [Operation.WriteAgreements, Operation.SignAgreementsForPolice, Operation.SignAgreementsForMunicipality, Operation.MarkCommitmentsForPolice, Operation.MarkCommitmentsForMunicipality];

    public static Operation[] OperationsOn(GuardedKind kind) => kind switch
    {
        GuardedKind.Meeting => OnMeetings,
        GuardedKind.AnnualReport => OnReports,
        GuardedKind.Recommendation => OnRecommendations,
        GuardedKind.Agreement or GuardedKind.CommitmentPeriod or GuardedKind.PresenceDay => OnAgreements,
        GuardedKind.ActionPlan => [Operation.WriteActionPlans],
        _ => OnActions,
    };
}

internal static class GuardedTextReading
{
    /// <param name="db">Opened for <see cref="GuardedTexts.OperationsOn"/>.</param>
    /// <param name="kind">Where the step was stopped.</param>
    /// <param name="subject">The id of it.</param>
    /// <param name="unsaved">What stands in the form that was stopped, and nowhere else yet.</param>
    /// <param name="now">The day of the documents.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<GuardedTexts?> FindGuardedAsync(
        this SamarbeidDbContext db, GuardedKind kind, Guid subject, IReadOnlyCollection<string> unsaved, DateTimeOffset now, CancellationToken cancel)
    {
        var guarded = kind switch
        {
            GuardedKind.Meeting => await db.OfMeetingAsync(new(subject), now, cancel),
            GuardedKind.AnnualReport => await db.OfReportAsync(new(subject), now, cancel),
            GuardedKind.Agreement => await db.OfAgreementAsync(new(subject), cancel),
            GuardedKind.ActionPlan => await db.OfPlanAsync(new(subject), cancel),
            _ => await db.ThingAsync(kind, subject, cancel) is { } thing ? new GuardedTexts(thing, []) : null,
        };
        return guarded is null ? null : guarded with { Texts = [.. guarded.Texts, .. unsaved.Select(text => new PlacedText("", text))] };
    }

    // The contact and the responsible person need no grant, so access is decided by the thing and not by the scope.
    private static Task<Thing?> ThingAsync(this SamarbeidDbContext db, GuardedKind kind, Guid subject, CancellationToken cancel) => kind switch
    {
        GuardedKind.Challenge => db.Challenges.Where(c => c.Id == new ChallengeId(subject))
            .Select(c => new Thing(c.ScopeId) { ResponsibleParty = Party.Municipality }).SingleOrDefaultAsync(cancel),
        GuardedKind.Recommendation => (
            from recommendation in db.Recommendations.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            join addressee in db.Addressees on recommendation.AddresseeId equals addressee.Id
            where recommendation.Id == new RecommendationId(subject)
            select new Thing(recommendation.ScopeId) { Contact = addressee.ContactId, ResponsibleParty = Party.Municipality }).SingleOrDefaultAsync(cancel),
        GuardedKind.PresenceDay => db.PresenceDays.Where(d => d.Id == new PresenceDayId(subject)).Select(d => new Thing(d.ScopeId)).SingleOrDefaultAsync(cancel),
        GuardedKind.CommitmentPeriod => db.CommitmentPeriods.Where(p => p.Id == new CommitmentPeriodId(subject)).Select(p => new Thing(p.ScopeId)).SingleOrDefaultAsync(cancel),
        _ => db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(a => a.Id == new ActionItemId(subject))
            .Select(a => new Thing(a.ScopeId)
            {
                Responsible = a.ResponsibleId,
                ResponsibleParty = a.ResponsibleParty,
                Contributor = a.Contributors.Where(c => c.PersonId == db.Actor.Person).Select(c => (PersonId?)c.PersonId).FirstOrDefault(),
            }).SingleOrDefaultAsync(cancel),
    };

    private static async Task<GuardedTexts?> OfMeetingAsync(this SamarbeidDbContext db, MeetingId id, DateTimeOffset now, CancellationToken cancel)
    {
        if (await db.ReadMinutesAsync(id, cancel) is not { } minutes) return null;

        var row = await db.Meetings.AsNoTracking().SingleAsync(m => m.Id == id, cancel);
        // Who presents an item stands in the agenda alone.
        // What is said against the minutes, and what is to stand in their place.
        var said = await db.Set<MinutesObjection>().Where(o => o.MeetingId == id).Select(o => o.Text).Concat(
            db.RestrictedObjections.Where(o => o.MeetingId == id).Select(o => o.Text)).ToListAsync(cancel);
        var corrected = await db.MinutesCorrections.Where(c => c.MeetingId == id).SelectMany(c => c.Texts.Select(t => t.Now)).ToListAsync(cancel);
        var reasons = await db.MinutesCorrections.Where(c => c.MeetingId == id).Select(c => c.Reason).ToListAsync(cancel);
        var (document, agenda) = (MinutesDocument.Build(minutes with { IsExempt = true }, now), AgendaDocument.Build(minutes with { IsExempt = true }, now));
        return new(
            new Thing(row.ScopeId) { Chair = row.ChairId },
            [
                new("", row.ShortNoticeReason), new("", row.Reason), new("", row.Place), .. Placed(document), .. Placed(agenda),
                .. said.Concat(corrected).Concat(reasons).Select(text => new PlacedText("", text)),
            ]);
    }

    private static async Task<GuardedTexts?> OfReportAsync(this SamarbeidDbContext db, AnnualReportId id, DateTimeOffset now, CancellationToken cancel) =>
        await db.AnnualReports.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel) is { } report
            && await AnnualReportContentQuery.ReadAsync(db, report.Municipality, report.Year, cancel) is { } content
            ? new(new Thing(report.ScopeId) { Author = report.AuthorId }, [new("", report.Remark), .. Placed(AnnualReportDocument.Of(content, now))])
            : null;

    private static async Task<GuardedTexts?> OfAgreementAsync(this SamarbeidDbContext db, CooperationAgreementId id, CancellationToken cancel) =>
        await db.Agreements.AsNoTracking().WithPromises().SingleOrDefaultAsync(a => a.Id == id, cancel) is { } agreement
            ? new(new Thing(agreement.ScopeId), [new("", agreement.Title), new("", agreement.Purpose), .. agreement.Commitments.SelectMany(c => new PlacedText[] { new("", c.Text), new("", c.Criterion) }), .. agreement.PresencePlans.Select(p => new PlacedText("", p.Place))])
            : null;

    private static async Task<GuardedTexts?> OfPlanAsync(this SamarbeidDbContext db, ActionPlanId id, CancellationToken cancel) =>
        await db.ActionPlans.AsNoTracking().WithContents().SingleOrDefaultAsync(p => p.Id == id, cancel) is { } plan
            ? new(new Thing(plan.ScopeId), [.. new[] { plan.Title, plan.AdoptedItem }.Concat(plan.Areas.SelectMany(a => new[] { a.Title, a.Description })).Concat(plan.Goals.Select(g => g.Title))
                .Concat(plan.Actions.SelectMany(a => new[] { a.BudgetLine, a.Funding })).Select(text => new PlacedText("", text))])
            : null;

    private static List<PlacedText> Placed(ReportDocument document)
    {
        using var json = JsonDocument.Parse(Encoding.UTF8.GetString(CanonicalJson.Serialize(document)));
        var placed = new List<PlacedText>();
        var (above, under) = ("", "");
        foreach (var (block, words) in document.Blocks.Zip(json.RootElement.GetProperty("blocks").EnumerateArray()))
        {
            if (block is Heading { Level: <= 2 } heading) (above, under) = (heading.Text, "");
            else if (block is Heading part) under = $": {part.Text}";
            placed.AddRange(WordsIn.Element(words).Select(text => new PlacedText(above + under, text)));
        }

        return placed;
    }
}

using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Web.Features.ActionItems.Evidence;
using Samarbeid.Web.Features.ActionItems.Steps;
using Samarbeid.Web.Features.ActionItems.Work;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.ActionItems.Read;

/// <summary>What the page of one action shows, to whoever may read it by grant or because they are responsible.</summary>
public sealed class ActionItemPageQueries(Databases databases, NorwegianCalendar calendar)
{
    private static readonly NotificationKind[] Asking =
        [NotificationKind.ActionGiven, NotificationKind.ActionDueIn14Days, NotificationKind.ActionDueIn3Days, NotificationKind.ActionOverdue];

    /// <summary>Null where there is no such action for this person.</summary>
    public async Task<ActionItemDetails?> FindAsync(ActionItemId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadActions, cancel);
        // The responsible person reads it without a grant, so the demand below decides.
        var found = await Details(db, db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(a => a.Id == id))
            .SingleOrDefaultAsync(cancel);
        if (found is null) return null;

        var contributes = await db.IsContributorAsync(id, cancel);
        var thing = new Thing(found.Scope) { Responsible = found.ResponsibleId, ResponsibleParty = found.ResponsibleParty, Contributor = contributes ? db.Actor.Person : null };
        if (!db.Demand(Operation.ReadActions, thing).IsDone) return null;

        var may = new ActionAccess(May(Operation.WriteActions), May(Operation.ContributeToActions), May(Operation.CommentOnActions));
        return found with
        {
            Concerned = await ConcernedAsync(db, id, cancel),
            Log = await LogAsync(db, id, cancel),
            Origin = await OriginAsync(db, id, cancel),
            Commands = ActionCommands.For(found.State, found.IsHoldOverOn(calendar.Today), may),
            May = may,
            IsContributor = contributes,
            Steps = await StepsAsync(db, id, cancel),
            Contributors = await ContributorsAsync(db, id, cancel),
            Evidence = await db.EvidenceOfAsync(id, cancel),
            IsUnreached = found.State.IsOpen() && await db.IsUnreachedAsync(found.ResponsibleId, id.Value, Asking, cancel),
            Candidates = may.Write && found.State.IsOpen() ? await db.CandidatesAsync(found.Scope, calendar.Today, cancel) : [],
        };

        bool May(Operation operation) => AccessPolicy.Decide(db.Actor, operation, thing).IsDone;
    }

    private static IQueryable<ActionItemDetails> Details(SamarbeidDbContext db, IQueryable<ActionItem> actions) =>
        from a in actions
        join p in db.People on a.ResponsibleId equals p.Id
        select new ActionItemDetails
        {
            Id = a.Id,
            Version = a.Version,
            Scope = a.ScopeId,
            Reference = a.Reference,
            Title = a.Title,
            Description = a.Description,
            State = a.State,
            MadeOn = a.MadeOn,
            DueDate = a.DueDate,
            OriginalDueDate = a.OriginalDueDate,
            Extensions = a.DueDateVersion - 1,
            ReviewOn = a.ReviewOn,
            CompletedOn = a.CompletedOn,
            Result = a.Result,
            Effect = a.Effect,
            EffectAfterMonths = a.EffectAfterMonths,
            EffectDueOn = a.EffectDueOn,
            EffectIndicator = a.EffectIndicator,
            EffectBefore = a.EffectBefore,
            EffectAfter = a.EffectAfter,
            EffectUnit = a.EffectUnit,
            IsSlt = a.IsSlt,
            ResponsibleId = a.ResponsibleId,
            ResponsibleParty = a.ResponsibleParty,
            Responsible = p.Name,
            ResponsibleTitle = p.Title,
            Place = db.Set<Municipality>().Where(m => m.ScopeId == a.ScopeId).Select(m => m.UniqueName).FirstOrDefault()
                ?? db.MeetingBodies.Where(b => b.ScopeId == a.ScopeId).Select(b => b.Name).FirstOrDefault() ?? "",
        };

    private static Task<List<string>> ConcernedAsync(SamarbeidDbContext db, ActionItemId id, CancellationToken cancel) =>
        (from concerned in db.Set<ActionItemMunicipality>()
         join m in db.Set<Municipality>() on concerned.Municipality equals m.Number
         where concerned.ActionItemId == id
         orderby m.Number
         select m.UniqueName).ToListAsync(cancel);

    private static Task<List<ProgressLine>> LogAsync(SamarbeidDbContext db, ActionItemId id, CancellationToken cancel) =>
        (from note in db.ProgressNotes.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]) // The action's own log goes with the action.
         join writer in db.People on note.By equals writer.Id
         where note.ActionItemId == id
         orderby note.At, note.Id
         select new ProgressLine(note.Id, note.Kind, writer.Name, note.At, note.Text, note.DueBefore, note.DueAfter,
             db.People.Where(p => p.Id == note.Whom).Select(p => p.Name).FirstOrDefault())).ToListAsync(cancel);

    private static Task<List<StepLine>> StepsAsync(SamarbeidDbContext db, ActionItemId id, CancellationToken cancel) =>
        (from step in db.StepsOf(id)
         join assignee in db.People on step.AssigneeId equals assignee.Id into assignees
         from assignee in assignees.DefaultIfEmpty()
         join ticker in db.People on step.DoneBy equals ticker.Id into tickers
         from ticker in tickers.DefaultIfEmpty()
         where step.RemovedAt == null
         orderby step.Position, step.Id
         select new StepLine(step.Id, step.Version, step.Text, step.AssigneeId, assignee == null ? null : assignee.Name, step.DueOn, step.DoneAt, ticker == null ? null : ticker.Name)).ToListAsync(cancel);

    private static Task<List<PersonChoice>> ContributorsAsync(SamarbeidDbContext db, ActionItemId id, CancellationToken cancel) =>
        (from contributor in db.ActionContributors.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
         join person in db.People on contributor.PersonId equals person.Id
         where contributor.ActionItemId == id
         orderby contributor.AddedAt
         select new PersonChoice(person.Id, person.Name, person.Title)).ToListAsync(cancel);

    // Read under the filter: what lies above the action is for those who have a grant there.
    private static async Task<ActionItemOrigin> OriginAsync(SamarbeidDbContext db, ActionItemId id, CancellationToken cancel)
    {
        var keys = await db.ActionItems.Where(a => a.Id == id).Select(a => new { a.AgendaItemId, a.RecommendationId, a.ChallengeId }).SingleOrDefaultAsync(cancel);
        if (keys is null) return new(null, null, null);

        var recommendation = keys.RecommendationId is not { } from ? null
            : await db.Recommendations.Where(r => r.Id == from)
                .Select(r => new RecommendationLink(r.Id, NumberSeries.In(db.MeetingBodies.Where(b => b.ScopeId == r.ScopeId).Select(b => b.Name).FirstOrDefault() ?? "", r.Reference), r.Title, r.ChallengeId)).SingleOrDefaultAsync(cancel);
        var item = keys.AgendaItemId is not { } under ? null
            : await (from i in db.AgendaItems
                     join m in db.Meetings on i.MeetingId equals m.Id
                     where i.Id == under
                     select new AgendaItemLink(m.Id, m.Date, i.Title)).SingleOrDefaultAsync(cancel);
        var challenge = (keys.ChallengeId ?? recommendation?.Challenge) is not { } answered ? null
            : await db.Challenges.Where(c => c.Id == answered).Select(c => new ChallengeLink(c.Id, c.Title)).SingleOrDefaultAsync(cancel);
        return new(challenge, recommendation, item);
    }
}

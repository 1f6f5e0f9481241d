using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Features.ActionItems.Read;
using Samarbeid.Web.Features.Recommendations.Answer;

namespace Samarbeid.Web.Features.Recommendations.Read;

/// <summary>The red thread of one recommendation: challenge above, actions below.</summary>
public sealed class RecommendationPageQueries(Databases databases)
{
    private static readonly NotificationKind[] Asking = [NotificationKind.RecommendationMade, NotificationKind.RecommendationUnanswered];

    public async Task<RecommendationDetails?> FindAsync(RecommendationId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadRecommendations, cancel);
        var found = await Details(db, id).SingleOrDefaultAsync(cancel);
        if (found is null) return null;

        // Whom it went to is part of it, also where the addressee is of another municipality the same body serves.
        var to = await (from a in db.Addressees.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
                        join p in db.People on a.ContactId equals p.Id
                        where a.Id == found.AddresseeId
                        select new { a.Name, a.ContactId, Contact = p.Name }).SingleAsync(cancel);
        // The contact reads it without a grant, so the demand decides and not the scope.
        var thing = new Thing(found.Scope) { Contact = to.ContactId };
        if (!May(db, Operation.ReadRecommendations, thing)) return null;

        var seesActions = May(db, Operation.ReadActions, thing);
        return found with
        {
            Concerned = await (from concerned in db.Set<RecommendationMunicipality>()
                               join m in db.Set<Municipality>() on concerned.Municipality equals m.Number
                               where concerned.RecommendationId == id
                               orderby m.Number
                               select m.UniqueName).ToListAsync(cancel),
            Challenge = await db.Challenges.Where(c => c.Id == found.ChallengeId).Select(c => new ChallengeLink(c.Id, c.Title)).SingleOrDefaultAsync(cancel),
            // What a meeting dealt with is for those who may read meetings, also where the recommendation itself is for more.
            Item = !May(db, Operation.ReadMeetings, thing) ? null : await (from i in db.AgendaItems
                                                                           join m in db.Meetings on i.MeetingId equals m.Id
                                                                           where i.Id == found.AgendaItemId
                                                                           select new AgendaItemLink(m.Id, m.Date, i.Title)).SingleOrDefaultAsync(cancel),
            Addressee = to.Name,
            Contact = to.Contact,
            IsUnreached = found.State.AwaitsAnswer() && await db.IsUnreachedAsync(to.ContactId, id.Value, Asking, cancel),
            MayMend = May(db, Operation.WriteRecommendations, thing),
            Replies = await RepliesAsync(db, id, cancel),
            List = db.Actor.MayAnywhere(Operation.ReadRecommendations) ? RecommendationAddresses.List : RecommendationAddresses.Mine,
            Actions = seesActions ? await ActionsAsync(db, id, cancel) : [],
            Commands = RecommendationCommands.For(
                found.State, May(db, Operation.AnswerRecommendations, thing), May(db, Operation.WriteRecommendations, thing)),
            MayAddAction = !found.State.IsClosed()
                && (May(db, Operation.WriteActions, thing)
                    || May(db, Operation.WriteActionsOfMunicipality, thing with { ResponsibleParty = Party.Municipality })),
        };
    }

    private static bool May(SamarbeidDbContext db, Operation operation, Thing thing) => AccessPolicy.Decide(db.Actor, operation, thing).IsDone;

    private static IQueryable<RecommendationDetails> Details(SamarbeidDbContext db, RecommendationId id) =>
        from r in db.Recommendations.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
        where r.Id == id
        select new RecommendationDetails
        {
            Id = r.Id,
            Version = r.Version,
            Scope = r.ScopeId,
            Reference = r.Reference,
            Title = r.Title,
            Text = r.Text,
            State = r.State,
            MadeOn = r.MadeOn,
            AnswerDue = r.AnswerDue,
            OriginalAnswerDue = r.OriginalAnswerDue,
            AnsweredOn = r.AnsweredOn,
            Answer = r.Answer,
            Reason = r.Reason,
            AddresseeId = r.AddresseeId,
            Place = db.MeetingBodies.Where(b => b.ScopeId == r.ScopeId).Select(b => b.Name).FirstOrDefault() ?? "",
            ChallengeId = r.ChallengeId,
            AgendaItemId = r.AgendaItemId,
            ActionCount = db.ActionItems.Count(a => a.RecommendationId == r.Id),
        };

    private static Task<List<ReplyLine>> RepliesAsync(SamarbeidDbContext db, RecommendationId id, CancellationToken cancel) => (
        from reply in db.Set<RecommendationReply>().IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]) // Its answers go with the recommendation.
        join writer in db.People on reply.By equals writer.Id
        where reply.RecommendationId == id
        orderby reply.At descending, reply.Id descending
        select new ReplyLine(reply.Choice, reply.Words, reply.CounterProposal, reply.AnswerBy, writer.Name, reply.At)).ToListAsync(cancel);

    private static async Task<IReadOnlyList<RecommendationAction>> ActionsAsync(SamarbeidDbContext db, RecommendationId id, CancellationToken cancel)
    {
        var actions = db.ActionItems.Where(a => a.RecommendationId == id).OrderBy(a => a.DueDate);
        var rows = await actions.ToRows(db).ToListAsync(cancel);
        var dates = await actions.Select(a => new { a.Id, a.MadeOn }).ToDictionaryAsync(a => a.Id, a => a.MadeOn, cancel);
        return [.. rows.Select(row => new RecommendationAction(row, dates[row.Id]))];
    }
}

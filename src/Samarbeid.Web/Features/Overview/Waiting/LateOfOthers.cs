using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Overview.Waiting;

/// <summary>What others are late with, for those who follow up: they get the mails of it too.</summary>
internal static class LateOfOthers
{
    public static async Task<IEnumerable<TodayItem>> LateOfOthersAsync(
        this SamarbeidDbContext db, PersonId me, DateOnly today, int most, CancellationToken cancel)
    {
        if (db.TurnTo(Operation.WriteRecommendations).Count == 0) return [];

        var statements = Compiled.For<TodayStatements>(db);
        var actions = await statements.LateOfOthers(db, me, today, most).ToListAsync(cancel);
        var silent = await statements.Silent(db, today, most).ToListAsync(cancel);
        var waited = await statements.ComeBackOfOthers(db, me, today, most).ToListAsync(cancel);
        return waited.Select(a => new TodayItem(TodayKind.HoldOver, a.Title, a.Place, a.Due, ActionItemAddresses.Of(a.Id))).Concat(actions.Select(a => new TodayItem(TodayKind.OverdueOfOthers, a.Title, a.Place, a.Due, ActionItemAddresses.Of(a.Id))))
            .Concat(silent.Select(r => new TodayItem(TodayKind.SilentAddressee, r.Title, r.Body, r.AnswerDue, RecommendationAddresses.Of(r.Id))));
    }
}

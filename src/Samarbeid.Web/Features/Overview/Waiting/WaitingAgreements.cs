using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Overview.Waiting;

/// <summary>Agreements that wait for the person's signature, promises of which their side has not said whether they were kept, and days of presence nobody has told of.</summary>
internal static class WaitingAgreements
{
    public static async Task<IEnumerable<TodayItem>> WaitingAgreementsAsync(this SamarbeidDbContext db, DateOnly today, int most, CancellationToken cancel)
    {
        var (signing, marking) = (SidesOf(db.Actor, AgreementSides.Signs), SidesOf(db.Actor, AgreementSides.Marks));
        if (signing.IsNone && marking.IsNone) return [];

        db.TurnTo(Operation.ReadAgreements);
        var statements = Compiled.For<AgreementStatements>(db);
        var unsigned = signing.IsNone ? [] : await statements.Unsigned(db, signing.Police, signing.Municipality, most).ToListAsync(cancel);
        var unsaid = marking.IsNone ? [] : await statements.Unsaid(db, marking.Police, marking.Municipality, today, most).ToListAsync(cancel);
        return unsigned.Select(a => new TodayItem(TodayKind.SignAgreement, a.Title, a.Body, null, AgreementAddresses.Of(a.Id)))
            .Concat(unsaid.Where(a => a.Days > 0).Select(a => new TodayItem(TodayKind.MarkPresence, a.Title, WithDays(a), null, PresenceAddresses.Of(a.BodyId))))
            .Concat(unsaid.Where(a => a.Count > 0).Select(a => new TodayItem(TodayKind.SettleCommitments, a.Title, WithCount(a), null, AgreementAddresses.Of(a.Id))));
    }

    private static string WithCount(WaitingAgreement agreement) =>
        $"{agreement.Body} · {(agreement.Count == 1 ? OverviewTexts.OneUnsaid : OverviewTexts.Unsaid(NorwegianFormat.Number(agreement.Count)))}";

    private static string WithDays(WaitingAgreement agreement) =>
        $"{agreement.Body} · {(agreement.Days == 1 ? OverviewTexts.OneDayUnmarked : OverviewTexts.DaysUnmarked(NorwegianFormat.Number(agreement.Days)))}";

    private static Sides SidesOf(Actor who, Func<Party, Operation> operation) =>
        new([.. who.ScopesFor(operation(Party.Police))], [.. who.ScopesFor(operation(Party.Municipality))]);

    /// <summary>Where the person acts for each side.</summary>
    private sealed record Sides(IReadOnlyList<ScopeId> Police, IReadOnlyList<ScopeId> Municipality)
    {
        public bool IsNone => Police.Count + Municipality.Count == 0;
    }
}

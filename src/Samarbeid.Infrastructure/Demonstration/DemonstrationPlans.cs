using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Indicators;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;

namespace Samarbeid.Infrastructure.Demonstration;

/// <summary>The indicators of one demonstration municipality, and two of its action plans: the one that is over, and the one that is in force.</summary>
internal sealed class DemonstrationPlans(SamarbeidDbContext database, DemonstrationCouncil council, DemonstrationMeetings meetings, Municipality home, DateOnly today)
{
    private static readonly decimal[] PupilsByYear = [41, 52, 47];

    private Person Coordinator => council.Find(Role.SltCoordinator) ?? council.With(Role.PoliceContact);

    public async Task WriteAsync(Challenge youth, Challenge violence, Challenge fraud, CancellationToken cancel)
    {
        var pupils = Describe(youth, new("Elever på ungdomstrinnet som har vært ruset siste måned", "elever", "Ungdata", IndicatorKind.Count, 30, new(today.Year + 3, 12, 31)));
        for (var i = 0; i < PupilsByYear.Length; i++) Read(pupils, new(today.Year - 4 + (2 * i), 2, 1), new(PupilsByYear[i]));
        Correct(pupils);
        var calls = Describe(youth, new("Bekymringsmeldinger om uro i sentrum i kvartalet", "meldinger", "Politiets logg, talt av politikontakten", IndicatorKind.SensitiveCount));
        Read(calls, today.AddMonths(-9), new(14));
        Read(calls, today.AddMonths(-6), ReadingValue.Hidden);
        Read(calls, today.AddMonths(-3), new(9));
        var former = Draft(youth, violence, fraud, pupils);
        database.AddRange(pupils, calls, former);
        var slt = database.ActionItems.Local.Where(a => a.IsSlt && a.ScopeId == council.Body.ScopeId && a.State.IsOpen()).OrderBy(a => a.DueDate).ToList();
        var goal = former.Goals[0];
        former.TakeIn(goal.Id, slt[0].Id, new(SltLevel.Operational, "", null, "Innenfor egen ramme")).OrThrow();
        former.TakeIn(goal.Id, slt[1].Id, new(SltLevel.Coordinating, "Oppvekst 2310", 25_000, "Kommunen")).OrThrow();
        former.Adopt(new(council.Body, new(today.Year - 4, 1, 20), "PR 1"), today).OrThrow();

        var open = slt.Select(a => a.Id).ToHashSet();
        var plan = former.GoOn(new("Handlingsplan for SLT", today.Year, today.Year + 3), open, Starts(pupils)).Value;
        former.Close(new(today.Year - 1, 12, 31), open).OrThrow();
        await MakeAsync(plan, cancel);
        plan.Adopt(new(council.Body, today.AddDays(-70), "PR 4"), today).OrThrow();
    }

    private Indicator Describe(Challenge challenge, IndicatorTerms terms) => Indicator.Describe(challenge, terms, today).Value;

    private void Read(Indicator indicator, DateOnly on, ReadingValue value) => indicator.Read(on, value, Coordinator.Id, DemonstrationMeetings.At(today)).OrThrow();

    private void Correct(Indicator indicator) =>
        indicator.Correct(2, new(54), "Talte én skole for lite", Coordinator.Id, DemonstrationMeetings.At(today)).OrThrow();

    // Where the goal of the new period begins is what was known then, so that something has been reached since.
    private static Dictionary<IndicatorId, GoalStart> Starts(Indicator indicator) =>
        new() { [indicator.Id] = new(indicator.Current[^2].On, indicator.Current[^2].Value) };

    private ActionPlan Draft(Challenge youth, Challenge violence, Challenge fraud, Indicator pupils)
    {
        var plan = ActionPlan.Draft(home, new("Handlingsplan for SLT", today.Year - 4, today.Year - 1)).Value;
        plan.MarkAsDemonstration();
        var young = plan.AddArea(new("Ungdom og rusmidler", "Ungdata viser at flere bruker rusmidler enn i resten av fylket.")).Value;
        plan.AddGoal(young.Id, new("Færre på ungdomstrinnet ruser seg", 30), youth, pupils).OrThrow();
        var near = plan.AddArea(new("Trygghet i nære relasjoner", "Tatt opp i rådet flere ganger.")).Value;
        plan.AddGoal(near.Id, new("Den som er utsatt for vold, får hjelp samme dag", null), violence, null).OrThrow();
        var net = plan.AddArea(new("Trygge eldre på nett", "")).Value;
        plan.AddGoal(net.Id, new("Færre eldre blir lurt", null), fraud, null).OrThrow();
        return plan;
    }

    private async Task MakeAsync(ActionPlan plan, CancellationToken cancel)
    {
        database.Add(plan);
        await AddAsync(0, "Foreldrekurs på alle ungdomsskolene", today.AddMonths(6), new(SltLevel.Operational, "Oppvekst 2310", 120_000, "Skjønnsmidler fra statsforvalteren"));
        await AddAsync(0, "Fast møte mellom rektorer, helsesykepleiere og politikontakt", today.AddMonths(2), new(SltLevel.Coordinating, "", null, "Innenfor egen ramme"));
        await AddAsync(2, "Avtale med bankene om varsling", today.AddDays(-4), new(SltLevel.Steering, "", 0, ""));

        async Task AddAsync(int at, string title, DateOnly due, PlacementTerms terms)
        {
            var goal = plan.Goals[at];
            var (on, draft) = (due < today ? due.AddDays(-60) : today, new ActionDraft(title, "", Coordinator, due, true));
            var action = ActionItem.From(plan, goal, draft, await meetings.ReferAsync(home.ScopeId, NumberSeries.Actions, today, cancel), on).Value;
            database.Add(action);
            plan.TakeIn(goal.Id, action.Id, terms).OrThrow();
        }
    }
}

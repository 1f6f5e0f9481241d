using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Documents;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.ActionPlans;

/// <summary>An action plan as a document (handlingsplan), in the written form of the municipality.</summary>
public static class ActionPlanDocument
{
    private static readonly decimal[] Weights = [3, 1.3m, 1.6m, 1.5m, 1.2m, 2];

    /// <param name="content">What it says.</param>
    /// <param name="created">When it is made.</param>
    public static ReportDocument Build(PlanContent content, DateTimeOffset created)
    {
        var culture = content.Language.Culture();
        using var spell = culture.Use();
        var period = PlanText.Period(content.FirstYear, content.LastYear);
        return new ReportDocument
        {
            Kind = DocumentKind.ActionPlan,
            Title = content.Title,
            Subtitle = content.Place,
            CoverLines =
            [
                ActionPlanDocumentTexts.For(period), ActionPlanDocumentTexts.StateIs(Words.InSentence(content.State)),
                .. content.Adoption is { } adopted ? new[] { ActionPlanDocumentTexts.AdoptedBy(adopted.Body, NorwegianFormat.Date(adopted.On), adopted.Item) } : [],
            ],
            Author = content.Place,
            Language = culture.Name,
            Identifier = period,
            Created = created,
            IsDraft = content.State is ActionPlanState.Draft,
            IsDemonstration = content.IsDemonstration,
            Blocks = [.. content.Areas.Count == 0 ? [new Paragraph(ActionPlanDocumentTexts.Empty)] : Overview(content).Concat(content.Areas.SelectMany(Area))],
        };
    }

    private static IEnumerable<ReportBlock> Overview(PlanContent content)
    {
        var goals = content.Areas.SelectMany(a => a.Goals.Select(g => (Area: a, Goal: g))).ToList();
        if (goals.Count == 0) yield break;

        yield return new Heading(1, ActionPlanDocumentTexts.Goals);
        yield return new Table(ActionPlanDocumentTexts.GoalTable,
            [new(ActionPlanDocumentTexts.Goal, Weight: 3), new(ActionPlanDocumentTexts.Area, Weight: 2), new(ActionPlanDocumentTexts.Attainment, Weight: 1.4m)],
            [.. goals.Select(g => new TableRow(g.Goal.Title, [g.Area.Title, AttainmentOf(g.Goal)]))]);
        var total = goals.SelectMany(g => g.Goal.Actions).DistinctBy(a => a.Reference).Sum(a => a.Terms.Kroner ?? 0);
        if (total > 0) yield return new Paragraph(ActionPlanDocumentTexts.Total(PlanText.Kroner(total)));
    }

    private static IEnumerable<ReportBlock> Area(PlanArea area)
    {
        yield return new Heading(1, area.Title);
        foreach (var paragraph in area.Description.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) yield return new Paragraph(paragraph);
        if (area.Goals.Count == 0) yield return new Paragraph(ActionPlanDocumentTexts.NoGoals);
        foreach (var block in area.Goals.SelectMany(Goal)) yield return block;
    }

    private static IEnumerable<ReportBlock> Goal(PlanAim goal)
    {
        yield return new Heading(2, goal.Title);
        yield return new Paragraph(ActionPlanDocumentTexts.AnswersTo(goal.Challenge));
        if (goal.Indicator is { } indicator)
        {
            yield return new Table(ActionPlanDocumentTexts.MeasuredBy(indicator),
                [new(ActionPlanDocumentTexts.Start), new(ActionPlanDocumentTexts.Latest), new(ActionPlanDocumentTexts.Target), new(ActionPlanDocumentTexts.Attainment)],
                [new TableRow(PlanText.At(goal.Start, goal.Unit), [PlanText.At(goal.Latest, goal.Unit), goal.Target is { } target ? PlanText.Value(new(target), goal.Unit) : ActionPlanDocumentTexts.Nothing, AttainmentOf(goal)])]);
        }
        else
        {
            yield return new Paragraph(ActionPlanDocumentTexts.NoIndicator);
        }

        if (goal.Actions.Count == 0)
        {
            yield return new Paragraph(ActionPlanDocumentTexts.NoActions);
            yield break;
        }

        yield return new Table(ActionPlanDocumentTexts.ActionsFor(goal.Title),
            [
                new(ActionPlanDocumentTexts.Action, Weight: Weights[0]), new(ActionPlanDocumentTexts.Level, Weight: Weights[1]), new(ActionPlanDocumentTexts.Responsible, Weight: Weights[2]),
                new(ActionPlanDocumentTexts.Due, Weight: Weights[3]), new(ActionPlanDocumentTexts.State, Weight: Weights[4]), new(ActionPlanDocumentTexts.Money, Weight: Weights[5]),
            ],
            [.. goal.Actions.OrderBy(a => a.Level).Select(a => new TableRow($"{a.Title} ({a.Reference})", [Words.Of(a.Level), a.Responsible, NorwegianFormat.ShortDate(a.DueDate), Words.Of(a.State), MoneyOf(a.Terms)]))]);
    }

    private static string AttainmentOf(PlanAim goal) => goal.Attainment.Share is { } share && goal.Attainment.Verdict is AttainmentVerdict.Underway
        ? ActionPlanDocumentTexts.UnderwayBy(Words.Of(goal.Attainment.Verdict), NorwegianFormat.Percent(share))
        : Words.Of(goal.Attainment.Verdict);

    private static string MoneyOf(PlacementTerms terms) => string.Join(", ",
        new[] { terms.Kroner is { } kroner ? PlanText.Kroner(kroner) : "", terms.BudgetLine, terms.Funding }.Where(part => part.Length > 0));
}

using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Indicators;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Documents.ActionPlans;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Tests.Documents.ActionPlans;

public sealed class ActionPlanDocumentTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void It_says_what_each_goal_answers_to_how_far_it_has_come_and_what_is_done_at_which_level()
    {
        var words = DocumentWords.Of(ActionPlanDocument.Build(Content(Language.Bokmal), Now).Blocks);

        foreach (var said in new[]
        {
            "Ungdom og rusmidler", "Målet svarer på utfordringen «Rus i sentrum».", "51 elever (1. februar 2024)", "under 5 elever (1. februar 2026)", "På vei, 25\u00A0% av veien", "Utførende",
            "120\u00A0000\u00A0kroner, Oppvekst 2310, Skjønnsmidler", "Målet har ingen indikator ennå.", "Ingen tiltak under målet ennå.", "Tiltakene i planen koster til sammen 120\u00A0000\u00A0kroner.",
        })
            Assert.Contains(said, words, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_written_in_the_form_of_the_municipality_and_a_draft_is_marked()
    {
        var document = ActionPlanDocument.Build(Content(Language.Nynorsk) with { State = ActionPlanState.Draft, Adoption = null }, Now);

        Assert.True(document.IsDraft);
        Assert.Equal(ReportDocument.Nynorsk, document.Language);
        Assert.Contains("Målet svarer på utfordringa «Rus i sentrum».", DocumentWords.Of(document.Blocks), StringComparison.Ordinal);
        Assert.DoesNotContain(document.CoverLines, line => line.Contains("Godkjend av", StringComparison.Ordinal));
    }

    [Fact]
    public void An_action_under_two_goals_costs_what_it_costs_once()
    {
        var content = Content(Language.Bokmal);
        var twice = content with { Areas = [.. content.Areas, content.Areas[0]] };

        Assert.Contains("til sammen 120\u00A0000\u00A0kroner", DocumentWords.Of(ActionPlanDocument.Build(twice, Now).Blocks), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_plan_says_so() =>
        Assert.Contains("ingen satsingsområder ennå", DocumentWords.Of(ActionPlanDocument.Build(Content(Language.Bokmal) with { Areas = [] }, Now).Blocks), StringComparison.Ordinal);

    private static PlanContent Content(Language language) => new("Handlingsplan for SLT", "Stjørdal", 2026, 2029, ActionPlanState.InForce, language, false)
    {
        Adoption = new("Stjørdal politiråd", new(2026, 1, 20), "PR 1/26"),
        Areas =
        [
            new("Ungdom og rusmidler", "Flere bruker rusmidler.",
            [
                new("Færre ruser seg", "Rus i sentrum", "Ungdata", "elever", new(new(2024, 2, 1), new(51)), new(new(2026, 2, 1), ReadingValue.Hidden), 30, new(AttainmentVerdict.Underway, 0.25m))
                {
                    Actions = [new("Foreldrekurs", "T 1/26", SltLevel.Operational, "Sara Modellstad", new(2026, 9, 1), ActionItemState.InProgress, new(SltLevel.Operational, "Oppvekst 2310", 120_000, "Skjønnsmidler"))],
                },
            ]),
            new("Trygghet", "", [new("Hjelp samme dag", "Vold i nære relasjoner", null, "", null, null, null, new(AttainmentVerdict.NotMeasured, null))]),
        ],
    };
}

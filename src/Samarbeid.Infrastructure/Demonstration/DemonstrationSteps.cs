using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Demonstration;

/// <summary>An action in steps, some of them ticked, that somebody contributes to.</summary>
internal static class DemonstrationSteps
{
    private static readonly string[] Texts =
        ["Bestille lokale", "Avtale innledere fra politi og helsestasjon", "Sende innbydelse fra skolene", "Lage spørsmål til gruppene", "Skrive oppsummering til rådet"];

    public static void Write(SamarbeidDbContext database, ActionItem action, Person contributor, DateOnly on)
    {
        var (by, at) = (action.ResponsibleId, DemonstrationMeetings.At(on));
        if (contributor.Id != by) action.AddContributor(by, contributor, at).OrThrow();
        var steps = new List<ActionStep>();
        foreach (var text in Texts)
            steps.Add(ActionStep.AddTo(action, new(text, text == Texts[3] ? contributor.Id : null), steps, on).Value);
        foreach (var step in steps.Take(3)) step.Tick(action, by, at.AddDays(steps.IndexOf(step) + 1)).OrThrow();
        database.AddRange(steps);
    }
}

namespace Samarbeid.Domain.Evaluations;

/// <summary>The statements the register begins with (faste spørsmål): whether the body meets, decides, follows up, has the right people, knows the picture and has effect.</summary>
public static class DefaultQuestions
{
    public static readonly DateOnly From = new(2020, 1, 1);

    /// <summary>In order, with ids that are the same in every database.</summary>
    public static readonly IReadOnlyList<(EvaluationQuestionId Id, string Text, string TextNynorsk)> All =
    [
        (Id(1), "Vi møtes ofte nok, og møtene er godt forberedt.", "Vi møtest ofte nok, og møta er godt førebudde."),
        (Id(2), "Vi tar opp det som betyr mest for tryggheten her.", "Vi tek opp det som betyr mest for tryggleiken her."),
        (Id(3), "Vi blir enige om hvem som gjør hva, og innen når.", "Vi blir samde om kven som gjer kva, og innan når."),
        (Id(4), "Det vi blir enige om, blir fulgt opp.", "Det vi blir samde om, blir følgt opp."),
        (Id(5), "De som trengs for å få noe gjort, er med.", "Dei som trengst for å få noko gjort, er med."),
        (Id(6), "Vi kjenner situasjonen godt nok til å velge riktig.", "Vi kjenner situasjonen godt nok til å velje rett."),
        (Id(7), "Arbeidet vårt gjør at folk her er tryggere.", "Arbeidet vårt gjer at folk her er tryggare."),
    ];

    private static EvaluationQuestionId Id(int number) => new(new Guid($"5e1fe7a1-0000-4000-8000-{number:000000000000}"));
}

using Samarbeid.Domain.Access;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Demonstration;

/// <summary>What the members of a demonstration council have said of it: two years that can be compared, and a round that some have still to answer.</summary>
internal sealed class DemonstrationEvaluations(SamarbeidDbContext database, DemonstrationCouncil council, DateOnly today)
{
    private const int Days = 14;

    public void Write()
    {
        // With fewer nothing would ever be shown.
        if (council.Members.Count < SelfEvaluation.FewestAnswers) return;

        foreach (var year in new[] { today.Year - 2, today.Year - 1 })
        {
            var round = Open(year, new(year, 11, 10));
            foreach (var at in Enumerable.Range(0, council.Members.Count)) Answer(round, at, year - today.Year + 2, new(year, 11, 15));
        }

        Answer(Open(today.Year, today.AddDays(-5)), 0, 2, today.AddDays(-2));
    }

    private SelfEvaluation Open(int year, DateOnly on)
    {
        var round = SelfEvaluation.Open(council.Body, year, on.AddDays(Days), [.. council.Members.Select(m => m.Person.Id)], [.. DefaultQuestions.All.Select(q => q.Id)],
            council.With(Role.PoliceContact).Id, DemonstrationMeetings.At(on)).Value;
        // People were told of it when it was opened.
        round.TakeOccasions();
        database.Add(round);
        return round;
    }

    // They do not agree on everything, and it gets a little better.
    private void Answer(SelfEvaluation round, int member, int better, DateOnly on) => round.Answer(council.Members[member].Person.Id, isMember: true,
        DefaultQuestions.All.Select((q, at) => (q.Id, Score: (int?)Math.Clamp(2 + ((member + at) % 3) + (at % 2 == 0 ? better : 0), SelfEvaluation.Lowest, SelfEvaluation.Highest)))
            .ToDictionary(a => a.Id, a => a.Score), on).OrThrow();
}

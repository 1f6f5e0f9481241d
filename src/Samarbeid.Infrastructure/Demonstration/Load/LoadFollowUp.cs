using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;

namespace Samarbeid.Infrastructure.Demonstration.Load;

/// <summary>What a meeting of the load led to: two recommendations and ten actions. Nearly all of the old ones are done.</summary>
internal sealed class LoadFollowUp(
    SamarbeidDbContext database, LoadBody plan, LoadCast cast, DateOnly today, Random random, Func<string, int, int, int> take)
{
    private const int Recommendations = 2, Actions = 10, DaysToAnswer = 45, DaysInAYear = 365;

    public void Write(Meeting meeting, Challenge challenge, DateOnly on)
    {
        var cases = meeting.ItemsInOrder.Where(i => i.Kind is AgendaItemKind.Case).ToList();
        var recommended = cases.Take(Recommendations).Select(item => Recommend(item, challenge, on)).ToList();
        for (var i = 0; i < Actions; i++)
        {
            var at = i % cases.Count;
            Promise(cases[at], at < recommended.Count ? recommended[at] : null, cast.Doers[i % cast.Doers.Count], on);
        }

        foreach (var recommendation in recommended) Answer(recommendation, on);
    }

    private Recommendation Recommend(AgendaItem item, Challenge challenge, DateOnly on)
    {
        var draft = new RecommendationDraft(LoadWords.Recommendation(random), LoadWords.Background, challenge.Id, cast.Addressee, on.AddDays(DaysToAnswer));
        var reference = NumberSeries.Reference(NumberSeries.Recommendations, take(NumberSeries.Recommendations, on.Year, 1), on.Year);
        var made = Recommendation.From(item, draft, reference, plan.Numbers, on).Value;
        made.Submit().OrThrow();
        database.Add(made);
        return made;
    }

    // One in eight of the recent ones, and one in a hundred of the old, is never answered.
    private void Answer(Recommendation made, DateOnly on)
    {
        var answered = on.AddDays(random.Next(10, 60));
        var isOld = on < today.AddDays(-DaysInAYear);
        if (answered > today || random.Next(isOld ? 100 : 8) == 0) return;

        var answer = random.Next(10) switch { 0 => RecommendationAnswer.Rejected, 1 => RecommendationAnswer.PartlyEndorsed, _ => RecommendationAnswer.Endorsed };
        made.Respond(cast.Addressee.ContactId, answer, LoadWords.Answer, actions: 3, NorwegianCalendar.At(answered, new TimeOnly(12, 0))).OrThrow();
        if (isOld && made.State is RecommendationState.FollowedUp) made.Fulfil().OrThrow();
    }

    private void Promise(AgendaItem item, Recommendation? recommendation, Person responsible, DateOnly on)
    {
        var due = on.AddDays(random.Next(30, 180));
        var draft = new ActionDraft(LoadWords.Promise(random), LoadWords.Background, responsible, due, responsible == cast.Coordinator);
        var reference = NumberSeries.Reference(NumberSeries.Actions, take(NumberSeries.Actions, on.Year, 1), on.Year);
        var action = ActionItem.From(item, recommendation, draft, reference, plan.Numbers, on).Value;
        Progress(action, responsible.Id, on, due);
        database.Add(action);
    }

    private void Progress(ActionItem action, PersonId by, DateOnly on, DateOnly due)
    {
        var isOld = due < today.AddDays(-DaysInAYear);
        var fate = random.Next(100);
        var begun = on.AddDays(random.Next(1, 25));
        var ended = due.AddDays(random.Next(-20, 15));
        if (begun < today && fate % 4 != 0) action.Note(by, LoadWords.Note, At(begun)).OrThrow();
        // Of the old ones two in a hundred were forgotten, of the recent ones one in four is still open.
        if (ended >= today || fate < (isOld ? 2 : 25)) return;

        if (ended < on) ended = on;
        if (fate >= 92 && action.State is ActionItemState.InProgress)
        {
            action.Abort(by, LoadWords.Aborted, At(ended)).OrThrow();
            return;
        }

        action.Complete(by, LoadWords.Result, At(ended)).OrThrow();
        if (isOld && fate % 10 == 3) action.Evaluate(by, ActionEffect.Worked, LoadWords.Evidence, At(ended.AddDays(30))).OrThrow();
    }

    private static DateTimeOffset At(DateOnly date) => NorwegianCalendar.At(date, new TimeOnly(9, 0));
}

using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Archive;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;

namespace Samarbeid.Infrastructure.Demonstration;

/// <summary>Plays a past year of one demonstration council to its end: minutes approved and frozen, recommendations answered, actions closed.</summary>
internal sealed class DemonstrationYear(
    SamarbeidDbContext database, DemonstrationCouncil council, DemonstrationMeetings meetings, DemonstrationCorrections corrections, Municipality home,
    Addressee addressee)
{
    private const int DaysToApproval = 11, DaysToDelivery = 15, DaysToCorrection = 20, DaysToAnswer = 35;

    public async Task WriteAsync(CancellationToken cancel)
    {
        foreach (var past in PastCases.All) await WriteAsync(past, cancel);
    }

    private async Task WriteAsync(PastCase past, CancellationToken cancel)
    {
        var on = past.MetOn;
        var meeting = await meetings.HoldAsync(on, cancel, past.Item);
        var item = meeting.ItemsInOrder.Single(i => i.Kind is AgendaItemKind.Case);
        var challenge = Challenge.Identify(home, past.Challenge, past.Seen, past.Cause, on).Value;
        database.Add(challenge);
        var recommendation = await RecommendAsync(past, item, challenge, cancel);
        var promised = new List<(PastPromise Promise, ActionItem Action)>();
        foreach (var promise in past.Promises) promised.Add((promise, await PromiseAsync(promise, item, recommendation, on, cancel)));
        await meetings.ApproveAsync(meeting, on.AddDays(DaysToApproval), past.Objection, cancel);
        if (past == PastCases.All[0]) Deliver(meeting, on.AddDays(DaysToDelivery));
        if (past.IsCorrected && council.Served.Contains(DemonstrationPeople.Stjordal)) await corrections.CorrectAsync(meeting, on.AddDays(DaysToCorrection), cancel);

        // What came of it is not in the minutes: they tell what was agreed.
        recommendation.Submit().OrThrow();
        recommendation.Respond(
            addressee.ContactId, past.GivenUpBecause is null ? RecommendationAnswer.Endorsed : RecommendationAnswer.PartlyEndorsed, past.Answer,
            promised.Count, NorwegianCalendar.At(on.AddDays(DaysToAnswer), new TimeOnly(12, 0))).OrThrow();
        foreach (var (promise, action) in promised) End(promise, action);
        (past.GivenUpBecause is { } why ? recommendation.GiveUp(why) : recommendation.Fulfil()).OrThrow();
    }

    // The archive has the first; the others wait.
    private void Deliver(Meeting meeting, DateOnly on)
    {
        var (by, at) = ((council.Find(Role.Secretary) ?? council.With(Role.PoliceContact)).Id, DemonstrationMeetings.At(on));
        var package = ArchivePackage.TakeOut(new(ArchivedKind.Meeting, meeting.Id.Value, meeting.ScopeId, ArchivedEditions.First), null, isAgain: false, by, at).Value;
        package.Deliver(by, on, FormattableString.Invariant($"DEMO-{on.Year}-0001"), null, isAgain: false, on).OrThrow();
        database.Add(package);
    }

    private async Task<Recommendation> RecommendAsync(PastCase past, AgendaItem item, Challenge challenge, CancellationToken cancel)
    {
        var draft = new RecommendationDraft(past.Recommendation, past.Advice, challenge.Id, addressee, past.MetOn.AddDays(DaysToAnswer + 10));
        var reference = await meetings.ReferAsync(item.ScopeId, NumberSeries.Recommendations, past.MetOn, cancel);
        var recommendation = Recommendation.From(item, draft, reference, council.Served, past.MetOn).Value;
        database.Add(recommendation);
        return recommendation;
    }

    private async Task<ActionItem> PromiseAsync(PastPromise promise, AgendaItem item, Recommendation recommendation, DateOnly on, CancellationToken cancel)
    {
        var responsible = council.Find(promise.By) ?? council.With(Role.PoliceContact);
        var draft = new ActionDraft(promise.Title, "Avtalt i møtet.", responsible, promise.Due, promise.By is Role.SltCoordinator);
        var reference = await meetings.ReferAsync(item.ScopeId, NumberSeries.Actions, on, cancel);
        var action = ActionItem.From(item, recommendation, draft, reference, council.Served, on).Value;
        database.Add(action);
        return action;
    }

    private static void End(PastPromise promise, ActionItem action)
    {
        var (by, at) = (action.ResponsibleId, DemonstrationMeetings.At(promise.EndedOn));
        (promise.IsAborted ? action.Abort(by, promise.Result, at) : action.Complete(by, promise.Result, at)).OrThrow();
        if (promise.IsAborted) return;

        action.Evaluate(by, ActionEffect.Worked, promise.Evidence, DemonstrationMeetings.At(action.EffectDueOn!.Value), promise.Measured).OrThrow();
    }
}

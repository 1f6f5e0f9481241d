using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;

namespace Samarbeid.Infrastructure.Demonstration;

/// <summary>A matter that one demonstration council has advised on again and again without anything coming of it: its red thread glares.</summary>
internal sealed class DemonstrationRecurring(
    SamarbeidDbContext database, DemonstrationCouncil council, DemonstrationMeetings meetings, Municipality home, Addressee addressee)
{
    private const int DaysToApproval = 11, DaysToAnswer = 30;

    private static readonly (DateOnly On, string Advice)[] Advised =
    [
        (new(2022, 3, 10), "Fast samarbeid mellom politi, krisesenter og barnevern"),
        (new(2022, 11, 10), "Opplæring av ansatte som møter voldsutsatte"),
        (new(2023, 9, 14), "Ett kontaktpunkt for den som er utsatt"),
    ];

    /// <returns>The challenge, without cause and indicators.</returns>
    public async Task<Challenge> WriteAsync(CancellationToken cancel)
    {
        var challenge = Challenge.Identify(home, "Vold i nære relasjoner", "Tatt opp av krisesenteret og av politiet.", "", Advised[0].On).Value;
        database.Add(challenge);
        foreach (var (on, advice) in Advised) await AdviseAsync(challenge, on, advice, cancel);
        return challenge;
    }

    private async Task AdviseAsync(Challenge challenge, DateOnly on, string advice, CancellationToken cancel)
    {
        var meeting = await meetings.HoldAsync(on, cancel, "Vold i nære relasjoner");
        var item = meeting.ItemsInOrder.Single(i => i.Kind is AgendaItemKind.Case);
        var reference = await meetings.ReferAsync(item.ScopeId, NumberSeries.Recommendations, on, cancel);
        var draft = new RecommendationDraft(advice, "Rådet anbefaler at kommunen tar ansvar for dette sammen med politiet.", challenge.Id, addressee, on.AddDays(DaysToAnswer + 10));
        var recommendation = Recommendation.From(item, draft, reference, council.Served, on).Value;
        database.Add(recommendation);
        await meetings.ApproveAsync(meeting, on.AddDays(DaysToApproval), null, cancel);
        recommendation.Submit().OrThrow();
        recommendation.Respond(addressee.ContactId, RecommendationAnswer.Endorsed, "Kommunen er enig, og kommer tilbake til hvem som gjør det.", 0, DemonstrationMeetings.At(on.AddDays(DaysToAnswer))).OrThrow();
    }
}

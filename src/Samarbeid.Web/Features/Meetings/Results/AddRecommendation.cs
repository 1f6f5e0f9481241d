using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.ActionItems;

namespace Samarbeid.Web.Features.Meetings.Results;

/// <summary>A challenge that is identified together with the recommendation that answers to it.</summary>
public sealed record NewChallenge(MunicipalityNumber Municipality, string Title);

/// <summary>An addressee that is entered in the register together with the first recommendation to it.</summary>
public sealed record NewAddressee(MunicipalityNumber Municipality, string Name, PersonId Contact);

/// <summary>What a new recommendation says, to whom, and what it answers to.</summary>
public sealed record NewRecommendation(string Title, string Text, DateOnly AnswerDue, IReadOnlyCollection<MunicipalityNumber> Concerned)
{
    public ChallengeId? Challenge { get; init; }
    public NewChallenge? NewChallenge { get; init; }
    public AddresseeId? Addressee { get; init; }
    public NewAddressee? NewAddressee { get; init; }

    /// <summary>Every municipality it names.</summary>
    internal IEnumerable<MunicipalityNumber> Places =>
        [.. Concerned, .. NewChallenge is { } challenge ? [challenge.Municipality] : Array.Empty<MunicipalityNumber>(),
            .. NewAddressee is { } addressee ? [addressee.Municipality] : Array.Empty<MunicipalityNumber>()];
}

/// <summary>Makes a recommendation out of an item of a meeting that is being held, with challenge and addressee in the same save.</summary>
public sealed class AddRecommendation(Databases databases, NorwegianCalendar calendar)
{
    /// <returns>What people call it: "A 3/26".</returns>
    public Task<Outcome<string>> HandleAsync(SingleUseKey key, MeetingId id, AgendaItemId item, NewRecommendation wanted, CancellationToken cancel) => MeetingChanges.AgainAsync(async () =>
    {
        await using var db = await databases.OpenAsync(Operation.WriteRecommendations, cancel);
        return await db.OnceAsync(key, () => AddAsync(db, id, item, wanted, cancel), cancel);
    });

    private async Task<Outcome<string>> AddAsync(
        SamarbeidDbContext db, MeetingId id, AgendaItemId itemId, NewRecommendation wanted, CancellationToken cancel)
    {
        if (await db.FindMeetingAsync(id, cancel) is not { } meeting) return PersistenceRules.NotFound;
        if (meeting.Items.SingleOrDefault(i => i.Id == itemId) is not { } item) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteRecommendations, MeetingChanges.ThingOf(meeting)) is { IsDone: false } refused) return refused.Refusal!;
        if (meeting.State is not MeetingState.Held) return MeetingRules.StateForbids;
        if (!await db.AreServedAsync(meeting, wanted.Places, cancel)) return MeetingRules.MunicipalityNotServed;

        var today = calendar.Today;
        var number = await db.TakeNumbersAsync(meeting.ScopeId, NumberSeries.Recommendations, today.Year, 1, cancel);
        var challenge = await ChallengeAsync(db, meeting, wanted, today, cancel);
        if (!challenge.IsDone) return challenge.Refusal!;
        var addressee = await AddresseeAsync(db, meeting, wanted, today, cancel);
        if (!addressee.IsDone) return addressee.Refusal!;

        var reference = NumberSeries.Reference(NumberSeries.Recommendations, number, today.Year);
        var draft = new RecommendationDraft(wanted.Title, wanted.Text, challenge.Value, addressee.Value, wanted.AnswerDue);
        var made = Recommendation.From(item, draft, reference, wanted.Concerned, today);
        if (!made.IsDone) return made.Refusal!;

        db.Recommendations.Add(made.Value);
        db.Touch(meeting);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? NumberSeries.Unbroken(reference) : saved.Refusal!;
    }

    private static async Task<Outcome<ChallengeId>> ChallengeAsync(
        SamarbeidDbContext db, Meeting meeting, NewRecommendation wanted, DateOnly today, CancellationToken cancel)
    {
        if (wanted.NewChallenge is not { } named)
        {
            var known = await db.Challenges.AsNoTracking().SingleOrDefaultAsync(c => c.Id == wanted.Challenge && c.ClosedOn == null, cancel);
            return known is not null && await db.AreServedAsync(meeting, [known.Municipality], cancel) ? known.Id : RecommendationRules.NeedsChallenge;
        }

        if (await FindMunicipalityAsync(db, named.Municipality, cancel) is not { } municipality) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteRecommendations, new Thing(municipality.ScopeId)) is { IsDone: false } refused) return refused.Refusal!;

        var challenge = Challenge.Identify(municipality, named.Title, "", "", today);
        if (!challenge.IsDone) return challenge.Refusal!;

        db.Challenges.Add(challenge.Value);
        return challenge.Value.Id;
    }

    private static async Task<Outcome<Addressee>> AddresseeAsync(
        SamarbeidDbContext db, Meeting meeting, NewRecommendation wanted, DateOnly today, CancellationToken cancel)
    {
        if (wanted.NewAddressee is not { } named)
        {
            var known = await db.Addressees.SingleOrDefaultAsync(a => a.Id == wanted.Addressee, cancel);
            return known is not null && await db.AreServedAsync(meeting, [known.Municipality], cancel) ? known : RecommendationRules.NeedsAddressee;
        }

        if (await FindMunicipalityAsync(db, named.Municipality, cancel) is not { } municipality) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteRecommendations, new Thing(municipality.ScopeId)) is { IsDone: false } refused) return refused.Refusal!;

        if (!await db.IsCandidateAsync(meeting.ScopeId, named.Contact, today, cancel)) return RecommendationRules.ContactNotOffered;

        var addressee = Addressee.Register(municipality, named.Name, named.Contact);
        if (!addressee.IsDone) return addressee.Refusal!;

        db.Addressees.Add(addressee.Value);
        return addressee.Value;
    }

    private static Task<Municipality?> FindMunicipalityAsync(SamarbeidDbContext db, MunicipalityNumber number, CancellationToken cancel) =>
        db.Set<Municipality>().SingleOrDefaultAsync(m => m.Number == number, cancel);
}

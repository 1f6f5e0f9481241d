using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Features.ActionItems;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings.Results;

public sealed record ChallengeOption(ChallengeId Id, string Title, MunicipalityNumber Municipality);

public sealed record AddresseeOption(AddresseeId Id, string Name, string Contact, MunicipalityNumber Municipality);

/// <summary>What the forms for recommendations and actions offer.</summary>
/// <param name="Registering">The municipalities whose registers the person may add to.</param>
public sealed record ResultChoices(IReadOnlyList<ChallengeOption> Challenges, IReadOnlyList<AddresseeOption> Addressees,
    IReadOnlyList<PersonChoice> People, IReadOnlyList<MunicipalityRow> Registering);

/// <summary>Challenges, addressees and people of the municipalities a body serves.</summary>
public sealed class ResultChoiceQueries(Databases databases)
{
    public async Task<ResultChoices> ForRecommendationAsync(MeetingView view, DateOnly today, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteRecommendations, cancel);
        var numbers = view.Municipalities.Select(m => m.Number).ToList();
        var challenges = await db.Challenges.Where(c => numbers.Contains(c.Municipality) && c.ClosedOn == null)
            .OrderBy(c => NorwegianText.InOrder(c.Title))
            .Select(c => new ChallengeOption(c.Id, c.Title, c.Municipality)).ToListAsync(cancel);
        var addressees = await (
            from addressee in db.Addressees
            join contact in db.People on addressee.ContactId equals contact.Id
            where numbers.Contains(addressee.Municipality)
            orderby NorwegianText.InOrder(addressee.Name)
            select new AddresseeOption(addressee.Id, addressee.Name, contact.Name, addressee.Municipality)).ToListAsync(cancel);
        var scopes = db.Actor.ScopesFor(Operation.WriteRecommendations);
        return new(challenges, addressees, await db.CandidatesAsync(view.Head.Scope, today, cancel),
            [.. view.Municipalities.Where(m => scopes.Contains(m.Scope))]);
    }

    public async Task<IReadOnlyList<PersonChoice>> ForActionAsync(MeetingView view, DateOnly today, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteActions, cancel);
        return await db.CandidatesAsync(view.Head.Scope, today, cancel);
    }
}

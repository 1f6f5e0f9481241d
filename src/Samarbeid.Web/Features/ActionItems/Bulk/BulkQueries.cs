using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.ActionItems.Bulk;

/// <summary>What a change of several actions starts from, and what it would do.</summary>
public sealed class BulkQueries(Databases databases, NorwegianCalendar calendar)
{
    /// <summary>Whom at least one of the actions can be given to.</summary>
    /// <param name="chosen">Those the person may change; of others nothing is told.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<IReadOnlyList<PersonChoice>> CandidatesAsync(IEnumerable<ActionItemRow> chosen, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteActions, cancel);
        var people = new Dictionary<Domain.People.PersonId, PersonChoice>();
        foreach (var scope in db.Asking([.. chosen]).Where(row => row.MayWrite).Select(row => row.Scope).Distinct())
        {
            foreach (var person in await db.CandidatesAsync(scope, calendar.Today, cancel)) people.TryAdd(person.Id, person);
        }

        var norwegian = StringComparer.Create(new("nb-NO"), ignoreCase: true);
        return [.. people.Values.OrderBy(p => p.Name, norwegian)];
    }

    /// <summary>Takes each step as the change would, and keeps nothing of it.</summary>
    public async Task<IReadOnlyList<BulkFate>> PreviewAsync(IReadOnlyCollection<BulkChange> changes, string reason, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteActions, cancel);
        return await db.ApplyAsync(changes, reason, calendar, cancel);
    }
}

using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings.Results;

/// <summary>People a meeting may turn to as guests.</summary>
public sealed class MeetingPeopleQueries(Databases databases)
{
    private const int MostGuests = 8;

    public async Task<IReadOnlyList<PersonChoice>> SearchAsync(string term, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMinutes, cancel);
        if (!db.Actor.MayAnywhere(Operation.WriteMinutes)) return [];

        return await db.People.Where(p => p.IsActive && NorwegianText.Contains(p.Name, term))
            .OrderBy(p => NorwegianText.InOrder(p.Name)).Take(MostGuests)
            .Select(p => new PersonChoice(p.Id, p.Name, p.Title)).ToListAsync(cancel);
    }
}

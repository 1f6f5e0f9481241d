using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;

namespace Samarbeid.Web.Features.Meetings.Results;

public sealed record GuestOption(PersonId Id, string Name, string Title);

/// <summary>People a meeting may turn to: guests, and those who can be given something to do.</summary>
public sealed class MeetingPeopleQueries(Databases databases)
{
    private const int MostGuests = 8;

    public async Task<IReadOnlyList<GuestOption>> SearchAsync(string term, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMinutes, cancel);
        if (!db.Actor.MayAnywhere(Operation.WriteMinutes)) return [];

        return await db.People.Where(p => p.IsActive && NorwegianText.Contains(p.Name, term))
            .OrderBy(p => NorwegianText.InOrder(p.Name)).Take(MostGuests)
            .Select(p => new GuestOption(p.Id, p.Name, p.Title)).ToListAsync(cancel);
    }

    /// <summary>Members in force of the body, and those who hold a grant in a municipality it serves.</summary>
    internal static async Task<IReadOnlyList<PersonOption>> ResponsibleAsync(
        SamarbeidDbContext db, MeetingBodyId body, DateOnly today, CancellationToken cancel)
    {
        var members = db.Memberships
            .Where(m => m.MeetingBodyId == body && m.From <= today && (m.To == null || m.To >= today)).Select(m => m.PersonId);
        var served = db.Set<MeetingBodyMunicipality>().Where(s => s.MeetingBodyId == body).Select(s => s.Municipality);
        var granted =
            from grant in db.Grants
            from place in grant.Municipalities
            where served.Contains(place.Municipality) && grant.From <= today && (grant.To == null || grant.To >= today)
            select grant.PersonId;
        return await db.People.Where(p => p.IsActive && members.Union(granted).Contains(p.Id))
            .OrderBy(p => NorwegianText.InOrder(p.Name))
            .Select(p => new PersonOption(p.Id, p.Name, p.Title)).ToListAsync(cancel);
    }
}

public sealed record PersonOption(PersonId Id, string Name, string Title)
{
    public string Label => Title.Length > 0 ? $"{Name}, {Title}" : Name;
}

using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Features.Municipalities;

namespace Samarbeid.Web.Features.People.Grants;

/// <summary>Whether a grant has force today.</summary>
public enum GrantState
{
    /// <summary>Given to oneself, and waits for a second administrator.</summary>
    Awaiting,
    InForce,
    Coming,
    Ended,
}

/// <summary>A municipality and what it is called.</summary>
public sealed record NamedPlace(MunicipalityNumber Number, string Name);

/// <summary>A grant as the administrator sees it.</summary>
public sealed record GrantRow(
    GrantId Id, PersonId PersonId, int Version, Role Role, string? District, string? DistrictName, IReadOnlyList<NamedPlace> Places,
    DateOnly From, DateOnly? To, GrantState State)
{
    public string PlaceNames => DistrictName ?? string.Join(", ", Places.Select(p => p.Name));
}

internal static class GrantReading
{
    /// <summary>Grants with the names of their places, in two queries, those with force first and the newest first among them.</summary>
    public static async Task<IReadOnlyList<GrantRow>> ReadGrantsAsync(
        this SamarbeidDbContext db, IQueryable<Grant> grants, DateOnly today, CancellationToken cancel)
    {
        var districts = (await db.DistrictsAsync(cancel)).ToDictionary(d => d.Code, d => d.Name);
        var rows = await grants.Select(g => new
        {
            Grant = new { g.Id, g.PersonId, g.Version, g.Role, g.District, g.From, To = g.AwaitsConfirmation ? g.RequestedTo : g.To, g.AwaitsConfirmation },
            Places = (from place in g.Municipalities
                      join municipality in db.Municipalities on place.Municipality equals municipality.Number
                      orderby NorwegianText.InOrder(municipality.UniqueName)
                      select new NamedPlace(municipality.Number, municipality.UniqueName)).ToList(),
        }).ToListAsync(cancel);

        return [.. from row in rows
                   let g = row.Grant
                   let state = g.AwaitsConfirmation ? GrantState.Awaiting : StateOf(g.From, g.To, today)
                   orderby state, g.From descending
                   select new GrantRow(g.Id, g.PersonId, g.Version, g.Role, g.District,
                       g.District is null ? null : districts[g.District], row.Places, g.From, g.To, state)];
    }

    private static GrantState StateOf(DateOnly from, DateOnly? to, DateOnly today) =>
        !Period.HasDayFrom(from, to, today) ? GrantState.Ended : Period.Covers(from, to, today) ? GrantState.InForce : GrantState.Coming;
}

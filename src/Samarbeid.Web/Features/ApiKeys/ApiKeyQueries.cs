using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.ApiKeys;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ApiKeys;

/// <summary>A key of the person who is signed in; its secret is read by nobody.</summary>
public sealed record ApiKeyRow(ApiKeyId Id, string Name, ApiKeyRights Rights, DateTimeOffset MadeAt, DateOnly LastDay)
{
    public bool HasRunOut(DateOnly today) => LastDay < today;
}

/// <summary>The keys of whoever is signed in, the newest first.</summary>
public sealed class ApiKeyQueries(Databases databases)
{
    public async Task<IReadOnlyList<ApiKeyRow>> ListAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([], cancel);
        if (db.Actor.Person is not { } me) return [];

        var rows = await db.ApiKeys.Where(k => k.PersonId == me).OrderByDescending(k => k.MadeAt)
            .Select(k => new ApiKeyRow(k.Id, k.Name, k.Rights, k.MadeAt, k.LastDay)).ToListAsync(cancel);
        return [.. rows.Select(r => r with { MadeAt = NorwegianCalendar.Local(r.MadeAt) })];
    }
}

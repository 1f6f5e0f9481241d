using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.ApiKeys;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Access;

/// <summary>Whose a key is.</summary>
internal sealed record KeyOwner(ApiKeyId Key, PersonId Person, string Name, ApiKeyRights Rights);

/// <summary>The statements about keys: whose one is when a program comes, and whether it still holds at each of its operations.</summary>
internal sealed class ApiKeyStatements
{
    public Func<SamarbeidDbContext, string, DateOnly, IAsyncEnumerable<KeyOwner>> Owners { get; } = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, string hash, DateOnly today) =>
            from key in db.ApiKeys
            join person in db.People on key.PersonId equals person.Id
            where key.SecretHash == hash && key.LastDay >= today && person.IsActive
            select new KeyOwner(key.Id, person.Id, person.Name, key.Rights));

    public Func<SamarbeidDbContext, ApiKeyId, PersonId, DateOnly, CancellationToken, Task<bool>> Holds { get; } = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, ApiKeyId id, PersonId person, DateOnly today, CancellationToken cancel) =>
            db.ApiKeys.Any(k => k.Id == id && k.PersonId == person && k.LastDay >= today));
}

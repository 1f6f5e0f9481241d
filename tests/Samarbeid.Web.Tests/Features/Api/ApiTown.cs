using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.ApiKeys;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Access;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Tests.Hosting;

namespace Samarbeid.Web.Tests.Features.Api;

/// <summary>Keys of the demonstration people, and what a program does with them.</summary>
internal static class ApiTown
{
    public const string Root = ApiAddresses.Root;

    public static async Task<(ApiKeyId Id, string Key)> KeyAsync(this DevelopmentServer server, string name, ApiKeyRights rights = ApiKeyRights.Read, DateTimeOffset? made = null)
    {
        await using var db = Open(server);
        var (person, secret, now) = (await db.People.SingleAsync(p => p.Name == name), PersonalSecret.New(), made ?? TimeProvider.System.GetUtcNow());
        var key = ApiKey.Make(person.Id, new("Saksbehandlingssystemet", rights, NorwegianCalendar.DateOf(now).AddDays(1)), secret, 0, now).Value;
        db.ApiKeys.Add(key);
        await db.SaveChangesAsync();
        return (key.Id, ApiKeyAuthentication.Prefix + secret.Characters);
    }

    /// <summary>A key that holds, of somebody who has left.</summary>
    public static async Task<string> KeyOfOneWhoHasLeftAsync(this DevelopmentServer server)
    {
        await using var db = Open(server);
        var (person, secret) = (Person.Register("Har Sluttet", $"{Guid.NewGuid():N}@demo.example", "", Party.Police, Language.Bokmal).Value, PersonalSecret.New());
        person.Deactivate();
        var now = TimeProvider.System.GetUtcNow();
        db.AddRange(person, ApiKey.Make(person.Id, new("Arkivet", ApiKeyRights.Read, NorwegianCalendar.DateOf(now)), secret, 0, now).Value);
        await db.SaveChangesAsync();
        return ApiKeyAuthentication.Prefix + secret.Characters;
    }

    public static async Task RevokeAsync(this DevelopmentServer server, ApiKeyId id)
    {
        await using var db = Open(server);
        db.ApiKeys.Remove(await db.ApiKeys.SingleAsync(k => k.Id == id));
        await db.SaveChangesAsync();
    }

    public static HttpClient Program(this DevelopmentServer server, string key)
    {
        var client = server.Visitor();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return client;
    }

    /// <summary>An open action of a person, and how many notes are written on it.</summary>
    public static async Task<(ActionItemId Id, int Notes)> ActionAsync(this DevelopmentServer server, string responsible)
    {
        await using var db = Open(server);
        var action = await db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(ActionItem.IsOpen)
            .Where(a => db.People.Any(p => p.Id == a.ResponsibleId && p.Name == responsible)).OrderBy(a => a.DueDate).Select(a => a.Id).FirstAsync();
        return (action, await db.ProgressNotes.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).CountAsync(n => n.ActionItemId == action));
    }

    private static SamarbeidDbContext Open(DevelopmentServer server) => server.Services.GetRequiredService<SystemDatabases>().Open("test");
}

using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;

namespace Samarbeid.Web.Access;

/// <summary>Begins, asks about and ends sessions. They lie in the database, so that what one node ends has ended on all of them.</summary>
public sealed class Sessions(SystemDatabases databases, TimeProvider clock)
{
    // Long enough to answer who was signed in when something happened.
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(90);

    /// <summary>Writes a new session into the principal that is about to become a cookie; the old ones of the person are cleared away.</summary>
    public async Task BeginAsync(ClaimsPrincipal user, CancellationToken cancel)
    {
        if (user.FindPerson() is not { } person) return;

        await using var database = databases.Open("sign-in");
        var now = clock.GetUtcNow();
        var forgotten = now - KeptFor;
        database.Sessions.RemoveRange(await database.Sessions.Where(s => s.PersonId == person && s.LastSeenAt < forgotten).ToListAsync(cancel));
        var session = Session.Begin(person, now);
        database.Sessions.Add(session);
        database.SecurityEvents.Add(SecurityEvent.Of(now, SecurityEventKind.SignedIn, person, $"Session {session.Id.Value}"));
        await database.SaveChangesAsync(cancel);
        ((ClaimsIdentity)user.Identity!).AddClaim(new(PersonClaims.Session, session.Id.Value.ToString()));
    }

    /// <summary>Whether the session of a cookie lasts, its person is an active one, and still bound to the identity that signed in.
    /// A demonstration person is signed in by none.</summary>
    public async Task<bool> LastsAsync(ClaimsPrincipal? user, CancellationToken cancel)
    {
        if (user?.FindPerson() is not { } person || user.FindSession() is not { } id) return false;

        await using var database = databases.Open("sign-in");
        var identity = user.FindFirstValue(PersonClaims.Identity);
        var session = await Compiled.For<SessionStatements>(database).OfActive(database, id, person, identity, cancel);
        var now = clock.GetUtcNow();
        if (session?.IsOpenAt(now) != true) return false;

        // Not worth a refusal when two requests write it at once, or the database is busy.
        if (session.See(now)) await database.SaveAsync(cancel);
        return true;
    }

    /// <summary>Whether somebody has signed out of the session of a cookie, rather than that it only ran out.</summary>
    public async Task<bool> IsSignedOutAsync(ClaimsPrincipal? user, CancellationToken cancel)
    {
        if (user?.FindSession() is not { } id) return false;

        await using var database = databases.Open("sign-in");
        return await database.Sessions.AnyAsync(s => s.Id == id && s.EndedAt != null, cancel);
    }

    public async Task EndAsync(ClaimsPrincipal user, CancellationToken cancel)
    {
        if (user.FindSession() is { } id) await EndAsync(database => database.Sessions.Where(s => s.Id == id), cancel);
    }

    /// <summary>Signs the person out of every browser.</summary>
    public async Task EndAllAsync(ClaimsPrincipal user, CancellationToken cancel)
    {
        if (user.FindPerson() is { } person) await EndAsync(database => database.Sessions.Where(s => s.PersonId == person && s.EndedAt == null), cancel);
    }

    private async Task EndAsync(Func<SamarbeidDbContext, IQueryable<Session>> which, CancellationToken cancel)
    {
        await using var database = databases.Open("sign-in");
        var now = clock.GetUtcNow();
        foreach (var session in await which(database).ToListAsync(cancel))
        {
            session.End(now);
            database.SecurityEvents.Add(SecurityEvent.Of(now, SecurityEventKind.SignedOut, session.PersonId, $"Session {session.Id.Value}"));
        }

        await database.SaveChangesAsync(cancel);
    }
}

/// <summary>Asked of every request and every operation.</summary>
internal sealed class SessionStatements
{
    /// <summary>The session of an active person, tracked; of one with another identity, where the cookie names one, null.</summary>
    public Func<SamarbeidDbContext, SessionId, PersonId, string?, CancellationToken, Task<Session?>> OfActive { get; } = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, SessionId id, PersonId person, string? identity, CancellationToken cancel) => db.Sessions.SingleOrDefault(
            s => s.Id == id && s.PersonId == person
                && db.People.Any(p => p.Id == person && p.IsActive && (identity == null || p.ExternalSubject == identity))));

    /// <summary>Whether a session of the person lasts that may have begun after a time.</summary>
    public Func<SamarbeidDbContext, SessionId, PersonId, DateTimeOffset, CancellationToken, Task<bool>> IsOpen { get; } = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, SessionId id, PersonId person, DateTimeOffset tooLong, CancellationToken cancel) =>
            db.Sessions.Any(s => s.Id == id && s.PersonId == person && s.EndedAt == null && s.StartedAt > tooLong));
}

using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence.Security;

namespace Samarbeid.Infrastructure.Persistence;

/// <summary>Tells who the current operation is for; null when nobody is signed in, or no longer.</summary>
public interface ICurrentPerson
{
    /// <param name="database">Opened for the operation: what has been signed out of since is asked there.</param>
    /// <param name="cancel">Stops the asking.</param>
    ValueTask<PersonId?> FindAsync(SamarbeidDbContext database, CancellationToken cancel);
}

/// <summary>Makes contexts without an actor; only <see cref="Databases"/> and the parts below it use it.</summary>
public interface IContextFactory
{
    SamarbeidDbContext Create();
}

/// <summary>Opens a database for one operation of the current person: the grants of the moment decide what it sees.</summary>
public sealed class Databases(
    IContextFactory contexts, ICurrentPerson current, Notifier notifier, SecurityLog security, NorwegianCalendar calendar, TimeProvider clock)
{
    /// <summary>The current person with the roles of the moment: what a menu or a page shows itself by.</summary>
    public async Task<Actor> ActorAsync(CancellationToken cancel)
    {
        await using var database = await OpenAsync([], cancel);
        return database.Actor;
    }

    /// <summary>The same for somebody else than who is signed in, for what is read without sign-in on the strength of a secret of theirs.</summary>
    public Databases For(ICurrentPerson who) => new(contexts, who, notifier, security, calendar, clock);

    public Task<SamarbeidDbContext> OpenAsync(Operation operation, CancellationToken cancel) => OpenAsync([operation], cancel);

    /// <summary>For a page that shows what several operations reach: rows are seen where any of them is granted.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled, or the program is being stopped under an open page.</exception>
    public async Task<SamarbeidDbContext> OpenAsync(IReadOnlyCollection<Operation> operations, CancellationToken cancel)
    {
        try
        {
            return await OpenForAsync(operations, cancel);
        }
        catch (ObjectDisposedException stopped)
        {
            // Nobody is left to be answered, and every page knows what to do with what was cancelled: nothing.
            throw new OperationCanceledException("The program is being stopped.", stopped);
        }
    }

    private async Task<SamarbeidDbContext> OpenForAsync(IReadOnlyCollection<Operation> operations, CancellationToken cancel)
    {
        var database = contexts.Create();
        try
        {
            (database.Clock, database.Notifier, database.Security) = (clock, notifier, security);
            // Opened once for all statements of the operation: EF would open and prepare a connection for each.
            await database.Database.OpenConnectionAsync(cancel);
            var actor = await current.FindAsync(database, cancel) is { } person
                ? await ActorLoader.LoadAsync(database, person, calendar.Today, cancel)
                : Actor.Nobody;
            database.Serve(actor, string.Join('+', operations), operations.SelectMany(actor.ScopesFor).Distinct());
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }
}

/// <summary>Opens a database for a part of the program that acts for nobody: jobs and the command line.
/// Its writes are not bound to scopes; its reads lift the filter by name.</summary>
public sealed class SystemDatabases(IContextFactory contexts, TimeProvider clock)
{
    public SamarbeidDbContext Open(string part)
    {
        var database = contexts.Create();
        database.Clock = clock;
        database.Serve(Actor.ForSystem(part), part, []);
        return database;
    }
}

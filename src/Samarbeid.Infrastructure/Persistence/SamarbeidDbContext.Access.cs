using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Contacts;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence.Audit;
using Samarbeid.Infrastructure.Persistence.Security;

namespace Samarbeid.Infrastructure.Persistence;

// Whose context this is: what it may see, and what it may save.
public abstract partial class SamarbeidDbContext
{
    /// <summary>The name of the one query filter; lifted by name where a rule other than scope decides.</summary>
    public const string ScopeFilter = "scope";

    private readonly HashSet<ScopeId> _writable = [];
    private readonly HashSet<ContactPlace> _writableContacts = [];
    private bool _mayAdminister;
    private IReadOnlySet<ScopeId>? _within;

    /// <summary>Where refusals and readings are told; null where the program itself acts.</summary>
    internal SecurityLog? Security { get; set; }

    public Actor Actor { get; private set; } = Actor.Nobody;

    /// <summary>The operation the context was opened for; the audit trail keeps it.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>The scopes whose rows the context sees.</summary>
    public IReadOnlyList<ScopeId> Scopes { get; private set; } = [];

    internal void Serve(Actor actor, string purpose, IEnumerable<ScopeId> scopes)
    {
        (Actor, Purpose, Scopes, _within) = (actor, Cut(purpose, AuditEntry.OperationMaxLength), [.. scopes], null);
        _writable.Clear();
        _writableContacts.Clear();
        _mayAdminister = false;
    }

    /// <summary>Goes on with another operation of the same person, on the same connection and the grants already read: from here the context
    /// sees what that operation reaches, and what was asked for before can no longer be saved.</summary>
    /// <returns>The scopes it reaches.</returns>
    public IReadOnlySet<ScopeId> TurnTo(Operation operation)
    {
        var within = _within;
        var scopes = Actor.ScopesFor(operation).Where(s => within is null || within.Contains(s)).ToHashSet();
        Serve(Actor, operation.ToString(), scopes);
        _within = within;
        return scopes;
    }

    /// <summary>From here the context sees no more than some scopes, whatever operation it turns to: what is asked of one place is not counted of all.
    /// It gives access to nothing.</summary>
    public void NarrowTo(IEnumerable<ScopeId> scopes)
    {
        _within = scopes.ToHashSet();
        Scopes = [.. Scopes.Where(_within.Contains)];
    }

    /// <summary>Asks for an operation on a thing. When it is granted and changes something, rows of the thing's scope may be saved.</summary>
    public Outcome Demand(Operation operation, Thing thing)
    {
        var decision = AccessPolicy.Decide(Actor, operation, thing);
        if (decision.IsDone && operation.Changes()) _writable.Add(thing.Scope);
        if (!decision.IsDone) Security?.Record(SecurityEventKind.Refused, Actor.Person, $"{operation} {thing.Scope}");
        return decision;
    }

    /// <summary>Tells the security log that whoever acts reads something it keeps account of.</summary>
    public void NoteReading(SecurityEventKind kind, string thing)
    {
        if (Actor.Person is { } person) Security?.RecordReading(kind, person, thing);
    }

    /// <summary>Asks to change people, grants and registers.</summary>
    public Outcome DemandAdministration()
    {
        if (!Actor.IsSystem && !Actor.MayAnywhere(Operation.AdministerAccess))
        {
            Security?.Record(SecurityEventKind.Refused, Actor.Person, nameof(Operation.AdministerAccess));
            return AccessRules.NoGrant;
        }

        _mayAdminister = true;
        return Outcome.Done;
    }

    /// <summary>Asks to write who holds functions in a place. Contacts have no scope, since everybody reads them.</summary>
    /// <param name="place">The place.</param>
    /// <param name="scopes">Those of all its municipalities: whoever may write in one of a unit's does not write for the unit.</param>
    public Outcome DemandContacts(ContactPlace place, IReadOnlyCollection<ScopeId> scopes)
    {
        if (!MayWriteContacts(scopes))
        {
            Security?.Record(SecurityEventKind.Refused, Actor.Person, nameof(Operation.WriteContacts));
            return AccessRules.NoGrant;
        }

        _writableContacts.Add(place);
        return Outcome.Done;
    }

    /// <summary>Whether <see cref="DemandContacts"/> would be granted, for what a page offers.</summary>
    public bool MayWriteContacts(IReadOnlyCollection<ScopeId> scopes) => Actor.IsSystem || Actor.MayAnywhere(Operation.AdministerAccess)
        || (scopes.Count > 0 && scopes.All(scope => AccessPolicy.Decide(Actor, Operation.WriteContacts, new Thing(scope)).IsDone));

    /// <summary>Lets what somebody who leaves holds in a scope be handed on. It is the administrator who ends people and grants, and who
    /// has no scope: what is handed on is neither shown nor otherwise changed. So it is with a meeting that whoever leaves is not to come to.</summary>
    /// <exception cref="InvalidOperationException">Nobody has asked to administer.</exception>
    public void AllowHandingOn(ScopeId scope)
    {
        if (!_mayAdminister) throw new InvalidOperationException("Things are handed on by whoever administers people.");

        _writable.Add(scope);
    }

    private void AddScopeFilters(ModelBuilder model)
    {
        foreach (var type in model.Model.GetEntityTypes().Where(t => typeof(IOwned).IsAssignableFrom(t.ClrType)))
        {
            var row = Expression.Parameter(type.ClrType, "row");
            var scopes = Expression.Property(Expression.Constant(this), nameof(Scopes));
            var contains = Expression.Call(
                typeof(Enumerable), nameof(Enumerable.Contains), [typeof(ScopeId)], scopes, Expression.Property(row, nameof(IOwned.ScopeId)));
            type.SetQueryFilter(ScopeFilter, Expression.Lambda(contains, row));
        }
    }

    /// <exception cref="UnauthorizedAccessException">A row is about to be saved that nobody asked access for: a mistake in a handler.</exception>
    private void GuardWrites(IEnumerable<EntityEntry> changes)
    {
        if (Actor.IsSystem) return;

        foreach (var entry in changes.Where(e => !MaySave(e)))
            throw new UnauthorizedAccessException($"{Actor.Name} may not save {entry.Metadata.ShortName()} during {Purpose}.");
    }

    private bool MaySave(EntityEntry entry) => entry.Entity switch
    {
        MeetingBody or Membership => _mayAdminister,
        // What a change of a register means for somebody is told to them.
        Addressee or Notification when _mayAdminister => true,
        IOwned owned => _writable.Contains(owned.ScopeId) && !IsMoved(entry),
        Person person when person.Id == Actor.Person => true,
        NotificationSettings own => own.PersonId == Actor.Person,
        ReminderDay => _mayAdminister,
        ContactHolding held => _writableContacts.Contains(held.Place),
        AggregateRoot => _mayAdminister,
        AuditEntry or Audit.AuditValues or AuditHead => false,
        // What a root holds is saved together with it, and the root is asked about above.
        _ => Roots.HolderOf(entry.Metadata) is not null || !AuditTrail.IsAudited(entry.Metadata),
    };

    private static bool IsMoved(EntityEntry entry) =>
        entry.State is EntityState.Modified && entry.Property(nameof(IOwned.ScopeId)).IsModified;

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}

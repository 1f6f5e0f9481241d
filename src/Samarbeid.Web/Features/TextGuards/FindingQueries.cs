using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.TextGuards;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.TextGuards;

namespace Samarbeid.Web.Features.TextGuards;

/// <summary>Something that stops a step, and where it stands.</summary>
/// <param name="Where">The headings it stands under, each once; none for what stands in no document.</param>
public sealed record FindingRow(TextFinding Finding, IReadOnlyList<string> Where);

/// <summary>What is to be removed from texts, or confirmed, before they go out: all of it at once.</summary>
public sealed class FindingQueries(Databases databases, NorwegianCalendar calendar)
{
    /// <inheritdoc cref="ConfirmTexts.HandleAsync"/>
    public async Task<IReadOnlyList<FindingRow>> ListAsync(GuardedKind kind, Guid subject, IReadOnlyCollection<string> unsaved, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(GuardedTexts.OperationsOn(kind), cancel);
        if (await db.FindGuardedAsync(kind, subject, unsaved, calendar.Now, cancel) is not { } guarded) return [];
        if (!Array.Exists(GuardedTexts.OperationsOn(kind), operation => AccessPolicy.Decide(db.Actor, operation, guarded.Thing).IsDone)) return [];

        var open = await db.FindingsAsync(subject, [.. guarded.Texts.Select(t => t.Text)], cancel);
        var places = guarded.Texts.SelectMany(t => TextGuard.In(t.Text, _ => false).Select(f => (Finding: f, t.Where))).ToLookup(f => f.Finding, f => f.Where);
        return [.. open.Select(f => new FindingRow(f, [.. Nearest([.. places[f].Distinct()])]))];
    }

    // In the agenda an item has no headings within it; where the minutes say more, they say it alone.
    private static IEnumerable<string> Nearest(IReadOnlyList<string> places) =>
        places.Where(place => place.Length > 0 && !places.Any(other => other.StartsWith(place + ":", StringComparison.Ordinal)));
}

using Samarbeid.Domain.Access;
using Samarbeid.Domain.BirthNumbers;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.TextGuards;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.TextGuards;

/// <summary>Says of what was found in texts that it may stand there, and why. Of that alone, which the person was shown:
/// what somebody else has written meanwhile stops the step again. For whoever writes the texts or takes the step that was stopped.</summary>
public sealed class ConfirmTexts(Databases databases, NorwegianCalendar calendar)
{
    /// <param name="kind">Where the step was stopped.</param>
    /// <param name="subject">The id of it.</param>
    /// <param name="unsaved">What stands in the form that was stopped, and nowhere else yet; nothing where the texts are saved.</param>
    /// <param name="shown">What was found, as it was shown.</param>
    /// <param name="reason">Why it may stand there.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<Outcome> HandleAsync(GuardedKind kind, Guid subject, IReadOnlyCollection<string> unsaved, IReadOnlyCollection<TextFinding> shown, string reason, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(GuardedTexts.OperationsOn(kind), cancel);
        if (await db.FindGuardedAsync(kind, subject, unsaved, calendar.Now, cancel) is not { } guarded) return PersistenceRules.NotFound;

        var operation = Array.Find(GuardedTexts.OperationsOn(kind), operation => AccessPolicy.Decide(db.Actor, operation, guarded.Thing).IsDone);
        if (db.Demand(operation, guarded.Thing) is { IsDone: false } refused) return refused;

        var (me, now) = (db.Actor.Person!.Value, calendar.Now);
        var numbers = guarded.Texts.SelectMany(t => BirthNumber.In(t.Text)).Distinct()
            .Where(n => shown.Contains(new(FindingKind.BirthNumber, n.Masked)))
            .Select(n => TextConfirmation.Of(guarded.Thing.Scope, subject, n, reason, me, now));
        var standing = guarded.Texts.SelectMany(t => TextGuard.In(t.Text, _ => false)).ToHashSet();
        var others = shown.Where(f => f.Kind is not FindingKind.BirthNumber && standing.Contains(f)).Distinct()
            .Select(f => TextConfirmation.Of(guarded.Thing.Scope, subject, f, reason, me, now));
        foreach (var confirmed in numbers.Concat(others))
        {
            if (!confirmed.IsDone) return confirmed.WithoutValue;
            db.Add(confirmed.Value);
        }

        return await db.SaveAsync(cancel);
    }
}

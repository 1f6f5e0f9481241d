using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.BirthNumbers;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.TextGuards;

namespace Samarbeid.Infrastructure.Persistence.TextGuards;

/// <summary>What stops texts from going out: the same for the step that is stopped and for the page that shows why.</summary>
public static class TextFindings
{
    /// <summary>What stands in texts and is not confirmed, each once.</summary>
    public static async Task<IReadOnlyList<TextFinding>> FindingsAsync(
        this SamarbeidDbContext db, Guid subject, IReadOnlyCollection<string?> texts, CancellationToken cancel)
    {
        var found = texts.SelectMany(text => TextGuard.In(text, _ => false)).Distinct().ToList();
        if (found.Count == 0) return [];

        var numbers = texts.SelectMany(BirthNumber.In).Distinct().ToList();
        // Whoever is responsible for an action, or asked for an answer, needs no grant where it belongs.
        var confirmed = await db.TextConfirmations.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(c => c.SubjectId == subject).Select(c => new { c.Kind, c.TextHash }).ToListAsync(cancel);
        var seals = confirmed.Where(c => c.Kind is FindingKind.BirthNumber).Select(c => c.TextHash).ToList();
        var open = numbers.Where(n => !seals.Exists(n.IsOf)).Select(n => new TextFinding(FindingKind.BirthNumber, n.Masked)).Distinct();
        var known = await KnownAsync(db, subject, found, cancel);
        var hashes = confirmed.Select(c => c.TextHash).ToHashSet();
        return
        [
            .. open,
            .. found.Where(f => f.Kind is not FindingKind.BirthNumber && !known.Contains(f.Text)
                && (hashes.Count == 0 || !hashes.Contains(TextConfirmation.SealOf(subject, f)))),
        ];
    }

    // Whoever is in the register may be named, and so may the guests of the meeting who are in none.
    private static async Task<HashSet<string>> KnownAsync(SamarbeidDbContext db, Guid subject, List<TextFinding> found, CancellationToken cancel)
    {
        var names = found.Where(f => f.Kind is FindingKind.PersonName).Select(f => f.Text).ToList();
        if (names.Count == 0) return [];

        List<string> asked = [.. names, .. names.Select(WithoutGenitive)];
        var meeting = new MeetingId(subject);
        var known = (await db.People.Where(p => asked.Contains(p.Name)).Select(p => p.Name)
            .Concat(db.Set<MeetingGuest>().Where(g => g.MeetingId == meeting && asked.Contains(g.Name)).Select(g => g.Name))
            .ToListAsync(cancel)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. names.Where(n => known.Contains(n) || known.Contains(WithoutGenitive(n)))];
    }

    private static string WithoutGenitive(string name) => name.EndsWith('s') ? name[..^1] : name;
}

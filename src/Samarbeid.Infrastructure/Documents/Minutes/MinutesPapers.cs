using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Documents.Minutes;

/// <summary>The papers of a meeting by title, and of those that are kept from the public by themselves the ground alone.</summary>
internal sealed class MinutesPapers
{
    private readonly IReadOnlyList<(AgendaItemId? Item, PaperId Id, string Title)> _read;
    private readonly IReadOnlyList<RestrictedPaper> _restricted;

    private MinutesPapers(IReadOnlyList<(AgendaItemId?, PaperId, string)> read, IReadOnlyList<RestrictedPaper> restricted) => (_read, _restricted) = (read, restricted);

    /// <param name="db">Sees the scope of the meeting.</param>
    /// <param name="laid">Those that may be read.</param>
    /// <param name="id">The meeting.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<MinutesPapers> ReadAsync(SamarbeidDbContext db, IQueryable<Paper> laid, MeetingId id, CancellationToken cancel)
    {
        var read = await laid.OrderBy(p => p.AddedAt).Select(p => new { p.AgendaItemId, p.Id, p.Title }).ToListAsync(cancel);
        return new([.. read.Select(p => (p.AgendaItemId, p.Id, p.Title))], await db.RestrictedPapersAsync(id, cancel));
    }

    public IReadOnlyList<string> OpenOf(AgendaItemId? item) =>
        [.. _read.Where(p => p.Item == item && _restricted.All(r => r.Id != p.Id)).Select(p => p.Title)];

    public IReadOnlyList<string> ExemptOf(AgendaItemId? item) => [.. _restricted.Where(r => r.Item == item).Select(r => r.Basis)];
}

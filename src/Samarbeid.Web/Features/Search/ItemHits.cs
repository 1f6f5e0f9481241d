using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;
using Samarbeid.Infrastructure.Search;

namespace Samarbeid.Web.Features.Search;

/// <summary>Items of agendas, and what was agreed on them, as hits. Words that are kept from the public are read of their own row, behind its filter.</summary>
internal static class ItemHits
{
    public static async Task<IReadOnlyDictionary<Guid, SearchHit>> ItemHitsAsync(
        this SamarbeidDbContext db, SearchKind kind, IReadOnlyList<AgendaItemId> ids, CancellationToken cancel)
    {
        var rows = await (
            from item in db.AgendaItems
            join meeting in db.Meetings on item.MeetingId equals meeting.Id
            join body in db.MeetingBodies on meeting.BodyId equals body.Id
            join text in db.RestrictedTexts on item.Id equals text.AgendaItemId into kept
            from text in kept.DefaultIfEmpty()
            where ids.Contains(item.Id)
            select new ItemWords(item.Id, meeting.Id, meeting.Date, body.Name, item.Title, item.Background, item.Conclusion, item.Basis, item.RestrictedUntil,
                text.Title, text.Background, text.Conclusion)).ToListAsync(cancel);
        if (kind is SearchKind.ExemptItem or SearchKind.ExemptConclusion)
        {
            rows = [.. rows.Where(r => r.ExemptTitle is not null)];
            // As on the page of the meeting: that it was read stands in the security log.
            foreach (var row in rows) db.NoteReading(SecurityEventKind.RestrictedRead, $"AgendaItem {row.Id.Value}");
        }

        return rows.ToDictionary(r => r.Id.Value, r => HitOf(kind, r, db.Today));
    }

    private static SearchHit HitOf(SearchKind kind, ItemWords item, DateOnly today)
    {
        var isExempt = item.Basis is not null && !(item.Until < today);
        var page = MeetingAddresses.Of(item.Meeting, item.Id);
        return kind switch
        {
            SearchKind.ExemptItem => new(HitKind.AgendaItem, page, item.ExemptTitle!, item.ExemptBackground ?? "", item.Body, item.Date, isExempt),
            SearchKind.ExemptConclusion => new(HitKind.Minutes, page, item.ExemptTitle!, item.ExemptConclusion ?? "", item.Body, item.Date, isExempt),
            SearchKind.Conclusion => new(HitKind.Minutes, MeetingAddresses.Minutes(item.Meeting), item.Title, item.Conclusion, item.Body, item.Date, false),
            _ => new(HitKind.AgendaItem, page, item.Title, item.Background, item.Body, item.Date, false),
        };
    }

    /// <param name="ExemptTitle">Null for whoever may not read it, and where nothing is kept from the public.</param>
    private sealed record ItemWords(
        AgendaItemId Id, MeetingId Meeting, DateOnly Date, string Body, string Title, string Background, string Conclusion, string? Basis, DateOnly? Until,
        string? ExemptTitle, string? ExemptBackground, string? ExemptConclusion);
}

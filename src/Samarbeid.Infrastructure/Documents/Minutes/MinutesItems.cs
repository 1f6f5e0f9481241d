using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Documents.Minutes;

/// <summary>Reads the items of a meeting, with the words of the restricted ones where they may be read.</summary>
internal static class MinutesItems
{
    /// <param name="db">Sees the scope of the meeting.</param>
    /// <param name="texts">Those that may be read.</param>
    /// <param name="id">The meeting.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<List<MinutesItem>> ReadAsync(SamarbeidDbContext db, IQueryable<RestrictedText> texts, MeetingId id, CancellationToken cancel)
    {
        var rows = await (
            from item in db.AgendaItems
            join text in texts on item.Id equals text.AgendaItemId into kept
            from text in kept.DefaultIfEmpty()
            where item.MeetingId == id
            orderby item.Position
            select new
            {
                item,
                text,
                ActingChair = db.People.Where(p => p.Id == item.ActingChairId).Select(p => p.Name).FirstOrDefault(),
                Disqualified = db.Set<Disqualification>().Where(d => d.ItemId == item.Id)
                    .Join(db.People, d => d.PersonId, p => p.Id, (d, p) => new MinutesDisqualified(p.Name, d.Ground)).ToList(),
            }).AsNoTracking().ToListAsync(cancel);
        return [.. rows.Select(r => Of(r.item, r.text, db.Today) with { ActingChair = r.ActingChair, Disqualified = r.Disqualified })];
    }

    private static MinutesItem Of(AgendaItem item, RestrictedText? text, DateOnly today) => new(
        item.Id, item.Kind, text?.Title ?? item.Title, text?.Background ?? item.Background, item.Number, item.NumberYear, text?.Conclusion ?? item.Conclusion, item.IsNoted)
    {
        IsPutOff = item.IsPutOff,
        Plan = text is null ? item.Plan : item.Plan with { Presenter = text.Presenter },
        Restriction = item.IsRestrictedOn(today) ? new(item.Basis!, item.RestrictedUntil, item.Title, text is not null) : null,
    };
}

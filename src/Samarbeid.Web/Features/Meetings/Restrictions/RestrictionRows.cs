using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Features.AgendaProposals;

namespace Samarbeid.Web.Features.Meetings.Restrictions;

/// <summary>How an item is kept from the public, as its page shows it.</summary>
/// <param name="Basis">The code of a <see cref="LegalBasis"/>.</param>
/// <param name="Until">The last day; null for no end.</param>
/// <param name="PublicTitle">What everybody reads instead of the title; null where the title itself may be read.</param>
/// <param name="By">Who did it, by name.</param>
/// <param name="IsRead">Whether the words of the item are here, for this person.</param>
/// <param name="Reason">Why; empty for whoever may not read the item.</param>
public sealed record ItemRestriction(string Basis, DateOnly? Until, string? PublicTitle, string By, DateTimeOffset At, bool IsRead, string Reason);

/// <summary>How a paper is kept from the public, for who may read it.</summary>
public sealed record PaperRestriction(string Basis, DateOnly? Until, string Reason);

/// <summary>Somebody who may read a restricted item without being a member.</summary>
public sealed record ReaderRow(AgendaItemId Item, PersonId Person, string Name, DateOnly? Until);

internal static class RestrictionRows
{
    /// <summary>The items of a meeting, with the words of the restricted ones where the person may read them.</summary>
    public static async Task<List<ItemRow>> ItemRowsAsync(this SamarbeidDbContext db, MeetingId id, CancellationToken cancel)
    {
        var rows = await CompiledRows.Of(db, 0, id, static (db, _, meeting) => (
            from item in db.AgendaItems
            join text in db.RestrictedTexts on item.Id equals text.AgendaItemId into kept
            from text in kept.DefaultIfEmpty()
            where item.MeetingId == meeting.Value
            orderby item.Position
            select new
            {
                Item = item,
                Text = text,
                By = db.People.Where(p => p.Id == item.RestrictedBy).Select(p => p.Name).FirstOrDefault(),
                IsProposed = db.AgendaProposals.Any(p => p.ItemId == item.Id),
                Disqualified = db.Set<Disqualification>().Where(d => d.ItemId == item.Id).Select(d => new DisqualifiedRow(d.PersonId, d.Ground)).ToList(),
            }).AsNoTracking()).ToListAsync(cancel);
        var former = rows.Any(r => r.IsProposed) ? await db.FormerItemsAsync(id, cancel) : [];
        return [.. rows.Select(r => Of(r.Item, r.Text, r.By ?? "", db.Today) with { IsProposed = r.IsProposed, Former = former.GetValueOrDefault(r.Item.Id), Disqualified = r.Disqualified })];
    }

    /// <summary>The items of former meetings that items of this one were put off from.</summary>
    private static Task<Dictionary<AgendaItemId, FormerItem>> FormerItemsAsync(this SamarbeidDbContext db, MeetingId id, CancellationToken cancel) => (
        from proposal in db.AgendaProposals
        join item in db.AgendaItems on proposal.ItemId equals item.Id
        join former in db.AgendaItems on proposal.ReturnedFrom equals former.Id
        join meeting in db.Meetings on former.MeetingId equals meeting.Id
        where item.MeetingId == id && former.Id != item.Id
        select new { item.Id, Former = new FormerItem(meeting.Id, former.Id, meeting.Date, db.Papers.Count(p => p.AgendaItemId == former.Id && p.RemovedAt == null), former.Basis != null) })
        .ToDictionaryAsync(r => r.Id, r => r.Former, cancel);

    public static Task<List<ReaderRow>> ReaderRowsAsync(this SamarbeidDbContext db, MeetingId id, CancellationToken cancel) => (
        from grant in db.ReadingGrants
        join person in db.People on grant.PersonId equals person.Id
        where grant.MeetingId == id
        orderby NorwegianText.InOrder(person.Name)
        select new ReaderRow(grant.AgendaItemId, person.Id, person.Name, grant.Until)).ToListAsync(cancel);

    /// <summary>Each restricted item whose words are sent to somebody is told to the security log.</summary>
    public static void NoteRestrictedReading(this SamarbeidDbContext db, IEnumerable<ItemRow> items)
    {
        foreach (var item in items.Where(i => i.Restriction is { IsRead: true })) NoteReading(db, item.Id);
    }

    /// <summary>The same of a version of the agenda or the minutes that is kept from the public; by the meeting too, for what was issued is read whole.</summary>
    public static void NoteExemptReading(this SamarbeidDbContext db, MinutesContent content)
    {
        db.NoteReading(SecurityEventKind.RestrictedRead, $"Meeting {content.Meeting.Value}");
        foreach (var item in content.Items.Where(i => i.Restriction is not null)) NoteReading(db, item.Id);
    }

    private static void NoteReading(SamarbeidDbContext db, AgendaItemId item) => db.NoteReading(SecurityEventKind.RestrictedRead, $"AgendaItem {item.Value}");

    private static ItemRow Of(AgendaItem item, RestrictedText? text, string by, DateOnly today) => new(
        item.Id, item.Kind, text?.Title ?? item.Title, text?.Background ?? item.Background, item.Number, item.NumberYear, text?.Conclusion ?? item.Conclusion,
        item.IsNoted, item.Position, text is null ? item.Plan : item.Plan with { Presenter = text.Presenter })
    {
        IsConcludedApart = item.IsConcludedApart,
        IsPutOff = item.IsPutOff,
        Notes = text?.Notes ?? item.Notes,
        SecondsUsed = item.SecondsUsed,
        ActingChair = item.ActingChairId,
        Restriction = item.IsRestrictedOn(today)
            ? new(item.Basis!, item.RestrictedUntil, item.IsTitleRestricted ? item.Title : null, by, item.RestrictedAt!.Value, text is not null, text?.Reason ?? "")
            : null,
    };
}

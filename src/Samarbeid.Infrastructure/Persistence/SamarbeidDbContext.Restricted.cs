using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Persistence.Audit;
using Samarbeid.Infrastructure.Search;

namespace Samarbeid.Infrastructure.Persistence;

// What is kept from the public. A filter of its own beside the scope, so that lifting one leaves the other. It asks whether the person is a member of the body
// today, or is let in; never a role, and not whether it is the program that asks: jobs and letters see what the public sees, unless they lift it by name.
public abstract partial class SamarbeidDbContext
{
    /// <summary>The name of the filter on what is restricted; lifted by name where a rule other than who reads decides.</summary>
    public const string RestrictedFilter = "restricted";

    /// <summary>The day the filter asks about.</summary>
    public DateOnly Today => NorwegianCalendar.DateOf(Clock.GetUtcNow());

    // An inactive person is nobody, see ActorLoader.
    private PersonId? Reader => Actor.Person;

    /// <summary>Whether whoever the context serves reads every word of a meeting: nothing in it is kept from the public, or they may read all that is.</summary>
    public async Task<bool> ReadsWholeAsync(MeetingId meeting, CancellationToken cancel) =>
        !await AgendaItems.AnyAsync(i => i.MeetingId == meeting && i.Basis != null && !RestrictedTexts.Any(t => t.AgendaItemId == i.Id), cancel);

    private void AddRestrictedFilters(ModelBuilder model)
    {
        model.Entity<RestrictedText>().HasQueryFilter(RestrictedFilter, text =>
            AgendaItems.Any(i => i.Id == text.AgendaItemId && i.RestrictedUntil < Today)
            || Memberships.Any(m => m.ScopeId == text.ScopeId && m.PersonId == Reader && Period.Covers(m.From, m.To, Today))
            || ReadingGrants.Any(g => g.AgendaItemId == text.AgendaItemId && g.PersonId == Reader && (g.Until == null || g.Until >= Today)));

        // What is said against its minutes is restricted with it.
        model.Entity<RestrictedObjection>().HasQueryFilter(RestrictedFilter, objection => RestrictedTexts.Any(t => t.AgendaItemId == objection.AgendaItemId));

        // A paper of a restricted item is restricted with it.
        model.Entity<Paper>().HasQueryFilter(RestrictedFilter, paper =>
            (paper.Basis == null
                || paper.RestrictedUntil < Today
                || Memberships.Any(m => m.ScopeId == paper.ScopeId && m.PersonId == Reader && Period.Covers(m.From, m.To, Today))
                || ReadingGrants.Any(g => g.AgendaItemId == paper.AgendaItemId && g.PersonId == Reader && (g.Until == null || g.Until >= Today)))
            && (!AgendaItems.Any(i => i.Id == paper.AgendaItemId && i.Basis != null)
                || RestrictedTexts.Any(t => t.AgendaItemId == paper.AgendaItemId)));

        // A document that holds every restricted word of a meeting is for who may read every one.
        model.Entity<IssuedDocument>().HasQueryFilter(RestrictedFilter, document =>
            document.RestrictedTo == null
            || !AgendaItems.Any(i => i.MeetingId == document.RestrictedTo && i.Basis != null && !RestrictedTexts.Any(t => t.AgendaItemId == i.Id)));
        model.Entity<Rendition>().HasQueryFilter(RestrictedFilter, rendition => IssuedDocuments.Any(d => d.Id == rendition.DocumentId));

        // So are the words of it that are corrected.
        model.Entity<CorrectedText>().HasQueryFilter(RestrictedFilter, text =>
            !text.IsExempt || !AgendaItems.Any(i => i.MeetingId == text.MeetingId && i.Basis != null && !RestrictedTexts.Any(t => t.AgendaItemId == i.Id)));

        // What the words of something restricted are found by is found by who may read them.
        model.Entity<SearchEntry>().HasQueryFilter(RestrictedFilter, entry =>
            (entry.OfItem == null || RestrictedTexts.Any(t => t.AgendaItemId == entry.OfItem))
            && (entry.OfPaper == null || Papers.Any(p => p.Id == entry.OfPaper)));

        // What the trail has told of an item, a paper or a proposal is hidden with it, also what it told before; what is read is asked where it is now.
        model.Entity<AuditValues>().HasQueryFilter(RestrictedFilter, values =>
            (values.OfPaper == null || Papers.Any(p => p.Id == values.OfPaper))
            && !AgendaItems.Any(i => i.Id == values.OfItem && i.Basis != null && !RestrictedTexts.Any(t => t.AgendaItemId == i.Id))
            && !AgendaProposals.Any(p => p.Id == values.OfProposal && AgendaItems.Any(i => (i.Id == p.ItemId || i.Id == p.ReturnedFrom) && i.Basis != null && !RestrictedTexts.Any(t => t.AgendaItemId == i.Id))));
    }
}

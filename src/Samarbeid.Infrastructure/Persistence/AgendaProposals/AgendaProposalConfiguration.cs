using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Persistence.AgendaProposals;

internal sealed class AgendaProposalConfiguration : IEntityTypeConfiguration<AgendaProposal>
{
    public void Configure(EntityTypeBuilder<AgendaProposal> proposal)
    {
        proposal.ToTable("AgendaProposal");
        proposal.Property(p => p.Version).IsConcurrencyToken();
        proposal.Property(p => p.Title).HasMaxLength(AgendaItem.TitleMaxLength);
        proposal.Property(p => p.Background).HasMaxLength(AgendaItem.BackgroundMaxLength);
        proposal.Property(p => p.Reason).HasMaxLength(AgendaProposal.ReasonMaxLength);
        proposal.ComplexProperty(p => p.Plan, plan => plan.Property(p => p.Presenter).HasMaxLength(ItemPlan.PresenterMaxLength));
        proposal.HasOne<MeetingBody>().WithMany().HasForeignKey(p => new { p.BodyId, p.ScopeId })
            .HasPrincipalKey(b => new { b.Id, b.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        proposal.HasOne<ActionItem>().WithMany().HasForeignKey(p => p.ActionItemId).OnDelete(DeleteBehavior.Restrict);
        proposal.HasOne<Person>().WithMany().HasForeignKey(p => p.ProposedBy).OnDelete(DeleteBehavior.Restrict);
        // The queue of a body, and the proposal an item came from: no key, as an item that is taken off leaves before it is put back.
        proposal.HasIndex(p => new { p.ScopeId, p.State });
        proposal.HasIndex(p => p.ItemId);
        // Of an item one case comes back, however many put it off at once.
        proposal.HasIndex(p => p.ReturnedFrom).IsUnique();
        // A due date of an action is laid before a body once, however many nodes do it at once.
        proposal.HasIndex(p => new { p.ActionItemId, p.DueDateVersion }).IsUnique();
    }
}

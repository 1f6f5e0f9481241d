using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Persistence.ActionItems;

internal sealed class ActionStepConfiguration : IEntityTypeConfiguration<ActionStep>, IEntityTypeConfiguration<EvidenceLink>
{
    public void Configure(EntityTypeBuilder<ActionStep> step)
    {
        step.ToTable("ActionStep");
        step.Property(s => s.Version).IsConcurrencyToken();
        step.Property(s => s.Text).HasMaxLength(ActionStep.TextMaxLength);
        // Also what is found, and counted, by its action.
        step.HasOne<ActionItem>().WithMany().HasForeignKey(s => new { s.ActionItemId, s.ScopeId })
            .HasPrincipalKey(a => new { a.Id, a.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        step.HasOne<Person>().WithMany().HasForeignKey(s => s.AssigneeId).OnDelete(DeleteBehavior.Restrict);
        step.HasOne<Person>().WithMany().HasForeignKey(s => s.DoneBy).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<EvidenceLink> link)
    {
        link.ToTable("EvidenceLink");
        link.Property(l => l.Version).IsConcurrencyToken();
        link.Property(l => l.Address).HasMaxLength(EvidenceLink.AddressMaxLength);
        link.Property(l => l.Title).HasMaxLength(EvidenceLink.TitleMaxLength);
        link.HasOne<ActionItem>().WithMany().HasForeignKey(l => new { l.ActionItemId, l.ScopeId })
            .HasPrincipalKey(a => new { a.Id, a.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        link.HasOne<Person>().WithMany().HasForeignKey(l => l.AddedBy).OnDelete(DeleteBehavior.Restrict);
    }
}

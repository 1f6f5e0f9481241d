using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Persistence.Audit;

namespace Samarbeid.Infrastructure.Persistence.Restrictions;

internal sealed class RestrictionConfiguration : IEntityTypeConfiguration<RestrictedText>, IEntityTypeConfiguration<RestrictedObjection>, IEntityTypeConfiguration<ReadingGrant>
{
    public void Configure(EntityTypeBuilder<RestrictedText> text)
    {
        text.ToTable("RestrictedText");
        text.HasKey(t => t.AgendaItemId);
        text.Property(t => t.AgendaItemId).ValueGeneratedNever();
        text.Property(t => t.Title).HasMaxLength(AgendaItem.TitleMaxLength);
        text.Property(t => t.Background).HasMaxLength(AgendaItem.BackgroundMaxLength);
        text.Property(t => t.Presenter).HasMaxLength(ItemPlan.PresenterMaxLength);
        text.Property(t => t.Conclusion).HasMaxLength(AgendaItem.ConclusionMaxLength);
        text.Property(t => t.Notes).HasMaxLength(AgendaItem.NotesMaxLength).IsNotKeptInAudit();
        text.Property(t => t.Reason).HasMaxLength(NewRestriction.ReasonMaxLength);
        text.HasOne<AgendaItem>().WithOne().HasForeignKey<RestrictedText>(t => new { t.AgendaItemId, t.ScopeId })
            .HasPrincipalKey<AgendaItem>(i => new { i.Id, i.ScopeId }).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RestrictedObjection> objection)
    {
        objection.ToTable("RestrictedObjection");
        objection.HasKey(o => o.ObjectionId);
        objection.Property(o => o.ObjectionId).ValueGeneratedNever();
        objection.Property(o => o.Text).HasMaxLength(MinutesObjection.TextMaxLength);
        objection.HasOne<MinutesObjection>().WithOne().HasForeignKey<RestrictedObjection>(o => new { o.ObjectionId, o.ScopeId })
            .HasPrincipalKey<MinutesObjection>(o => new { o.Id, o.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        objection.HasOne<AgendaItem>().WithMany().HasForeignKey(o => new { o.AgendaItemId, o.ScopeId })
            .HasPrincipalKey(i => new { i.Id, i.ScopeId }).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReadingGrant> grant)
    {
        grant.ToTable("ReadingGrant");
        grant.HasKey(g => new { g.AgendaItemId, g.PersonId });
        grant.HasOne<AgendaItem>().WithMany().HasForeignKey(g => new { g.AgendaItemId, g.ScopeId })
            .HasPrincipalKey(i => new { i.Id, i.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        grant.HasOne<Person>().WithMany().HasForeignKey(g => g.PersonId).OnDelete(DeleteBehavior.Restrict);
        grant.HasOne<Person>().WithMany().HasForeignKey(g => g.GivenBy).OnDelete(DeleteBehavior.Restrict);
    }
}

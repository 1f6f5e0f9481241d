using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence.Recommendations;

namespace Samarbeid.Infrastructure.Persistence.ActionItems;

internal sealed class ActionItemConfiguration : IEntityTypeConfiguration<ActionItem>,
    IEntityTypeConfiguration<ActionItemMunicipality>, IEntityTypeConfiguration<ActionContributor>, IEntityTypeConfiguration<ProgressNote>
{
    public void Configure(EntityTypeBuilder<ActionItem> action)
    {
        action.ToTable("ActionItem", table => table.HasCheckConstraint("CK_ActionItem_Origin",
            "AgendaItemId IS NOT NULL OR RecommendationId IS NOT NULL OR ChallengeId IS NOT NULL OR ActionPlanId IS NOT NULL"));
        action.Property(a => a.Version).IsConcurrencyToken();
        action.Property(a => a.Reference).HasMaxLength(RecommendationConfiguration.ReferenceMaxLength);
        action.Property(a => a.Title).HasMaxLength(ActionItem.TitleMaxLength);
        action.Property(a => a.Description).HasMaxLength(ActionItem.TextMaxLength);
        action.Property(a => a.Result).HasMaxLength(ActionItem.TextMaxLength);
        action.Property(a => a.EffectIndicator).HasMaxLength(EffectValues.IndicatorMaxLength);
        action.Property(a => a.EffectUnit).HasMaxLength(EffectValues.UnitMaxLength);
        action.Property(a => a.EffectBefore).HasPrecision(12, EffectValues.Decimals);
        action.Property(a => a.EffectAfter).HasPrecision(12, EffectValues.Decimals);
        action.HasAlternateKey(a => new { a.Id, a.ScopeId });
        action.HasOne<AgendaItem>().WithMany().HasForeignKey(a => new { a.AgendaItemId, a.ScopeId })
            .HasPrincipalKey(i => new { i.Id, i.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        action.HasOne<Recommendation>().WithMany().HasForeignKey(a => new { a.RecommendationId, a.ScopeId })
            .HasPrincipalKey(r => new { r.Id, r.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        action.HasOne<Challenge>().WithMany().HasForeignKey(a => new { a.ChallengeId, a.ScopeId })
            .HasPrincipalKey(c => new { c.Id, c.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        action.HasOne<ActionPlan>().WithMany().HasForeignKey(a => new { a.ActionPlanId, a.ScopeId })
            .HasPrincipalKey(p => new { p.Id, p.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        action.HasOne<Person>().WithMany().HasForeignKey(a => a.ResponsibleId).OnDelete(DeleteBehavior.Restrict);
        action.HasMany(a => a.Municipalities).WithOne().HasForeignKey(m => m.ActionItemId).OnDelete(DeleteBehavior.ClientCascade);
        action.HasMany(a => a.Contributors).WithOne().HasForeignKey(c => new { c.ActionItemId, c.ScopeId })
            .HasPrincipalKey(a => new { a.Id, a.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        action.HasMany(a => a.Notes).WithOne().HasForeignKey(n => new { n.ActionItemId, n.ScopeId })
            .HasPrincipalKey(a => new { a.Id, a.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        action.HasIndex(a => new { a.ScopeId, a.Reference }).IsUnique();
        // The list of actions, and open and overdue ones on the overview.
        action.HasIndex(a => new { a.ScopeId, a.State, a.DueDate });
        // What was completed of late, on the board.
        action.HasIndex(a => new { a.ScopeId, a.State, a.CompletedOn });
        // "Mine tiltak".
        action.HasIndex(a => new { a.ResponsibleId, a.State, a.DueDate });
        // Reminders: what is open and due, wherever it belongs.
        action.HasIndex(a => new { a.State, a.DueDate });
        // Reminders: what is on hold and to be looked at again, and what is completed and to be evaluated.
        action.HasIndex(a => new { a.State, a.ReviewOn });
        action.HasIndex(a => new { a.State, a.EffectDueOn });
    }

    public void Configure(EntityTypeBuilder<ActionItemMunicipality> municipality)
    {
        municipality.ToTable("ActionItemMunicipality");
        municipality.HasKey(m => new { m.ActionItemId, m.Municipality });
        municipality.HasOne<Municipality>().WithMany().HasForeignKey(m => m.Municipality).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ActionContributor> contributor)
    {
        contributor.ToTable("ActionContributor");
        contributor.HasKey(c => new { c.ActionItemId, c.PersonId });
        // Also what somebody contributes to, in whatever scope.
        contributor.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ProgressNote> note)
    {
        note.ToTable("ProgressNote");
        note.Property(n => n.Id).ValueGeneratedNever();
        note.Property(n => n.Text).HasMaxLength(ActionItem.TextMaxLength);
        note.HasOne<Person>().WithMany().HasForeignKey(n => n.By).OnDelete(DeleteBehavior.Restrict);
        note.HasOne<Person>().WithMany().HasForeignKey(n => n.Whom).OnDelete(DeleteBehavior.Restrict);
    }
}

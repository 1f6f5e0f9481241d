using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Indicators;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence.Conversions;

namespace Samarbeid.Infrastructure.Persistence.ActionPlans;

internal sealed class ActionPlanConfiguration : IEntityTypeConfiguration<ActionPlan>, IEntityTypeConfiguration<PriorityArea>,
    IEntityTypeConfiguration<PlanGoal>, IEntityTypeConfiguration<PlannedAction>
{
    public void Configure(EntityTypeBuilder<ActionPlan> plan)
    {
        plan.ToTable("ActionPlan");
        plan.Property(p => p.Version).IsConcurrencyToken();
        plan.Property(p => p.Title).HasMaxLength(ActionPlan.TitleMaxLength);
        plan.Property(p => p.AdoptedItem).HasMaxLength(ActionPlan.ItemMaxLength);
        plan.HasAlternateKey(p => new { p.Id, p.ScopeId });
        plan.HasOne<Municipality>().WithMany().HasForeignKey(p => new { p.Municipality, p.ScopeId })
            .HasPrincipalKey(m => new { m.Number, m.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        // The body that adopts it has a scope of its own; the handler checks that it serves the municipality.
        plan.HasOne<MeetingBody>().WithMany().HasForeignKey(p => p.AdoptedBy).OnDelete(DeleteBehavior.Restrict);
        plan.HasOne<ActionPlan>().WithMany().HasForeignKey(p => new { p.FormerId, p.ScopeId })
            .HasPrincipalKey(p => new { p.Id, p.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        plan.HasMany(p => p.Areas).WithOne().HasForeignKey(a => new { a.ActionPlanId, a.ScopeId })
            .HasPrincipalKey(p => new { p.Id, p.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        plan.HasMany(p => p.Goals).WithOne().HasForeignKey(g => new { g.ActionPlanId, g.ScopeId })
            .HasPrincipalKey(p => new { p.Id, p.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        plan.HasMany(p => p.Actions).WithOne().HasForeignKey(a => new { a.ActionPlanId, a.ScopeId })
            .HasPrincipalKey(p => new { p.Id, p.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        // The list of plans, the newest period first.
        plan.HasIndex(p => new { p.ScopeId, p.LastYear });
    }

    public void Configure(EntityTypeBuilder<PriorityArea> area)
    {
        area.ToTable("PriorityArea");
        area.Property(a => a.Id).ValueGeneratedNever();
        area.Property(a => a.Title).HasMaxLength(PriorityArea.TitleMaxLength);
        area.Property(a => a.Description).HasMaxLength(PriorityArea.DescriptionMaxLength);
        area.HasAlternateKey(a => new { a.Id, a.ScopeId });
    }

    public void Configure(EntityTypeBuilder<PlanGoal> goal)
    {
        goal.ToTable("PlanGoal");
        goal.Property(g => g.Id).ValueGeneratedNever();
        goal.Property(g => g.Title).HasMaxLength(PlanGoal.TitleMaxLength);
        goal.Property(g => g.Baseline).HasConversion<HundredthsConverter>();
        goal.Property(g => g.Target).HasConversion<HundredthsConverter>();
        goal.Ignore(g => g.Start);
        goal.HasAlternateKey(g => new { g.Id, g.ScopeId });
        goal.HasOne<PriorityArea>().WithMany().HasForeignKey(g => new { g.PriorityAreaId, g.ScopeId })
            .HasPrincipalKey(a => new { a.Id, a.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        goal.HasOne<Challenge>().WithMany().HasForeignKey(g => new { g.ChallengeId, g.ScopeId })
            .HasPrincipalKey(c => new { c.Id, c.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        goal.HasOne<Indicator>().WithMany().HasForeignKey(g => new { g.IndicatorId, g.ScopeId })
            .HasPrincipalKey(i => new { i.Id, i.ScopeId }).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PlannedAction> action)
    {
        action.ToTable("PlannedAction");
        action.Property(a => a.Id).ValueGeneratedNever();
        action.Property(a => a.BudgetLine).HasMaxLength(PlannedAction.BudgetLineMaxLength);
        action.Property(a => a.Funding).HasMaxLength(PlannedAction.FundingMaxLength);
        action.HasOne<PlanGoal>().WithMany().HasForeignKey(a => new { a.PlanGoalId, a.ScopeId })
            .HasPrincipalKey(g => new { g.Id, g.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        // Agreed in a body, an action has that body's scope; the handler checks both ends.
        action.HasOne<ActionItem>().WithMany().HasForeignKey(a => a.ActionItemId).OnDelete(DeleteBehavior.Restrict);
        // Once under each goal, whoever comes first.
        action.HasIndex(a => new { a.PlanGoalId, a.ActionItemId }).IsUnique();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Indicators;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence.Conversions;

namespace Samarbeid.Infrastructure.Persistence.Indicators;

internal sealed class IndicatorConfiguration : IEntityTypeConfiguration<Indicator>, IEntityTypeConfiguration<IndicatorReading>
{
    public void Configure(EntityTypeBuilder<Indicator> indicator)
    {
        indicator.ToTable("Indicator");
        indicator.Property(i => i.Version).IsConcurrencyToken();
        indicator.Property(i => i.Name).HasMaxLength(Indicator.NameMaxLength);
        indicator.Property(i => i.Unit).HasMaxLength(Indicator.UnitMaxLength);
        indicator.Property(i => i.Source).HasMaxLength(Indicator.SourceMaxLength);
        indicator.Property(i => i.Target).HasConversion<HundredthsConverter>();
        indicator.Ignore(i => i.Current).Ignore(i => i.Baseline).Ignore(i => i.Latest);
        indicator.HasAlternateKey(i => new { i.Id, i.ScopeId });
        indicator.HasOne<Challenge>().WithMany().HasForeignKey(i => new { i.ChallengeId, i.ScopeId })
            .HasPrincipalKey(c => new { c.Id, c.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        indicator.HasMany(i => i.Readings).WithOne().HasForeignKey(r => new { r.IndicatorId, r.ScopeId })
            .HasPrincipalKey(i => new { i.Id, i.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        // Those of a municipality, in its red thread and in its action plan; the challenge has its own by the foreign key.
        indicator.HasIndex(i => i.ScopeId);
    }

    public void Configure(EntityTypeBuilder<IndicatorReading> reading)
    {
        reading.ToTable("IndicatorReading");
        reading.Property(r => r.Id).ValueGeneratedNever();
        reading.Property(r => r.Shown).HasConversion<HundredthsConverter>();
        reading.Property(r => r.Reason).HasMaxLength(Indicator.ReasonMaxLength);
        reading.Ignore(r => r.Value);
        // Two who enter at once do not both get the same number.
        reading.HasIndex(r => new { r.IndicatorId, r.Number }).IsUnique();
        reading.HasOne<Person>().WithMany().HasForeignKey(r => r.By).OnDelete(DeleteBehavior.Restrict);
    }
}

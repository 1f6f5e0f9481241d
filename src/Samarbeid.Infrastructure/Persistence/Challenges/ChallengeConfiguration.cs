using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Infrastructure.Persistence.Challenges;

internal sealed class ChallengeConfiguration : IEntityTypeConfiguration<Challenge>
{
    public void Configure(EntityTypeBuilder<Challenge> challenge)
    {
        challenge.ToTable("Challenge");
        challenge.Property(c => c.Version).IsConcurrencyToken();
        challenge.Property(c => c.Title).HasMaxLength(Challenge.TitleMaxLength);
        challenge.Property(c => c.Description).HasMaxLength(Challenge.TextMaxLength);
        challenge.Property(c => c.Cause).HasMaxLength(Challenge.TextMaxLength);
        challenge.HasAlternateKey(c => new { c.Id, c.ScopeId });
        challenge.HasOne<Municipality>().WithMany().HasForeignKey(c => new { c.Municipality, c.ScopeId })
            .HasPrincipalKey(m => new { m.Number, m.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        // The challenges of a municipality on its crime picture and in its report.
        challenge.HasIndex(c => new { c.ScopeId, c.IdentifiedOn });
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Persistence.Corrections;

internal sealed class MinutesCorrectionConfiguration
    : IEntityTypeConfiguration<MinutesCorrection>, IEntityTypeConfiguration<CorrectedText>, IEntityTypeConfiguration<CorrectionAnswer>
{
    public void Configure(EntityTypeBuilder<MinutesCorrection> correction)
    {
        correction.ToTable("MinutesCorrection");
        correction.Property(c => c.Version).IsConcurrencyToken();
        correction.Property(c => c.Reason).HasMaxLength(MinutesCorrection.ReasonMaxLength);
        correction.HasAlternateKey(c => new { c.Id, c.ScopeId });
        correction.HasOne<Meeting>().WithMany().HasForeignKey(c => new { c.MeetingId, c.ScopeId })
            .HasPrincipalKey(m => new { m.Id, m.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        correction.HasOne<Person>().WithMany().HasForeignKey(c => c.StartedBy).OnDelete(DeleteBehavior.Restrict);
        correction.HasOne<Person>().WithMany().HasForeignKey(c => c.ChairId).OnDelete(DeleteBehavior.Restrict);
        correction.HasMany(c => c.Texts).WithOne().HasForeignKey(t => new { t.CorrectionId, t.ScopeId })
            .HasPrincipalKey(c => new { c.Id, c.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        correction.HasMany(c => c.Answers).WithOne().HasForeignKey(a => new { a.CorrectionId, a.ScopeId })
            .HasPrincipalKey(c => new { c.Id, c.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        // One correction at a time becomes an edition; those that were given up become none.
        correction.HasIndex(c => new { c.MeetingId, c.Edition }).IsUnique();
        correction.HasIndex(c => new { c.MeetingId, c.Number }).IsUnique();
        // Those that wait for somebody, on the overview.
        correction.HasIndex(c => new { c.ScopeId, c.State });
    }

    public void Configure(EntityTypeBuilder<CorrectedText> text)
    {
        text.ToTable("CorrectedText");
        text.HasKey(t => new { t.CorrectionId, t.IsExempt, t.Block, t.Part });
        text.Ignore(t => t.Place);
        text.Property(t => t.Now).HasMaxLength(CorrectedText.TextMaxLength);
    }

    public void Configure(EntityTypeBuilder<CorrectionAnswer> answer)
    {
        answer.ToTable("CorrectionAnswer");
        answer.HasKey(a => new { a.CorrectionId, a.Round, a.Side });
        answer.Property(a => a.Objection).HasMaxLength(MinutesCorrection.ObjectionMaxLength);
        answer.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

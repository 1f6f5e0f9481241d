using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Persistence.Agreements;

internal sealed class AgreementConfiguration : IEntityTypeConfiguration<CooperationAgreement>, IEntityTypeConfiguration<Commitment>,
    IEntityTypeConfiguration<AgreementSignature>, IEntityTypeConfiguration<CommitmentPeriod>, IEntityTypeConfiguration<CommitmentMark>
{
    private const int SignedAsMaxLength = Person.NameMaxLength + Person.TitleMaxLength + 2;

    public void Configure(EntityTypeBuilder<CooperationAgreement> agreement)
    {
        agreement.ToTable("CooperationAgreement");
        agreement.Property(a => a.Version).IsConcurrencyToken();
        agreement.Property(a => a.Title).HasMaxLength(CooperationAgreement.TitleMaxLength);
        agreement.Property(a => a.Purpose).HasMaxLength(CooperationAgreement.PurposeMaxLength);
        agreement.Property(a => a.Reason).HasMaxLength(CooperationAgreement.ReasonMaxLength);
        agreement.HasAlternateKey(a => new { a.Id, a.ScopeId });
        agreement.HasOne<MeetingBody>().WithMany().HasForeignKey(a => new { a.BodyId, a.ScopeId })
            .HasPrincipalKey(b => new { b.Id, b.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        agreement.HasOne<CooperationAgreement>().WithMany().HasForeignKey(a => new { a.FormerId, a.ScopeId })
            .HasPrincipalKey(a => new { a.Id, a.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        agreement.HasMany(a => a.Commitments).WithOne().HasForeignKey(c => new { c.AgreementId, c.ScopeId })
            .HasPrincipalKey(a => new { a.Id, a.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        agreement.HasMany(a => a.Signatures).WithOne().HasForeignKey(s => new { s.AgreementId, s.ScopeId })
            .HasPrincipalKey(a => new { a.Id, a.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        // The list of agreements, and that of a body on its page.
        agreement.HasIndex(a => new { a.ScopeId, a.Last });
        // Reminders: those that end.
        agreement.HasIndex(a => new { a.State, a.Last });
        // Those a new municipal council is to look at.
        agreement.HasIndex(a => new { a.State, a.ReviewBy });
    }

    public void Configure(EntityTypeBuilder<Commitment> commitment)
    {
        commitment.ToTable("Commitment");
        commitment.Property(c => c.Id).ValueGeneratedNever();
        commitment.Property(c => c.Text).HasMaxLength(Commitment.TextMaxLength);
        commitment.Property(c => c.Criterion).HasMaxLength(Commitment.CriterionMaxLength);
        commitment.HasAlternateKey(c => new { c.Id, c.ScopeId });
    }

    public void Configure(EntityTypeBuilder<AgreementSignature> signature)
    {
        signature.ToTable("AgreementSignature");
        // One signature for each side, whoever comes first.
        signature.HasKey(s => new { s.AgreementId, s.Side });
        signature.Property(s => s.SignedAs).HasMaxLength(SignedAsMaxLength);
        signature.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CommitmentPeriod> period)
    {
        period.ToTable("CommitmentPeriod");
        period.Property(p => p.Version).IsConcurrencyToken();
        period.Ignore(p => p.IsDisputed);
        period.HasAlternateKey(p => new { p.Id, p.ScopeId });
        period.HasOne<CooperationAgreement>().WithMany().HasForeignKey(p => new { p.AgreementId, p.ScopeId })
            .HasPrincipalKey(a => new { a.Id, a.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        period.HasOne<Commitment>().WithMany().HasForeignKey(p => new { p.CommitmentId, p.ScopeId })
            .HasPrincipalKey(c => new { c.Id, c.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        period.HasMany(p => p.Marks).WithOne().HasForeignKey(m => new { m.PeriodId, m.ScopeId })
            .HasPrincipalKey(p => new { p.Id, p.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        // A promise has each period once; and the table of an agreement is read by it.
        period.HasIndex(p => new { p.AgreementId, p.CommitmentId, p.First }).IsUnique();
        // Reminders: what a side has not said anything of.
        period.HasIndex(p => new { p.ByPolice, p.Last });
        period.HasIndex(p => new { p.ByMunicipality, p.Last });
    }

    public void Configure(EntityTypeBuilder<CommitmentMark> mark)
    {
        mark.ToTable("CommitmentMark");
        mark.Property(m => m.Id).ValueGeneratedNever();
        mark.Property(m => m.Evidence).HasMaxLength(CommitmentMark.EvidenceMaxLength);
        mark.HasOne<Person>().WithMany().HasForeignKey(m => m.By).OnDelete(DeleteBehavior.Restrict);
    }
}

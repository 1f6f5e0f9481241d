using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence.Audit;

namespace Samarbeid.Infrastructure.Persistence.Papers;

internal sealed class PaperConfiguration : IEntityTypeConfiguration<Paper>, IEntityTypeConfiguration<StoredFile>, IEntityTypeConfiguration<FilePiece>
{
    public void Configure(EntityTypeBuilder<Paper> paper)
    {
        paper.ToTable("Paper", table => table.HasCheckConstraint(
            "CK_Paper_HasOnePlace", "(MeetingId IS NULL AND AgreementId IS NULL AND ActionItemId IS NULL AND AgendaItemId IS NOT NULL)"
            + " OR (MeetingId IS NOT NULL AND AgreementId IS NULL AND ActionItemId IS NULL AND AgendaItemId IS NULL)"
            + " OR (MeetingId IS NULL AND AgreementId IS NOT NULL AND ActionItemId IS NULL AND AgendaItemId IS NULL)"
            + " OR (MeetingId IS NULL AND AgreementId IS NULL AND ActionItemId IS NOT NULL AND AgendaItemId IS NULL)"));
        paper.Property(p => p.Version).IsConcurrencyToken();
        paper.Property(p => p.Title).HasMaxLength(Paper.TitleMaxLength);
        paper.Property(p => p.FileName).HasMaxLength(PaperName.MaxLength + 10);
        paper.Property(p => p.Sha256).HasMaxLength(DocumentHash.Length).IsUnicode(false);
        paper.Property(p => p.Basis).HasMaxLength(LegalBasis.CodeMaxLength).IsUnicode(false);
        paper.Property(p => p.RestrictionReason).HasMaxLength(NewRestriction.ReasonMaxLength);
        paper.HasOne<Person>().WithMany().HasForeignKey(p => p.RestrictedBy).OnDelete(DeleteBehavior.Restrict);
        paper.Ignore(p => p.IsRemoved);
        // Also what is found by its meeting and by its item.
        paper.HasOne<Meeting>().WithMany().HasForeignKey(p => new { p.MeetingId, p.ScopeId })
            .HasPrincipalKey(m => new { m.Id, m.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        paper.HasOne<AgendaItem>().WithMany().HasForeignKey(p => new { p.AgendaItemId, p.ScopeId })
            .HasPrincipalKey(i => new { i.Id, i.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        paper.HasOne<CooperationAgreement>().WithMany().HasForeignKey(p => new { p.AgreementId, p.ScopeId })
            .HasPrincipalKey(a => new { a.Id, a.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        paper.HasOne<ActionItem>().WithMany().HasForeignKey(p => new { p.ActionItemId, p.ScopeId })
            .HasPrincipalKey(a => new { a.Id, a.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        // Bytes that a paper has cannot be put away.
        paper.HasOne<StoredFile>().WithMany().HasForeignKey(p => new { p.FileId, p.ScopeId })
            .HasPrincipalKey(f => new { f.Id, f.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        paper.HasOne<Person>().WithMany().HasForeignKey(p => p.AddedBy).OnDelete(DeleteBehavior.Restrict);
        paper.HasOne<Person>().WithMany().HasForeignKey(p => p.RemovedBy).OnDelete(DeleteBehavior.Restrict);
        // How much the papers of a body take.
        paper.HasIndex(p => new { p.ScopeId, p.Size });
    }

    public void Configure(EntityTypeBuilder<StoredFile> file)
    {
        file.IsNotAudited();
        file.ToTable("StoredFile");
        file.Property(f => f.Id).ValueGeneratedNever();
        file.HasAlternateKey(f => new { f.Id, f.ScopeId });
        // What is old and has no paper.
        file.HasIndex(f => f.StartedAt);
    }

    public void Configure(EntityTypeBuilder<FilePiece> piece)
    {
        piece.IsNotAudited();
        piece.ToTable("FilePiece");
        piece.HasKey(p => new { p.FileId, p.Number });
        // The database puts the pieces away with their file: they are many, and need not be read for that.
        piece.HasOne<StoredFile>().WithMany().HasForeignKey(p => new { p.FileId, p.ScopeId })
            .HasPrincipalKey(f => new { f.Id, f.ScopeId }).OnDelete(DeleteBehavior.Cascade);
    }
}

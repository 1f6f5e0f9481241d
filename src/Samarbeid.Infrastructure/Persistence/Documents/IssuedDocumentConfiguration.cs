using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Persistence.Documents;

internal sealed class IssuedDocumentConfiguration : IEntityTypeConfiguration<IssuedDocument>, IEntityTypeConfiguration<Rendition>
{
    public void Configure(EntityTypeBuilder<IssuedDocument> document)
    {
        document.ToTable("IssuedDocument");
        document.Property(d => d.Sha256).HasMaxLength(DocumentHash.Length).IsUnicode(false);
        document.HasOne<Person>().WithMany().HasForeignKey(d => d.IssuedBy).OnDelete(DeleteBehavior.Restrict);
        // Whose restricted words it holds.
        document.HasOne<Meeting>().WithMany().HasForeignKey(d => new { d.RestrictedTo, d.ScopeId })
            .HasPrincipalKey(m => new { m.Id, m.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        document.HasAlternateKey(d => new { d.Id, d.ScopeId });
        document.HasMany(d => d.Renditions).WithOne().HasForeignKey(r => new { r.DocumentId, r.ScopeId })
            .HasPrincipalKey(d => new { d.Id, d.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        // Of two approved in the same moment one comes first; the other is issued anew after it.
        document.HasIndex(d => new { d.ScopeId, d.Kind, d.ChainPosition }).IsUnique();
        // Anybody may ask for a code, and most who guess ask in vain.
        document.HasIndex(d => d.CheckCode).IsUnique();
        // An edition is issued once, and found by what it is an edition of.
        document.HasIndex(d => new { d.SubjectId, d.Kind, d.Edition }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Rendition> rendition)
    {
        rendition.ToTable("Rendition");
        rendition.HasKey(r => new { r.DocumentId, r.Format });
        rendition.Property(r => r.Sha256).HasMaxLength(DocumentHash.Length).IsUnicode(false);
    }
}

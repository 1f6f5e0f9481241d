using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Persistence.Documents;

internal sealed class IssuedDocumentConfiguration : IEntityTypeConfiguration<IssuedDocument>
{
    public void Configure(EntityTypeBuilder<IssuedDocument> document)
    {
        document.ToTable("IssuedDocument");
        document.Property(d => d.Sha256).HasMaxLength(64).IsUnicode(false);
        document.HasOne<Person>().WithMany().HasForeignKey(d => d.IssuedBy).OnDelete(DeleteBehavior.Restrict);
        // An edition is issued once, and found by what it is an edition of.
        document.HasIndex(d => new { d.SubjectId, d.Kind, d.Edition }).IsUnique();
    }
}

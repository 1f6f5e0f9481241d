using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Infrastructure.Persistence.Audit;
using Samarbeid.Infrastructure.Search;

namespace Samarbeid.Infrastructure.Persistence.Search;

internal sealed class SearchEntryConfiguration : IEntityTypeConfiguration<SearchEntry>, IEntityTypeConfiguration<SearchMatch>
{
    public void Configure(EntityTypeBuilder<SearchEntry> entry)
    {
        // It says nothing that is not said by what it is of.
        entry.IsNotAudited();
        entry.ToTable("SearchEntry");
        entry.HasKey(e => e.Sequence);
        // What has changed is looked up by its id, and has one entry of each kind.
        entry.HasIndex(e => new { e.ThingId, e.Kind }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SearchMatch> match)
    {
        match.IsNotAudited();
        match.HasNoKey().ToTable((string?)null);
        match.Property(m => m.Sequence).HasColumnName("rowid");
    }
}

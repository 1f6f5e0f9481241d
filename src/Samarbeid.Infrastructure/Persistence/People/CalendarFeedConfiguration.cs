using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence.Audit;

namespace Samarbeid.Infrastructure.Persistence.People;

internal sealed class CalendarFeedConfiguration : IEntityTypeConfiguration<CalendarFeed>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<CalendarFeed> feed)
    {
        // The security log tells of it.
        feed.IsNotAudited();
        feed.ToTable("CalendarFeed");
        feed.HasKey(f => f.PersonId);
        feed.Property(f => f.PersonId).ValueGeneratedNever();
        feed.Property(f => f.SecretHash).HasMaxLength(HashLength).IsUnicode(false);
        feed.HasOne<Person>().WithOne().HasForeignKey<CalendarFeed>(f => f.PersonId).OnDelete(DeleteBehavior.Restrict);
        // Whose an address is, asked each time a calendar fetches.
        feed.HasIndex(f => f.SecretHash).IsUnique();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.ApiKeys;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence.Audit;

namespace Samarbeid.Infrastructure.Persistence.ApiKeys;

internal sealed class ApiKeyConfiguration : IEntityTypeConfiguration<ApiKey>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<ApiKey> key)
    {
        // The security log tells of it.
        key.IsNotAudited();
        key.ToTable("ApiKey");
        key.HasKey(k => k.Id);
        key.Property(k => k.Id).ValueGeneratedNever();
        key.Property(k => k.Name).HasMaxLength(ApiKey.NameMaxLength);
        key.Property(k => k.SecretHash).HasMaxLength(HashLength).IsUnicode(false);
        key.HasOne<Person>().WithMany().HasForeignKey(k => k.PersonId).OnDelete(DeleteBehavior.Restrict);
        // Whose a key is, asked at each request of a program.
        key.HasIndex(k => k.SecretHash).IsUnique();
        key.HasIndex(k => k.PersonId);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.BirthNumbers;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Persistence.BirthNumbers;

internal sealed class BirthNumberConfirmationConfiguration : IEntityTypeConfiguration<BirthNumberConfirmation>
{
    public void Configure(EntityTypeBuilder<BirthNumberConfirmation> confirmation)
    {
        confirmation.ToTable("BirthNumberConfirmation");
        confirmation.Property(c => c.Id).ValueGeneratedNever();
        confirmation.Property(c => c.NumberHash).HasMaxLength(64).IsUnicode(false);
        confirmation.Property(c => c.Reason).HasMaxLength(BirthNumberConfirmation.ReasonMaxLength);
        confirmation.HasOne<Person>().WithMany().HasForeignKey(c => c.By).OnDelete(DeleteBehavior.Restrict);
        // What is confirmed of a thing that is to go out.
        confirmation.HasIndex(c => c.SubjectId);
    }
}

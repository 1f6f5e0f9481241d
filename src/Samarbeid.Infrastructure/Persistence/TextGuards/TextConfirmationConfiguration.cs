using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.People;
using Samarbeid.Domain.TextGuards;

namespace Samarbeid.Infrastructure.Persistence.TextGuards;

internal sealed class TextConfirmationConfiguration : IEntityTypeConfiguration<TextConfirmation>
{
    public void Configure(EntityTypeBuilder<TextConfirmation> confirmation)
    {
        confirmation.ToTable("TextConfirmation");
        confirmation.Property(c => c.Id).ValueGeneratedNever();
        confirmation.Property(c => c.TextHash).HasMaxLength(64).IsUnicode(false);
        confirmation.Property(c => c.Reason).HasMaxLength(TextConfirmation.ReasonMaxLength);
        confirmation.HasOne<Person>().WithMany().HasForeignKey(c => c.By).OnDelete(DeleteBehavior.Restrict);
        // What is confirmed of a thing that is to go out.
        confirmation.HasIndex(c => c.SubjectId);
    }
}

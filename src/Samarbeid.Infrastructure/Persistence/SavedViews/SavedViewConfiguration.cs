using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.People;
using Samarbeid.Domain.SavedViews;
using Samarbeid.Infrastructure.Persistence.Audit;

namespace Samarbeid.Infrastructure.Persistence.SavedViews;

internal sealed class SavedViewConfiguration : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> view)
    {
        // How somebody arranges their own lists is nobody else's business.
        view.IsNotAudited();
        view.ToTable("SavedView");
        view.HasKey(v => v.Id);
        view.Property(v => v.Id).ValueGeneratedNever();
        view.Property(v => v.Name).HasMaxLength(SavedView.NameMaxLength);
        view.Property(v => v.Choices).HasMaxLength(SavedView.ChoicesMaxLength);
        view.HasOne<Person>().WithMany().HasForeignKey(v => v.PersonId).OnDelete(DeleteBehavior.Restrict);
        // Those of a person above a list; and one of a name.
        view.HasIndex(v => new { v.PersonId, v.List, v.Name }).IsUnique();
    }
}

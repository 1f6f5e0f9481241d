using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.Contacts;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.ServiceUnits;
using Samarbeid.Infrastructure.Persistence.Audit;

namespace Samarbeid.Infrastructure.Persistence.Contacts;

internal sealed class ContactConfiguration : IEntityTypeConfiguration<ContactFunction>, IEntityTypeConfiguration<ContactHolding>
{
    public void Configure(EntityTypeBuilder<ContactFunction> function)
    {
        function.ToTable("ContactFunction");
        function.IsNotAudited();
        function.HasKey(f => f.Code);
        function.Property(f => f.Code).HasMaxLength(ContactFunction.CodeMaxLength).IsUnicode(false);
        function.Property(f => f.NameNb).HasMaxLength(ContactFunction.NameMaxLength);
        function.Property(f => f.NameNn).HasMaxLength(ContactFunction.NameMaxLength);
    }

    public void Configure(EntityTypeBuilder<ContactHolding> holding)
    {
        holding.ToTable("ContactHolding", table => table.HasCheckConstraint("CK_ContactHolding_Place", """
            CASE WHEN "Municipality" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ServiceUnitId" IS NULL THEN 0 ELSE 1 END + CASE WHEN "District" IS NULL THEN 0 ELSE 1 END = 1
            """));
        holding.Property(h => h.Version).IsConcurrencyToken();
        holding.Ignore(h => h.Place);
        holding.Property(h => h.Function).HasMaxLength(ContactFunction.CodeMaxLength).IsUnicode(false);
        holding.Property(h => h.District).HasMaxLength(PoliceDistrict.CodeMaxLength).IsUnicode(false);
        holding.Property(h => h.Name).HasMaxLength(Person.NameMaxLength);
        holding.Property(h => h.Phone).HasMaxLength(PhoneNumber.MaxLength).IsUnicode(false);
        holding.Property(h => h.Email).HasMaxLength(Person.EmailMaxLength);
        holding.HasOne<ContactFunction>().WithMany().HasForeignKey(h => h.Function).OnDelete(DeleteBehavior.Restrict);
        holding.HasOne<Municipality>().WithMany().HasForeignKey(h => h.Municipality).OnDelete(DeleteBehavior.Restrict);
        holding.HasOne<ServiceUnit>().WithMany().HasForeignKey(h => h.ServiceUnitId).OnDelete(DeleteBehavior.Restrict);
        holding.HasOne<PoliceDistrict>().WithMany().HasForeignKey(h => h.District).OnDelete(DeleteBehavior.Restrict);
        holding.HasOne<Person>().WithMany().HasForeignKey(h => h.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

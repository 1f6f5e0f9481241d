using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Persistence.People;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToTable("Person");
        person.Property(p => p.Version).IsConcurrencyToken();
        person.Property(p => p.Name).HasMaxLength(Person.NameMaxLength);
        person.Property(p => p.Email).HasMaxLength(Person.EmailMaxLength);
        person.Property(p => p.Title).HasMaxLength(Person.TitleMaxLength);
        person.Property(p => p.ExternalTenant).HasMaxLength(100);
        person.Property(p => p.ExternalSubject).HasMaxLength(200);
        person.HasIndex(p => p.Email).IsUnique();
        // The sign-in looks a person up by the identity bound to them.
        person.HasIndex(p => new { p.ExternalTenant, p.ExternalSubject }).IsUnique();
    }
}

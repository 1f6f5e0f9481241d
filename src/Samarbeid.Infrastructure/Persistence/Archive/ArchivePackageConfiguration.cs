using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Archive;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Persistence.Archive;

internal sealed class ArchivePackageConfiguration : IEntityTypeConfiguration<ArchivePackage>
{
    public void Configure(EntityTypeBuilder<ArchivePackage> package)
    {
        package.ToTable("ArchivePackage", table => table.HasCheckConstraint("CK_ArchivePackage_OfOneThing",
            "(MeetingId IS NOT NULL AND AgreementId IS NULL AND ReportId IS NULL) OR (MeetingId IS NULL AND AgreementId IS NOT NULL AND ReportId IS NULL)"
            + " OR (MeetingId IS NULL AND AgreementId IS NULL AND ReportId IS NOT NULL)"));
        package.Property(p => p.Version).IsConcurrencyToken();
        package.Property(p => p.Receipt).HasMaxLength(ArchivePackage.ReceiptMaxLength);
        package.Ignore(p => p.IsDelivered);
        package.Ignore(p => p.Kind);
        package.Ignore(p => p.Thing);
        package.HasOne<Meeting>().WithMany().HasForeignKey(p => new { p.MeetingId, p.ScopeId })
            .HasPrincipalKey(m => new { m.Id, m.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        package.HasOne<CooperationAgreement>().WithMany().HasForeignKey(p => new { p.AgreementId, p.ScopeId })
            .HasPrincipalKey(a => new { a.Id, a.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        package.HasOne<AnnualReport>().WithMany().HasForeignKey(p => new { p.ReportId, p.ScopeId })
            .HasPrincipalKey(r => new { r.Id, r.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        package.HasOne<Person>().WithMany().HasForeignKey(p => p.TakenOutBy).OnDelete(DeleteBehavior.Restrict);
        // Of two who enter the same delivery in the same moment one comes first, and the other is asked; and the lists of what is not delivered.
        package.HasIndex(p => new { p.MeetingId, p.Edition, p.Delivery }).IsUnique();
        package.HasIndex(p => new { p.AgreementId, p.Edition, p.Delivery }).IsUnique();
        package.HasIndex(p => new { p.ReportId, p.Edition, p.Delivery }).IsUnique();
        // A receipt is of one delivery.
        package.HasIndex(p => new { p.ScopeId, p.Receipt }).IsUnique();
    }
}

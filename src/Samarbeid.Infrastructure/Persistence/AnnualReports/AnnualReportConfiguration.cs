using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Persistence.AnnualReports;

internal sealed class AnnualReportConfiguration : IEntityTypeConfiguration<AnnualReport>,
    IEntityTypeConfiguration<ClearanceFigure>, IEntityTypeConfiguration<ReportPriority>
{
    public void Configure(EntityTypeBuilder<AnnualReport> report)
    {
        report.ToTable("AnnualReport");
        report.Property(r => r.Version).IsConcurrencyToken();
        report.Property(r => r.Summary).HasMaxLength(AnnualReport.TextMaxLength);
        report.Property(r => r.Assessment).HasMaxLength(AnnualReport.TextMaxLength);
        report.Property(r => r.Remark).HasMaxLength(AnnualReport.TextMaxLength);
        report.Property(r => r.MunicipalCouncilCase).HasMaxLength(AnnualReport.MunicipalCouncilCaseMaxLength);
        report.HasAlternateKey(r => new { r.Id, r.ScopeId });
        report.HasOne<Municipality>().WithMany().HasForeignKey(r => new { r.Municipality, r.ScopeId })
            .HasPrincipalKey(m => new { m.Number, m.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        // Also what somebody who leaves has in hand.
        report.HasOne<Person>().WithMany().HasForeignKey(r => r.WriterId).OnDelete(DeleteBehavior.Restrict);
        report.HasOne<Person>().WithMany().HasForeignKey(r => r.AuthorId).OnDelete(DeleteBehavior.Restrict);
        report.HasOne<Person>().WithMany().HasForeignKey(r => r.ApproverId).OnDelete(DeleteBehavior.Restrict);
        report.HasMany(r => r.Clearance).WithOne().HasForeignKey(c => new { c.AnnualReportId, c.ScopeId })
            .HasPrincipalKey(r => new { r.Id, r.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        report.HasMany(r => r.Priorities).WithOne().HasForeignKey(p => new { p.AnnualReportId, p.ScopeId })
            .HasPrincipalKey(r => new { r.Id, r.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        // One report per municipality, year and edition; also the state of this year's report on the overview.
        report.HasIndex(r => new { r.ScopeId, r.Year, r.Edition }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ClearanceFigure> figure)
    {
        figure.ToTable("ClearanceFigure");
        figure.HasKey(c => new { c.AnnualReportId, c.Type });
        figure.Ignore(c => c.Count);
    }

    public void Configure(EntityTypeBuilder<ReportPriority> priority)
    {
        priority.ToTable("ReportPriority");
        priority.HasKey(p => new { p.AnnualReportId, p.Position });
        priority.Property(p => p.Text).HasMaxLength(ReportPriority.TextMaxLength);
    }
}

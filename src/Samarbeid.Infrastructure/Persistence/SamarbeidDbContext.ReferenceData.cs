using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Contacts;
using Samarbeid.Domain.Figures;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.ReferenceData;

namespace Samarbeid.Infrastructure.Persistence;

// Public facts: anyone may read them, so no scope filter applies.
public abstract partial class SamarbeidDbContext
{
    public DbSet<Municipality> Municipalities => Set<Municipality>();
    public DbSet<County> Counties => Set<County>();
    public DbSet<PoliceDistrict> PoliceDistricts => Set<PoliceDistrict>();
    public DbSet<PopulationFigure> Populations => Set<PopulationFigure>();
    public DbSet<MunicipalityCodeChange> CodeChanges => Set<MunicipalityCodeChange>();
    public DbSet<ContactFunction> ContactFunctions => Set<ContactFunction>();
    public DbSet<OffenceGroup> OffenceGroups => Set<OffenceGroup>();
    public DbSet<CrimeCount> CrimeCounts => Set<CrimeCount>();
    public DbSet<NationalCrimeCount> NationalCrimeCounts => Set<NationalCrimeCount>();
    public DbSet<CountryCrimeFigure> CountryCrimeFigures => Set<CountryCrimeFigure>();
    public DbSet<ReferenceDataVersion> ReferenceDataVersions => Set<ReferenceDataVersion>();
}

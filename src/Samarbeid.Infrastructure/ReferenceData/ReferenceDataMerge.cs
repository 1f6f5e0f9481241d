using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Figures;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.ReferenceData;

/// <summary>Takes the named files into a context, without saving.</summary>
internal sealed class ReferenceDataMerge(SamarbeidDbContext database, ReferenceFiles files)
{
    public async Task TakeInAsync(IReadOnlySet<string> news, CancellationToken cancel)
    {
        if (news.Contains(ReferenceFileNames.Counties))
            await MergeRows.IntoAsync(database, files.Counties(), c => c.Number, cancel);
        if (news.Contains(ReferenceFileNames.PoliceDistricts))
            await MergeRows.IntoAsync(database, files.PoliceDistricts(), d => d.Code, cancel);
        if (news.Contains(ReferenceFileNames.Municipalities) || news.Contains(ReferenceFileNames.MunicipalityPoliceDistricts))
            await LearnOfMunicipalitiesAsync(cancel);
        if (news.Contains(ReferenceFileNames.Populations))
            await MergeRows.IntoAsync(database, files.Populations(), p => (p.Municipality, p.Date), cancel);
        if (news.Contains(ReferenceFileNames.CodeChanges))
            await MergeRows.IntoAsync(database, files.CodeChanges(), c => (c.OldNumber, c.OldName), cancel);
        if (news.Contains(ReferenceFileNames.ContactFunctions))
            await MergeRows.IntoAsync(database, files.ContactFunctions(), f => f.Code, cancel);
        if (news.Contains(ReferenceFileNames.OffenceGroups))
            await MergeRows.IntoAsync(database, files.OffenceGroups(), g => g.Code, cancel);
        if (news.Contains(ReferenceFileNames.NationalCrimeCounts))
            await MergeRows.IntoAsync(database, files.NationalCrimeCounts(), n => (n.Period, n.GroupCode), cancel);
        if (news.Contains(ReferenceFileNames.CrimeCounts))
            await MergeRows.IntoAsync(database, Cells(files.CrimeCounts()), c => (c.Municipality, c.Period, c.GroupCode), cancel);
    }

    private async Task LearnOfMunicipalitiesAsync(CancellationToken cancel)
    {
        var known = await database.Municipalities.ToDictionaryAsync(m => m.Number, cancel);
        foreach (var (number, facts) in files.Municipalities())
        {
            if (known.TryGetValue(number, out var municipality)) municipality.Learn(facts);
            else database.Add(new Municipality(number, facts));
        }
    }

    private static IEnumerable<CrimeCount> Cells(IEnumerable<CrimeCountRow> rows) =>
        from row in rows
        where row.Municipality is not null
        from cell in OffenceGroupCodes.All.Zip(row.AnnualMeans)
        select new CrimeCount
        {
            Municipality = row.Municipality!.Value,
            Period = row.Period,
            GroupCode = cell.First,
            AnnualMean = cell.Second,
        };
}

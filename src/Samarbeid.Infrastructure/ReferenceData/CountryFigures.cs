using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Figures;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.ReferenceData;

/// <summary>Adds up the country's figures anew from those of the municipalities; to be called wherever the latter change.</summary>
internal static class CountryFigures
{
    public static async Task RefreshAsync(SamarbeidDbContext database, CancellationToken cancel)
    {
        var numbers = await database.Municipalities.Select(m => m.Number).ToListAsync(cancel);
        var populations = await database.Populations.AsNoTracking()
            .ToDictionaryAsync(p => (p.Municipality, p.Date), p => p.Count, cancel);
        var counts = await database.CrimeCounts.AsNoTracking().ToListAsync(cancel);

        var figures =
            from count in counts
            group count by (count.Period, count.GroupCode) into cell
            let known = cell.ToDictionary(c => c.Municipality, c => c.AnnualMean)
            select CountryCrimeFigure.Of(cell.Key.Period, cell.Key.GroupCode, CrimeComparison.Of(numbers.Select(number =>
                new MunicipalityFigure(
                    known.GetValueOrDefault(number),
                    populations.TryGetValue((number, cell.Key.Period.PopulationDate), out var people) ? people : null))));

        await MergeRows.IntoAsync(database, figures, f => (f.Period, f.GroupCode), cancel);
        await database.SaveChangesAsync(cancel);
    }
}

using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Figures;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Figures;

/// <summary>One group of offences in one municipality and period (tallrad); null is unknown, never zero.</summary>
/// <param name="Municipality">Its number.</param>
/// <param name="MunicipalityName">Its name, which no other municipality has.</param>
/// <param name="GroupCode">SSB's code.</param>
/// <param name="GroupName">The group's name in bokmål.</param>
/// <param name="AnnualMean">Offences a year.</param>
/// <param name="Population">Inhabitants on 1 January of the last year.</param>
public sealed record FigureRow(
    MunicipalityNumber Municipality, string MunicipalityName, string GroupCode, string GroupName, int? AnnualMean, int? Population)
{
    public decimal? PerThousand => Domain.Figures.PerThousand.Of(AnnualMean, Population);
}

/// <summary>The figures of one period for every municipality and group, in order.</summary>
public static class FigureRows
{
    /// <returns>The rows, or a refusal that names the periods there are.</returns>
    public static async Task<Outcome<FigureRow[]>> ReadAsync(SamarbeidDbContext database, FigurePeriod period, CancellationToken cancel)
    {
        var periods = await database.CountryCrimeFigures.Select(f => f.Period).Distinct().ToListAsync(cancel);
        if (!periods.Contains(period)) return FigureRules.UnknownPeriod.With(string.Join(", ", periods.Order()));

        var date = period.PopulationDate;
        var municipalities = await database.Municipalities.Select(m => new { m.Number, m.UniqueName }).ToListAsync(cancel);
        var groups = await database.OffenceGroups.AsNoTracking().Select(g => new { g.Code, g.NameNb }).ToListAsync(cancel);
        var populations = await database.Populations.Where(p => p.Date == date)
            .ToDictionaryAsync(p => p.Municipality, p => (int?)p.Count, cancel);
        var counts = await database.CrimeCounts.AsNoTracking().Where(c => c.Period == period)
            .ToDictionaryAsync(c => (c.Municipality, c.GroupCode), c => c.AnnualMean, cancel);
        return (FigureRow[])
        [
            .. from municipality in municipalities.OrderBy(m => m.Number)
               from @group in groups.OrderBy(g => g.Code, StringComparer.Ordinal)
               select new FigureRow(
                   municipality.Number, municipality.UniqueName, @group.Code, @group.NameNb,
                   counts.GetValueOrDefault((municipality.Number, @group.Code)), populations.GetValueOrDefault(municipality.Number)),
        ];
    }
}

using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.AnnualReports.List;

/// <summary>Begins the report of a municipality for a year, in the municipality's own form; the public figures are there at once.</summary>
public sealed class BeginAnnualReport(Databases databases)
{
    public async Task<Outcome> HandleAsync(SingleUseKey key, MunicipalityNumber number, int year, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteReports, cancel);
        return await db.OnceAsync(key, () => BeginAsync(db, number, year, cancel), cancel);
    }

    private static async Task<Outcome> BeginAsync(SamarbeidDbContext db, MunicipalityNumber number, int year, CancellationToken cancel)
    {
        var municipality = await db.Municipalities.AsNoTracking().SingleOrDefaultAsync(m => m.Number == number, cancel);
        if (municipality is null) return FigureRules.UnknownMunicipality.With(number);
        if (db.Demand(Operation.WriteReports, new Thing(municipality.ScopeId)) is { IsDone: false } refused) return refused;

        var begun = AnnualReport.Begin(municipality, year, municipality.LanguageForm.Written(), db.Actor.Person);
        if (!begun.IsDone) return begun.WithoutValue;

        // What a demonstration person writes is invented, and says so on every page.
        if (await db.People.AnyAsync(p => p.Id == db.Actor.Person && p.IsDemonstration, cancel)) begun.Value.MarkAsDemonstration();
        db.AnnualReports.Add(begun.Value);
        return await db.SaveAsync(cancel);
    }
}

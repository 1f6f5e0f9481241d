using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Figures.Disclosure;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.Annual;

/// <summary>Reads what an annual report says in at most ten statements beside the crime picture's own, whatever there is to tell.</summary>
/// <remarks>A person's context sees only what the operation it was opened for reaches; a part of the program sees all.
/// Either way only what belongs to the municipality and the bodies that serve it is read.</remarks>
public static class AnnualReportContentQuery
{
    /// <returns>The latest edition, or a draft of the figures where nobody has begun one; null for an unknown municipality.</returns>
    public static async Task<AnnualReportContent?> ReadAsync(
        SamarbeidDbContext database, MunicipalityNumber number, int year, CancellationToken cancel) =>
        await CrimePictureQuery.ReadAsync(database, number, cancel) is { } picture
            ? await ReadAsync(database, picture, year, cancel)
            : null;

    /// <summary>For who has the crime picture already.</summary>
    public static async Task<AnnualReportContent> ReadAsync(
        SamarbeidDbContext database, CrimePicture picture, int year, CancellationToken cancel)
    {
        var number = picture.Place.Number;
        var place = await database.Municipalities.Where(m => m.Number == number)
            .Select(m => new { m.ScopeId, m.ParallelNames }).SingleAsync(cancel);
        var bodies = await BodiesAsync(database, number, cancel);
        var report = await Visible(database, database.AnnualReports.AsNoTracking())
            .Where(r => r.ScopeId == place.ScopeId && r.Year == year).OrderByDescending(r => r.Edition)
            .FirstOrDefaultAsync(cancel);
        var work = new YearsWork(database, number, year, place.ScopeId, picture.Place.Name, bodies);

        return new AnnualReportContent(
            year,
            report?.Language ?? picture.Place.LanguageForm.Written(),
            picture.UpTo(year),
            place.ParallelNames,
            report is null ? null : new(report.Id, report.Edition, report.State, report.Summary, report.Assessment, report.ApprovedAt),
            report is null ? [] : await ClearanceAsync(database, report.Id, cancel),
            report is null ? [] : await PrioritiesAsync(database, report.Id, cancel),
            await work.ChallengesAsync(cancel),
            await work.RecommendationsAsync(cancel),
            await work.ActionsAsync(cancel),
            await work.MeetingsAsync(cancel),
            report?.IsDemonstration == true || bodies.Any(b => b.IsDemonstration))
        {
            Commitments = await work.CommitmentsAsync(cancel),
            Delays = await work.DelaysAsync(cancel),
        };
    }

    internal static IQueryable<T> Visible<T>(SamarbeidDbContext database, IQueryable<T> rows) where T : class, IOwned =>
        // A part of the program acts for nobody and has no scopes; what it may read, its caller has decided.
        database.Actor.IsSystem ? rows.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]) : rows;

    private static Task<List<ServingBody>> BodiesAsync(SamarbeidDbContext database, MunicipalityNumber number, CancellationToken cancel) => (
        from served in database.Set<MeetingBodyMunicipality>()
        join body in Visible(database, database.MeetingBodies) on served.MeetingBodyId equals body.Id
        where served.Municipality == number
        orderby body.Kind, body.Name
        select new ServingBody(body.ScopeId, body.Name, body.Kind, body.IsDemonstration)).ToListAsync(cancel);

    private static async Task<IReadOnlyList<DisclosedClearance>> ClearanceAsync(
        SamarbeidDbContext database, AnnualReportId report, CancellationToken cancel)
    {
        var figures = await Visible(database, database.Set<ClearanceFigure>().AsNoTracking())
            .Where(c => c.AnnualReportId == report).ToListAsync(cancel);
        return DisclosureControl.Of(figures.OrderBy(f => f.Type).Select(f => new ClearanceRow(f.Type, f.Count)));
    }

    private static Task<List<string>> PrioritiesAsync(SamarbeidDbContext database, AnnualReportId report, CancellationToken cancel) =>
        Visible(database, database.Set<ReportPriority>()).Where(p => p.AnnualReportId == report)
            .OrderBy(p => p.Position).Select(p => p.Text).ToListAsync(cancel);
}

/// <summary>A body that serves the municipality.</summary>
internal sealed record ServingBody(ScopeId ScopeId, string Name, MeetingBodyKind Kind, bool IsDemonstration);

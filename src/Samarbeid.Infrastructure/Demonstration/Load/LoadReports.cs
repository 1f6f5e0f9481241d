using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Demonstration.Load;

/// <summary>The annual reports of the load: this year's and last year's in draft, older ones sent to review.</summary>
internal static class LoadReports
{
    private static readonly CrimeType[] Types = [CrimeType.Acquisitive, CrimeType.Violence, CrimeType.Sexual, CrimeType.Narcotics, CrimeType.Traffic];

    public static async Task WriteAsync(SamarbeidDbContext database, LoadBody plan, LoadCast cast, int thisYear, int years, CancellationToken cancel)
    {
        var random = new Random(plan.Index);
        foreach (var municipality in plan.Served)
        {
            var there = await database.AnnualReports.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
                .Where(r => r.ScopeId == municipality.ScopeId).Select(r => r.Year).ToListAsync(cancel);
            for (var year = thisYear - years + 1; year <= thisYear; year++)
            {
                if (there.Contains(year)) continue;

                var report = AnnualReport.Begin(municipality, year, municipality.LanguageForm.Written()).Value;
                report.MarkAsDemonstration();
                report.Write(LoadWords.Summary, LoadWords.Background, report.Language).OrThrow();
                foreach (var type in Types) report.EnterClearance(type, Count(random)).OrThrow();
                report.AddPriority(LoadWords.Promise(random)).OrThrow();
                report.AddPriority(LoadWords.Recommendation(random)).OrThrow();
                if (year < thisYear - 1) report.SendToReview(cast.Contact.Id).OrThrow();
                database.Add(report);
            }
        }
    }

    private static ClearanceCount Count(Random random)
    {
        var reported = random.Next(4, 200);
        var decided = random.Next(reported / 2, reported + 1);
        var excluded = decided / 10;
        return ClearanceCount.Of(reported, decided, excluded, (decided - excluded) / 3).Value;
    }
}

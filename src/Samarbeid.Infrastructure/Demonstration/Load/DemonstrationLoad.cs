using System.Data;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Audit;

namespace Samarbeid.Infrastructure.Demonstration.Load;

/// <summary>Writes years of meetings, recommendations, actions and reports for many municipalities, to measure on (måledata).</summary>
/// <remarks>Played through the domain's own rules from a fixed seed, one transaction for each body, so that an interrupted load
/// holds whole bodies only and goes on where it stopped. People, grants and bodies are audited as always; for the rest one entry
/// says that the load was written, because a million entries about nobody's doing would hide the others and take most of the time.
/// Frozen documents are not made, so reports stay at review; a page of approved minutes has no issued file behind it.</remarks>
public sealed class DemonstrationLoad(SystemDatabases databases, NorwegianCalendar calendar)
{
    private const string Part = "demonstration-load";

    public async Task<Outcome> WriteAsync(int municipalities, int years, IProgress<LoadProgress> progress, CancellationToken cancel)
    {
        var today = calendar.Today;
        IReadOnlyList<LoadBody> bodies;
        await using (var database = databases.Open(Part))
        {
            if (await database.People.AnyAsync(p => !p.IsDemonstration, cancel)) return LoadRules.DatabaseIsInUse;

            // A row keeps the order on both engines; the number itself is text.
            var all = (await database.Municipalities.AsNoTracking().ToListAsync(cancel)).OrderBy(m => m.Number).ToList();
            if (municipalities > all.Count) return LoadRules.TooManyMunicipalities.With(all.Count);

            bodies = LoadBody.Of([.. all.Take(municipalities)]);
            if (await database.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).CountAsync(b => b.Name.EndsWith(LoadBody.Mark), cancel) >= bodies.Count)
                return LoadRules.IsThere;

            await RecordAsync(database, municipalities, years, cancel);
        }

        foreach (var body in bodies)
        {
            cancel.ThrowIfCancellationRequested();
            if (await WriteAsync(body, years, today, cancel) is { } id) progress.Report(new(body.Index + 1, bodies.Count, body.Name, id));
        }

        return Outcome.Done;
    }

    /// <returns>The body's id, or null when it was there.</returns>
    private async Task<Guid?> WriteAsync(LoadBody plan, int years, DateOnly today, CancellationToken cancel)
    {
        await using var database = databases.Open(Part);
        if (await database.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AnyAsync(b => b.Name == plan.Name, cancel)) return null;

        database.ChangeTracker.AutoDetectChangesEnabled = false;
        return await database.TransactAsync(() => WriteAsync(database, plan, years, today, cancel), _ => true, IsolationLevel.Unspecified, cancel);
    }

    private static async Task<Guid> WriteAsync(SamarbeidDbContext database, LoadBody plan, int years, DateOnly today, CancellationToken cancel)
    {
        var cast = await LoadCast.BringAsync(database, plan, today.AddYears(-years), cancel);
        await database.SaveChangesAsync(cancel);

        new LoadMeetings(database, plan, cast, today).Write(years);
        await LoadReports.WriteAsync(database, plan, cast, today.Year, years, cancel);
        await database.SaveUnauditedAsync(cancel);
        return cast.Body.Id.Value;
    }

    private static Task RecordAsync(SamarbeidDbContext database, int municipalities, int years, CancellationToken cancel) => database.TransactAsync(
        async () =>
        {
            await AuditTrail.RecordAsync(database, nameof(DemonstrationLoad), $"{municipalities} x {years}", cancel);
            await database.SaveUnauditedAsync(cancel);
        },
        IsolationLevel.Unspecified, cancel);
}

/// <summary>A council of the load with the one or two municipalities it serves.</summary>
internal sealed record LoadBody(int Index, IReadOnlyList<Municipality> Served)
{
    public const string Mark = " (måledata)";

    /// <summary>One in so many municipalities shares its council with the next one: 357 municipalities make 350 councils.</summary>
    private const int SharesEvery = 51;

    public Municipality Home => Served[0];

    public IReadOnlyList<MunicipalityNumber> Numbers { get; } = [.. Served.Select(m => m.Number)];

    public string Name => $"{string.Join(" og ", Served.Select(m => m.UniqueName))} politiråd{Mark}";

    public static IReadOnlyList<LoadBody> Of(IReadOnlyList<Municipality> municipalities)
    {
        var bodies = new List<LoadBody>();
        for (var i = 0; i < municipalities.Count; i++)
        {
            var shares = i % SharesEvery == 0 && i + 1 < municipalities.Count;
            bodies.Add(new(bodies.Count, shares ? [municipalities[i], municipalities[++i]] : [municipalities[i]]));
        }

        return bodies;
    }
}

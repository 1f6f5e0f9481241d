using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Access;

public abstract class PeriodTranslationTests(DatabaseProvider engine) : DatabaseTests(engine)
{
    private static readonly DateOnly Day = new(2026, 3, 2);
    private static readonly Func<SamarbeidDbContext, DateOnly, IAsyncEnumerable<GrantId>> Compiled = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, DateOnly day) => db.Grants.Where(g => Period.Covers(g.From, g.To, day)).Select(g => g.Id));

    [EngineFact]
    public async Task The_database_draws_each_border_where_the_rule_does()
    {
        var grants = await MakeOneForEachBorderAsync();
        await using var db = Database.OpenAsSystem();
        foreach (var day in Around(2))
        {
            var expected = grants.Where(g => Period.Covers(g.From, g.To, day)).Select(g => g.Id).ToHashSet();
            Assert.InRange(expected.Count, 1, grants.Count - 1);

            Assert.Equal(expected, [.. await db.Grants.InForceOn(day).Select(g => g.Id).ToListAsync()]);
            Assert.Equal(expected, [.. await Compiled(db, day).ToListAsync()]);
            Assert.Equal(expected, [.. await db.Grants.Where(g => db.Grants.Any(o => o.Id == g.Id && Period.Covers(o.From, o.To, day))).Select(g => g.Id).ToListAsync()]);
            Assert.Equal(expected, [.. (await db.Grants.Select(g => new { g.Id, Is = Period.Covers(g.From, g.To, day) }).ToListAsync()).Where(g => g.Is).Select(g => g.Id)]);
            Assert.Equal(grants.Count - expected.Count, await db.Grants.CountAsync(g => !Period.Covers(g.From, g.To, day)));
            Assert.Equal(
                grants.Where(g => Period.HasDayFrom(g.From, g.To, day)).Select(g => g.Id).ToHashSet(),
                [.. await db.Grants.Where(g => Period.HasDayFrom(g.From, g.To, day)).Select(g => g.Id).ToListAsync()]);
        }
    }

    [EngineFact]
    public async Task A_day_may_be_a_column_of_the_row_that_asks()
    {
        var grants = await MakeOneForEachBorderAsync();
        await using var db = Database.OpenAsSystem();

        var counts = await db.Grants.Select(g => new { g.Id, Count = db.Grants.Count(o => Period.Covers(o.From, o.To, g.From)) }).ToListAsync();

        Assert.All(counts, c => Assert.Equal(grants.Count(o => Period.Covers(o.From, o.To, grants.Single(g => g.Id == c.Id).From)), c.Count));
    }

    // Also with a last day before the first one: so is one that was ended before it began.
    private async Task<IReadOnlyList<Grant>> MakeOneForEachBorderAsync()
    {
        await using var db = Database.OpenAsSystem();
        var person = World.NewPerson();
        db.Add(person);
        var grants = new List<Grant>();
        foreach (var (from, to) in Around(2).SelectMany(_ => Around(2).Select(day => (DateOnly?)day).Append(null), ValueTuple.Create))
        {
            var grant = Grant.ForAdministrator(person.Id, from);
            db.Add(grant).Property(g => g.To).CurrentValue = to;
            grants.Add(grant);
        }

        await db.SaveChangesAsync();
        return grants;
    }

    private static IEnumerable<DateOnly> Around(int days) => Enumerable.Range(-days, 2 * days + 1).Select(Day.AddDays);
}

public sealed class PeriodTranslationTestsOnSqlite() : PeriodTranslationTests(DatabaseProvider.Sqlite);

public sealed class PeriodTranslationTestsOnSqlServer() : PeriodTranslationTests(DatabaseProvider.SqlServer);

using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.Dac.Model;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SqlServer;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Infrastructure.Search;
using Samarbeid.Testing;
using Samarbeid.Testing.SqlServer;

namespace Samarbeid.Infrastructure.Tests.Persistence;

/// <summary>SQL Server without a server: its script is parsed and its tables are judged by Microsoft's own tools.</summary>
public sealed class SqlServerScriptTests
{
    [Fact]
    public void The_script_has_no_syntax_error() =>
        Assert.Empty(SqlServerSchema.Scripts().Append(StartLock.Sql).Append(SqlServerOptions.ReadersWait).Append(SqlServerSearch.FullText).Append(SqlServerSearch.FullTextFunction).SelectMany(SqlServerSchema.ParseFaults));

    [Fact]
    public void All_scopes_of_a_person_go_as_one_parameter()
    {
        using var context = SqlServerSchema.Unconnected();
        var scopes = Enumerable.Range(0, 1504).Select(_ => new ScopeId(Guid.NewGuid())).ToList();

        var sql = context.Set<Municipality>().Where(m => scopes.Contains(m.ScopeId)).ToQueryString();

        Assert.Contains("OPENJSON(@scopes)", sql, StringComparison.Ordinal);
        Assert.Single(sql.Split('\n'), line => line.StartsWith("DECLARE", StringComparison.Ordinal));
    }

    [Fact]
    public void Tables_keys_indexes_and_triggers_fit_together()
    {
        using var model = SqlServerSchema.Load(NorwegianText.SqlServerCollation);

        Assert.Empty(SqlServerSchema.Faults(model));
        using var context = SqlServerSchema.Unconnected();
        Assert.Equal(
            context.Model.GetEntityTypes().Select(t => t.GetTableName()).OfType<string>().Distinct().Order(StringComparer.Ordinal),
            model.GetObjects(DacQueryScopes.UserDefined, Table.TypeClass).Select(t => t.Name.Parts[^1])
                .Where(n => n != "__EFMigrationsHistory").Order(StringComparer.Ordinal));
        Assert.Equal(2, model.GetObjects(DacQueryScopes.UserDefined, DmlTrigger.TypeClass).Count());
    }

    [Theory]
    [InlineData(NorwegianText.SqlServerCollation)]
    [InlineData(NorwegianText.SqlServerSearchCollation)]
    public void The_collations_exist(string name)
    {
        using var model = SqlServerSchema.Load(name);

        Assert.Empty(SqlServerSchema.Faults(model));
    }

    [Fact]
    public void A_collation_that_does_not_exist_is_found_out() =>
        Assert.ThrowsAny<Exception>(() => SqlServerSchema.Faults(SqlServerSchema.Load("Norwegian_999_CI_AS")).Single().ToString().Length == 0);

    [Fact]
    public async Task A_query_is_checked_for_SQL_Server_when_it_runs_on_SQLite()
    {
        await using var database = await TestDatabase.OnSqliteAsync();
        await using var db = database.OpenAsSystem();
        var before = QueryParity.Checked;
        var active = db.People.Where(p => p.IsActive);

        await db.Grants.Where(g => active.Any(p => p.Id == g.PersonId) && db.People.Any()).CountAsync();
        await db.People.OrderBy(p => NorwegianText.InOrder(p.Name)).Where(p => NorwegianText.Contains(p.Name, "å")).FirstOrDefaultAsync();

        Assert.True(QueryParity.Checked >= before + 2);
    }

    [Fact]
    public async Task A_query_that_only_SQLite_can_run_fails_the_test_that_runs_it()
    {
        await using var database = await TestDatabase.OnSqliteAsync();
        await using var db = database.OpenAsSystem();

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.People.Where(p => EF.Functions.Glob(p.Name, "*")).ToListAsync());
    }

    [Fact]
    public async Task A_compiled_query_is_checked_too()
    {
        await using var database = await TestDatabase.OnSqliteAsync();
        await using var db = database.OpenAsSystem();
        const string district = "compiled";
        var onBoth = EF.CompileAsyncQuery((SamarbeidDbContext db, PersonId id, DateOnly day) =>
            db.Grants.Count(g => g.PersonId == id && g.From <= day && g.District == district));
        var onlyHere = EF.CompileAsyncQuery((SamarbeidDbContext db, PersonId id) => db.People.Count(p => p.Id == id && EF.Functions.Glob(p.Name, "*")));
        Assert.False(QueryParity.Knows(district));

        await onBoth(db, PersonId.New(), new DateOnly(2026, 1, 1));

        Assert.True(QueryParity.Knows(district));
        var fault = await Assert.ThrowsAsync<TargetInvocationException>(() => onlyHere(db, PersonId.New()));
        Assert.IsType<InvalidOperationException>(fault.InnerException);
    }

    [Fact]
    public void A_wrong_column_is_found_out() =>
        Assert.NotEmpty(SqlServerSchema.Faults($"SELECT [Nonsense] FROM [{nameof(Person)}]", []));
}

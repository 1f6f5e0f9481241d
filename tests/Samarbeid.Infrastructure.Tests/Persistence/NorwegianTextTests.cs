using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Persistence;

public abstract class NorwegianTextTests(DatabaseProvider engine) : DatabaseTests(engine)
{
    private static readonly string[] Names = ["Ås", "Østre", "Zed", "Aalesund", "ål", "Ærøy", "bergen", "100% sikker", "a_b [c]", "Aal"];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await using var db = Database.OpenAsSystem();
        foreach (var name in Names)
            db.Add(Person.Register(name, $"{Guid.NewGuid():N}@eksempel.no", "", Party.Other, Language.Bokmal).Value);
        await db.SaveChangesAsync();
    }

    [EngineFact]
    public async Task Æ_ø_and_å_come_last_and_aa_is_å()
    {
        await using var db = Database.OpenAsSystem();

        var letters = await db.People.Where(p => p.Name.Length <= 8).OrderBy(p => NorwegianText.InOrder(p.Name)).Select(p => p.Name).ToListAsync();

        Assert.Equal(["a_b [c]", "bergen", "Zed", "Ærøy", "Østre"], letters.Take(5));
        Assert.Equal(["Aal", "ål"], letters[5..7].Order(StringComparer.Ordinal));
        Assert.Equal(["Aalesund", "Ås"], letters[7..]);
    }

    [EngineFact]
    public async Task A_search_finds_both_cases_also_of_æøå_and_takes_every_character_by_its_word()
    {
        Assert.Equal(["Østre"], await FindAsync("øST"));
        Assert.Equal(["Ærøy"], await FindAsync("ÆRØ"));
        Assert.Equal(["Ås", "ål"], (await FindAsync("å")).Order(StringComparer.Ordinal));
        Assert.Equal(["Aal", "Aalesund"], (await FindAsync("AAL")).Order(StringComparer.Ordinal));
        Assert.Equal(["100% sikker"], await FindAsync("%"));
        Assert.Equal(["a_b [c]"], await FindAsync("_"));
        Assert.Equal(["a_b [c]"], await FindAsync("[C]"));
        Assert.Empty(await FindAsync("o%e"));
        Assert.Equal(Names.Length, (await FindAsync("")).Count);
    }

    private async Task<List<string>> FindAsync(string term)
    {
        await using var db = Database.OpenAsSystem();
        return await db.People.Where(p => NorwegianText.Contains(p.Name, term)).Select(p => p.Name).ToListAsync();
    }
}

public sealed class NorwegianTextTestsOnSqlite() : NorwegianTextTests(DatabaseProvider.Sqlite);

public sealed class NorwegianTextTestsOnSqlServer() : NorwegianTextTests(DatabaseProvider.SqlServer);

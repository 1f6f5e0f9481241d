using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Audit;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Documents;

/// <summary>The approved minutes of a body hang together, over a real database.</summary>
public sealed class MinutesChainTests
{
    // Whoever can write to the database can also erase values of the trail, so that only the chain itself is left to tell.
    private const string Erased = "; DELETE FROM AuditValues";

    [Fact]
    public async Task Each_body_has_a_chain_of_its_own_and_the_check_walks_them_all()
    {
        await using var system = await TestDatabase.OnSqliteAsync();
        var (one, other) = (await ChainAsync(system, 3, "Politirådet"), await ChainAsync(system, 2, "SLT"));
        await using var database = system.OpenAsSystem();

        Assert.Equal(5, (await IssuedDocumentsCheck.VerifyAsync(database, default)).Value);
        Assert.Equal([1, 2, 3], one.Select(d => d.ChainPosition!.Value));
        Assert.Equal([null, one[0].Seal, one[1].Seal], one.Select(d => IssuedDocuments.Read(d.Json, d.Sha256).Check!.Former));
        Assert.Null(IssuedDocuments.Read(other[0].Json, other[0].Sha256).Check!.Former);
    }

    [Theory]
    [InlineData("a word of the second is changed, with its hash", 3, "UPDATE IssuedDocument SET Json = '{NEW}', Sha256 = '{HASH}' WHERE Id = '{SECOND}'" + Erased)]
    [InlineData("the file of the second is changed, with its hash", 3, "UPDATE Rendition SET Bytes = x'25504446', Sha256 = '{PDF}' WHERE Format = 'Pdf' AND DocumentId = '{SECOND}'" + Erased)]
    [InlineData("the first is gone", 1, "DELETE FROM Rendition WHERE DocumentId = '{FIRST}'; DELETE FROM IssuedDocument WHERE Id = '{FIRST}'")]
    [InlineData("the second is gone", 2, "DELETE FROM Rendition WHERE DocumentId = '{SECOND}'; DELETE FROM IssuedDocument WHERE Id = '{SECOND}'")]
    [InlineData("the second and the third change places", 2, "UPDATE IssuedDocument SET ChainPosition = 9 WHERE Id = '{SECOND}'; UPDATE IssuedDocument SET ChainPosition = 2 WHERE Id = '{THIRD}'; UPDATE IssuedDocument SET ChainPosition = 3 WHERE Id = '{SECOND}'")]
    [InlineData("the second has another code than its words", 2, "UPDATE IssuedDocument SET CheckCode = '7KQM2XPD94TR' WHERE Id = '{SECOND}'")]
    [InlineData("the first has no place", 1, "UPDATE IssuedDocument SET ChainPosition = NULL WHERE Id = '{FIRST}'")]
    public async Task The_check_says_where_a_chain_breaks(string what, int position, string tampering)
    {
        await using var system = await TestDatabase.OnSqliteAsync();
        var chain = await ChainAsync(system, 3, "Politirådet");
        await ChainAsync(system, 2, "SLT");

        await TamperAsync(system, chain, tampering);

        await using var database = system.OpenAsSystem();
        var verdict = await IssuedDocumentsCheck.VerifyAsync(database, default);
        Assert.True(verdict.Refusal?.Code == AuditRules.ChainBroken.Code, $"When {what}: {verdict.Refusal?.Code ?? "in order"}");
        Assert.Equal([$"{position}", "Politirådet"], verdict.Refusal!.Arguments.Skip(1).Select(a => $"{a}"));
    }

    [Theory]
    [InlineData("DELETE FROM Rendition WHERE DocumentId = '{THIRD}'; DELETE FROM IssuedDocument WHERE Id = '{THIRD}'")]
    [InlineData("DELETE FROM Rendition WHERE DocumentId = '{THIRD}'; DELETE FROM IssuedDocument WHERE Id = '{THIRD}'" + Erased)]
    public async Task The_last_of_a_chain_is_missed_by_the_trail_that_tells_of_it(string tampering)
    {
        await using var system = await TestDatabase.OnSqliteAsync();
        var chain = await ChainAsync(system, 3, "Politirådet");

        await TamperAsync(system, chain, tampering);

        await using var database = system.OpenAsSystem();
        Assert.Equal(AuditRules.DocumentMissing.Code, (await IssuedDocumentsCheck.VerifyAsync(database, default)).Refusal?.Code);
    }

    [Fact]
    public async Task Two_cannot_have_the_same_place_in_a_chain()
    {
        await using var system = await TestDatabase.OnSqliteAsync();
        var chain = await ChainAsync(system, 1, "Politirådet");
        await using var database = system.OpenAsSystem();

        database.Add(Issue(system, chain[0].ScopeId, 1, null, chain[0].IssuedBy!.Value));

        Assert.Equal(PersistenceRules.Duplicate, (await database.SaveAsync(default)).Refusal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_correction_carries_the_seal_of_what_it_corrects(bool isRight)
    {
        await using var system = await TestDatabase.OnSqliteAsync();
        var chain = await ChainAsync(system, 2, "Politirådet");
        await using var database = system.OpenAsSystem();
        var check = new DocumentCheck($"{CheckCode.New()}", "https://a.no/kontroll", "https://a.no/kontroll/x", 3, chain[1].Seal) { Corrects = chain[isRight ? 0 : 1].Seal };
        database.Add(system.Services.GetRequiredService<IssuedDocuments>().Issue(chain[0].ScopeId, DocumentKind.Minutes, chain[0].SubjectId, 2,
            SampleReports.With(new Heading(1, "Oppmøte")) with { Check = check }, chain[0].IssuedBy, SampleReports.Created));
        await database.SaveChangesAsync();

        Assert.Equal(isRight ? null : AuditRules.ChainBroken.Code, (await IssuedDocumentsCheck.VerifyAsync(database, default)).Refusal?.Code);
    }

    private static async Task<List<IssuedDocument>> ChainAsync(TestDatabase system, int length, string name)
    {
        var person = Person.Register("Kari", $"{Guid.NewGuid():N}@eksempel.no", "", Party.Police, Language.Bokmal).Value;
        var body = MeetingBody.Establish(MeetingBodyKind.PoliceCouncil, name, Language.Bokmal, [MunicipalityNumber.Parse("5035")]).Value;
        await using var database = system.OpenAsSystem();
        database.AddRange(person, body);
        var chain = new List<IssuedDocument>();
        for (var position = 1; position <= length; position++)
        {
            chain.Add(Issue(system, body.ScopeId, position, chain.LastOrDefault()?.Seal, person.Id));
            database.Add(chain[^1]);
            await database.SaveChangesAsync();
        }

        return chain;
    }

    private static IssuedDocument Issue(TestDatabase system, Samarbeid.Domain.Access.ScopeId scope, int position, string? former, PersonId by) =>
        system.Services.GetRequiredService<IssuedDocuments>().Issue(
            scope, DocumentKind.Minutes, Guid.NewGuid(), 1,
            SampleReports.With(new Heading(1, "Oppmøte")) with { Check = new($"{CheckCode.New()}", "https://a.no/kontroll", "https://a.no/kontroll/x", position, former) },
            by, SampleReports.Created);

    private static async Task TamperAsync(TestDatabase system, List<IssuedDocument> chain, string tampering)
    {
        var changed = chain[1].Json.Replace("Oppmøte", "Oppgave", StringComparison.Ordinal);
        tampering = tampering
            .Replace("{NEW}", changed, StringComparison.Ordinal).Replace("{HASH}", DocumentHash.Of(Encoding.UTF8.GetBytes(changed)), StringComparison.Ordinal)
            .Replace("{PDF}", DocumentHash.Of("%PDF"u8), StringComparison.Ordinal)
            .Replace("{FIRST}", Stored(0), StringComparison.Ordinal).Replace("{SECOND}", Stored(1), StringComparison.Ordinal)
            .Replace("{THIRD}", Stored(chain.Count - 1), StringComparison.Ordinal);
        await using var database = system.OpenAsSystem();
        await using var command = database.Database.GetDbConnection().CreateCommand();
        command.CommandText = tampering;
        await database.Database.OpenConnectionAsync();
        Assert.True(await command.ExecuteNonQueryAsync() > 0);

        string Stored(int index) => chain[index].Id.Value.ToString().ToUpperInvariant();
    }
}

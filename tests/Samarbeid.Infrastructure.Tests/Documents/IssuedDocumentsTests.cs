using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Persistence.Audit;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Documents;

/// <summary>What is issued, over a real database.</summary>
public sealed class IssuedDocumentsTests
{
    [Fact]
    public async Task What_was_issued_is_downloaded_as_it_was_and_nothing_else_is_kept()
    {
        await using var system = await TestDatabase.OnSqliteAsync();
        var issued = await IssueAsync(system);

        await using var database = system.OpenAsSystem();
        var pdf = await IssuedDocuments.FileAsync(database.IssuedDocuments.IgnoreQueryFilters(), RenditionFormat.Pdf, default);

        Assert.Equal([RenditionFormat.Pdf, RenditionFormat.Docx], issued.Renditions.Select(r => r.Format).Order());
        var rendition = issued.Renditions.Single(r => r.Format is RenditionFormat.Pdf);
        Assert.Equal(rendition.Bytes, pdf);
        Assert.Equal((RenditionFormat.Pdf, issued.ScopeId, DocumentHash.Of(pdf)), (rendition.Format, rendition.ScopeId, rendition.Sha256));
        Assert.Equal(CanonicalJson.Sha256(SampleReports.OneOfEach()), issued.Sha256);
        Assert.Null(await IssuedDocuments.FileAsync(database.IssuedDocuments.IgnoreQueryFilters(), RenditionFormat.Html, default));
    }

    [Fact]
    public async Task Bytes_that_were_changed_where_they_are_stored_are_not_handed_out()
    {
        await using var system = await TestDatabase.OnSqliteAsync();
        await IssueAsync(system);
        await using var database = system.OpenAsSystem();

        await database.Database.ExecuteSqlRawAsync("UPDATE Rendition SET Bytes = x'25504446'");

        await Assert.ThrowsAsync<InvalidDataException>(
            () => IssuedDocuments.FileAsync(database.IssuedDocuments.IgnoreQueryFilters(), RenditionFormat.Pdf, default));
    }

    [Fact]
    public async Task Words_that_were_changed_where_they_are_stored_are_not_shown()
    {
        await using var system = await TestDatabase.OnSqliteAsync();
        var issued = await IssueAsync(system);

        Assert.Equal(SampleReports.OneOfEach().Title, IssuedDocuments.Read(issued.Json, issued.Sha256).Title);
        Assert.Throws<InvalidDataException>(() => IssuedDocuments.Read(issued.Json.Replace("2025", "2024"), issued.Sha256));
    }

    [Theory]
    [InlineData("UPDATE Rendition SET Bytes = x'25504446' WHERE Format = 'Pdf'")]
    [InlineData("UPDATE Rendition SET Bytes = x'25504446' WHERE Format = 'Docx'")]
    [InlineData("UPDATE IssuedDocument SET Json = replace(Json, '2025', '2024')")]
    // SHA-256 of the bytes "%PDF": who changes the file and its hash is found by the trail.
    [InlineData("UPDATE Rendition SET Bytes = x'25504446', Sha256 = 'HASH'")]
    public async Task The_check_finds_what_was_changed_where_it_is_stored(string tampering)
    {
        await using var system = await TestDatabase.OnSqliteAsync();
        var issued = await IssueAsync(system);
        await using var database = system.OpenAsSystem();
        Assert.Equal(1, (await IssuedDocumentsCheck.VerifyAsync(database, default)).Value);

#pragma warning disable EF1002 // Only constants of this test.
        await database.Database.ExecuteSqlRawAsync(tampering.Replace("HASH", DocumentHash.Of("%PDF"u8), StringComparison.Ordinal));
#pragma warning restore EF1002

        var verdict = await IssuedDocumentsCheck.VerifyAsync(database, default);
        Assert.Equal(AuditRules.DocumentAltered.Code, verdict.Refusal?.Code);
        Assert.Equal(issued.Id.Value.ToString(), verdict.Refusal!.Arguments[0]);
    }

    [Fact]
    public async Task A_draft_is_not_issued()
    {
        await using var system = await TestDatabase.OnSqliteAsync();
        var documents = system.Services.GetRequiredService<IssuedDocuments>();

        Assert.Throws<ArgumentException>(() => documents.Issue(
            new(Guid.NewGuid()), DocumentKind.Minutes, Guid.NewGuid(), 1, SampleReports.OneOfEach() with { IsDraft = true }, PersonId.New(), SampleReports.Created));
    }

    private static async Task<IssuedDocument> IssueAsync(TestDatabase system)
    {
        var person = Person.Register("Kari", "kari@eksempel.no", "", Party.Police, Language.Bokmal).Value;
        var body = MeetingBody.Establish(MeetingBodyKind.PoliceCouncil, "Politirådet", Language.Bokmal, [MunicipalityNumber.Parse("5035")]).Value;
        var issued = system.Services.GetRequiredService<IssuedDocuments>().Issue(
            body.ScopeId, DocumentKind.AnnualReport, Guid.NewGuid(), 1, SampleReports.OneOfEach(), person.Id, SampleReports.Created);
        await using var database = system.OpenAsSystem();
        database.AddRange(person, body, issued);
        await database.SaveChangesAsync();
        return issued;
    }
}

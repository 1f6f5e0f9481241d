using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Documents.Annual;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Documents.Annual;

/// <summary>The files operators get, over a real database.</summary>
public sealed class AnnualReportWriterTests
{
    private static readonly MunicipalityNumber Stjordal = MunicipalityNumber.Parse("5035");

    [Fact]
    public async Task Without_a_report_there_is_a_draft_of_the_figures_and_the_same_day_gives_the_same_bytes()
    {
        await using var system = await TestDatabase.OnSqliteAsync();
        var writer = Writer(system);

        var first = await writer.RenderAsync(Stjordal, 2024, default);
        system.Clock.Advance(TimeSpan.FromHours(3));

        Assert.Equal(first.Value, (await writer.RenderAsync(Stjordal, 2024, default)).Value);
        using var pdf = new PdfReader(first.Value);
        Assert.Contains("Utkast", pdf.Text);
        Assert.InRange(first.Value.Length, 10_000, 100 * 1024);
    }

    [Fact]
    public async Task An_approved_report_is_the_issued_file_also_among_all()
    {
        await using var system = await TestDatabase.OnSqliteAsync();
        var issued = await IssueAsync(system);
        var writer = Writer(system);

        Assert.Equal(issued, (await writer.RenderAsync(Stjordal, 2024, default)).Value);
        await foreach (var file in writer.RenderAllAsync(2024, default))
        {
            if (file.Number != Stjordal) continue;

            Assert.Equal(issued, file.Bytes);
            return;
        }

        Assert.Fail("Stjørdal is not among them.");
    }

    [Theory]
    [InlineData("9999", 2024, "Figures.UnknownMunicipality")]
    [InlineData("5035", 1814, "AnnualReport.UnknownYear")]
    public async Task What_cannot_be_made_is_refused(string number, int year, string code)
    {
        await using var system = await TestDatabase.OnSqliteAsync();

        Assert.Equal(code, (await Writer(system).RenderAsync(MunicipalityNumber.Parse(number), year, default)).Refusal?.Code);
    }

    private static AnnualReportWriter Writer(TestDatabase system) =>
        new(new SystemDatabases((IContextFactory)system.Services.GetService(typeof(IContextFactory))!, system.Clock), Renderers(system), new NorwegianCalendar(system.Clock));

    private static Renderers Renderers(TestDatabase system) => (Renderers)system.Services.GetService(typeof(Renderers))!;

    private static async Task<byte[]> IssueAsync(TestDatabase system)
    {
        await using var database = system.OpenAsSystem();
        var author = Person.Register("Kari", "kari@eksempel.no", "", Party.Police, Language.Bokmal).Value;
        var sheriff = Person.Register("Gunnar", "gunnar@eksempel.no", "", Party.Police, Language.Bokmal).Value;
        var report = AnnualReport.Begin(await database.Municipalities.SingleAsync(m => m.Number == Stjordal), 2024, Language.Bokmal).Value;
        report.Write("Året var rolig.", "", Language.Bokmal);
        report.SendToReview(author.Id);
        report.Approve(sheriff.Id, system.Clock.GetUtcNow());
        database.AddRange(author, sheriff, report);
        await database.SaveChangesAsync();

        var content = await AnnualReportContentQuery.ReadAsync(database, Stjordal, 2024, default);
        var document = new IssuedDocuments(Renderers(system)).Issue(
            report.ScopeId, DocumentKind.AnnualReport, report.Id.Value, 1,
            AnnualReportDocument.Of(content!, system.Clock.GetUtcNow()), sheriff.Id, system.Clock.GetUtcNow());
        database.Add(document);
        await database.SaveChangesAsync();
        return document.Renditions.Single(r => r.Format is RenditionFormat.Pdf).Bytes;
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Figures;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Demonstration;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Documents.Annual;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Documents.Minutes.Corrections;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Tests.Documents;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Demonstration;

public sealed class DemonstrationSetTests(DemonstrationSetTests.Loaded loaded) : IClassFixture<DemonstrationSetTests.Loaded>
{
    private readonly TestDatabase _tests = loaded.Tests;

    [Theory]
    [InlineData("5035")]
    [InlineData("5530")]
    [InlineData("5526")]
    public async Task The_report_of_2024_tells_of_recommendations_actions_and_results(string number)
    {
        await using var database = _tests.OpenAsSystem();

        var content = (await AnnualReportContentQuery.ReadAsync(database, MunicipalityNumber.Parse(number), 2024, default))!;

        Assert.Equal(2, content.Recommendations.Count);
        Assert.Equal(4, content.Actions.Count);
        Assert.Equal(3, content.Actions.Count(a => a.Result is not null && a.CompletedOn?.Year == 2024));
        var document = AnnualReportDocument.Of(content, _tests.Clock.GetUtcNow());
        Assert.True(document.IsDemonstration);
        Assert.Contains(document.Blocks.OfType<Table>(), t => t.Rows.Any(r => r.Cells.Contains("Bilfri sone foran barneskolene om morgenen")));
        Assert.Contains(document.Blocks.OfType<Table>(), t => t.Caption.Contains("Gjennomførte møter", StringComparison.Ordinal) && t.Rows.Any(r => r.Cells.Contains("2")));
    }

    [Theory]
    [InlineData("5035")]
    [InlineData("5530")]
    public async Task The_invented_counts_of_the_police_are_of_the_size_of_SSBs_beside_which_they_stand(string number)
    {
        await using var database = _tests.OpenAsSystem();
        var picture = (await CrimePictureQuery.ReadAsync(database, MunicipalityNumber.Parse(number), default))!.UpTo(2024);
        var report = await database.AnnualReports.IgnoreQueryFilters().Include(r => r.Clearance)
            .SingleAsync(r => r.Municipality == MunicipalityNumber.Parse(number) && r.Year == 2024);

        foreach (var (type, code) in new[] { (CrimeType.Violence, OffenceGroupCodes.Violence), (CrimeType.Acquisitive, OffenceGroupCodes.PropertyTheft) })
        {
            var counted = report.Clearance.Single(c => c.Type == type).Count;
            Assert.InRange(counted.Reported, 1, int.MaxValue);
            Assert.Equal(picture.Groups.Single(g => g.Code == code).Latest!.AnnualMean, counted.Reported);
            Assert.InRange(counted.Cleared, 1, counted.Base);
        }
    }

    [Fact]
    public async Task One_council_has_themes_and_a_case_that_waits_because_its_meeting_did_not_reach_it()
    {
        await using var database = _tests.OpenAsSystem();

        Assert.Equal(3, await database.BodyThemes.IgnoreQueryFilters().CountAsync());
        var waiting = await database.AgendaProposals.IgnoreQueryFilters().SingleAsync();
        Assert.True(await database.AgendaItems.IgnoreQueryFilters().AnyAsync(i => i.Id == waiting.ReturnedFrom && i.IsPutOff && i.Title == waiting.Title));
    }

    [Fact]
    public async Task Approved_meetings_have_frozen_minutes_of_what_was_agreed()
    {
        await using var database = _tests.OpenAsSystem();
        var approved = await database.Meetings.IgnoreQueryFilters().Where(m => m.State == MeetingState.Approved).ToListAsync();
        var issued = await database.IssuedDocuments.IgnoreQueryFilters().Include(d => d.Renditions).Where(d => d.Kind == DocumentKind.Minutes).ToListAsync();

        Assert.Equal(11, approved.Count);
        Assert.Equal(approved.Select(m => (m.Id.Value, m.ScopeId)).ToHashSet(), issued.Select(d => (d.SubjectId, d.ScopeId)).ToHashSet());
        Assert.All(issued, d =>
        {
            using var pdf = new PdfReader(d.Renditions.Single(r => r.Format is RenditionFormat.Pdf).Bytes);
            var document = IssuedDocuments.Read(d.Json, d.Sha256);
            Assert.True(document is { IsDemonstration: true, IsDraft: false, Kind: DocumentKind.Minutes });
            Assert.Contains("Demonstrasjon", pdf.Pages[0].Text, StringComparison.Ordinal);
            Assert.Contains("Gunnar Liksomsen|Berit Tenktvik|Arne Oppdiktland|Hege Fantasirud".Split('|'), name => pdf.Text.Contains(name, StringComparison.Ordinal));
            Assert.Contains("Svar innen", pdf.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task One_council_approves_by_silence_and_minutes_tell_of_an_objection()
    {
        await using var database = _tests.OpenAsSystem();
        var issued = await database.IssuedDocuments.IgnoreQueryFilters().Where(d => d.Kind == DocumentKind.Minutes).ToListAsync();
        var words = issued.Select(d => DocumentWords.Of(IssuedDocuments.Read(d.Json, d.Sha256).Blocks)).ToList();

        Assert.Equal(2, words.Count(w => w.Contains("Godkjent ved stilltiende samtykke", StringComparison.Ordinal)));
        Assert.Equal(2, issued.Count(d => d.IssuedBy is null));
        Assert.All(words.Where(w => w.Contains("# Merknader til referatet", StringComparison.Ordinal)), w => Assert.Contains("Utfall: Ført inn i referatet", w, StringComparison.Ordinal));
        Assert.Contains(words, w => w.Contains("trafikktellingen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_meeting_has_a_second_edition_that_says_what_was_and_what_is()
    {
        await using var database = _tests.OpenAsSystem();
        var corrected = await database.IssuedDocuments.IgnoreQueryFilters().SingleAsync(d => d.Kind == DocumentKind.Minutes && d.Edition == 2);
        var words = DocumentWords.Of(IssuedDocuments.Read(corrected.Json, corrected.Sha256).Blocks);

        Assert.Contains("Politiet legger fram en status i neste møte.", words, StringComparison.Ordinal);
        Assert.Contains("Sto:", words, StringComparison.Ordinal);
        Assert.True((await IssuedDocumentsCheck.VerifyAsync(database, default)).IsDone);
    }

    [Fact]
    public async Task Every_document_there_is_opens_in_Word_without_repair()
    {
        await using var database = _tests.OpenAsSystem();
        var renderer = _tests.Services.GetRequiredService<Renderers>().For(RenditionFormat.Docx);
        var files = await database.IssuedDocuments.IgnoreQueryFilters().SelectMany(d => d.Renditions)
            .Where(r => r.Format == RenditionFormat.Docx).Select(r => r.Bytes).ToListAsync();
        var meetings = await database.Meetings.IgnoreQueryFilters().Select(m => new { m.Id, m.ScopeId }).ToListAsync();
        database.Serve(database.Actor, database.Purpose, meetings.Select(m => m.ScopeId).Distinct());
        foreach (var meeting in meetings.Select(m => m.Id))
        {
            var content = (await database.ReadMinutesAsync(meeting, default))!;
            files.Add(renderer.Render(AgendaDocument.Build(content, _tests.Clock.GetUtcNow())));
            files.Add(renderer.Render(MinutesDocument.Build(content, _tests.Clock.GetUtcNow())));
        }

        foreach (var number in await database.AnnualReports.IgnoreQueryFilters().Select(r => r.Municipality).Distinct().ToListAsync())
            files.Add(renderer.Render(AnnualReportDocument.Of((await AnnualReportContentQuery.ReadAsync(database, number, 2024, default))!, _tests.Clock.GetUtcNow())));

        Assert.True(files.Count > 30, $"Only {files.Count} documents.");
        Assert.All(files, file =>
        {
            using var docx = new DocxReader(file);
            Assert.Empty(docx.Faults);
            Assert.Contains("Demonstrasjon", docx.Header, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_second_start_adds_nothing()
    {
        await using var database = _tests.OpenAsSystem();
        var before = await database.Meetings.IgnoreQueryFilters().CountAsync();

        await SetOf(_tests).EnsureAsync(CancellationToken.None);

        Assert.Equal(before, await database.Meetings.IgnoreQueryFilters().CountAsync());
    }

    private static DemonstrationSet SetOf(TestDatabase tests) => new(
        tests.Services.GetRequiredService<SystemDatabases>(), tests.Services.GetRequiredService<IssuedMinutes>(),
        tests.Services.GetRequiredService<IssuedCorrections>(), tests.Services.GetRequiredService<Renderers>(), new NorwegianCalendar(tests.Clock), tests.Services.GetRequiredService<WorkingDays>());

    public sealed class Loaded : IAsyncLifetime
    {
        internal TestDatabase Tests { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Tests = await TestDatabase.OnSqliteAsync();
            await SetOf(Tests).EnsureAsync(CancellationToken.None);
        }

        public Task DisposeAsync() => Tests.DisposeAsync().AsTask();
    }
}

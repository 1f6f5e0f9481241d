using System.Text;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Web.Features.Meetings.Agenda;
using Samarbeid.Web.Features.Meetings.Minutes;
using UglyToad.PdfPig;

namespace Samarbeid.Web.Tests.Features.Meetings.Restrictions;

/// <summary>Of a meeting with something restricted there are two agendas and two minutes, made of one source.</summary>
public sealed class TwoVersionsTests
{
    [Theory]
    [InlineData(Language.Bokmal, "Unntatt offentlighet, jf. offl. § 24 annet ledd.")]
    [InlineData(Language.Nynorsk, "Unnateke offentlegheit, jf. offl. § 24 andre ledd.")]
    public async Task The_public_version_has_the_title_and_the_ground_and_the_exempt_one_is_for_who_reads_every_word(Language language, string ground)
    {
        await using var made = await RestrictedTown.BuildAsync(language: language);
        await made.HoldAsync();

        foreach (var who in new[] { made.Town.Mayor, made.Town.Sheriff })
        {
            var view = (await Queries(made, who).FindAsync(made.Meeting, default))!;
            var words = WordsOf(view.Document);
            Assert.Contains(ground, words, StringComparison.Ordinal);
            Assert.Contains(RestrictedTown.Public, words, StringComparison.Ordinal);
            Assert.DoesNotContain(RestrictedTown.Secret, words, StringComparison.Ordinal);
            Assert.Null(view.Document.IsExempt);
            Assert.Equal(who == made.Town.Mayor, view.OffersExempt);
        }

        Assert.Null(await Queries(made, made.Town.Sheriff).FindAsync(made.Meeting, isExempt: true, null, default));
        Assert.Null(await Queries(made, made.Town.Sheriff).FileAsync(made.Meeting, isExempt: true, RenditionFormat.Docx, null, default));
        var exempt = (await Queries(made, made.Town.Mayor).FindAsync(made.Meeting, isExempt: true, null, default))!;
        Assert.Equal((true, DocumentKind.ExemptMinutes), (exempt.Document.IsExempt, exempt.Document.Kind));
        Assert.Contains($"{RestrictedTown.Secret}, konklusjon", WordsOf(exempt.Document), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_agenda_has_two_versions_too()
    {
        await using var made = await RestrictedTown.BuildAsync();
        async Task<string?> TextAsync(Person who, bool isExempt) =>
            await made.Town.System.As<AgendaFileQueries>(who).FileAsync(made.Meeting, isExempt, RenditionFormat.Pdf, default) is var (file, _) ? TextOf(file) : null;

        Assert.DoesNotContain("Storgata", await TextAsync(made.Town.Mayor, false), StringComparison.Ordinal);
        Assert.DoesNotContain("Storgata", await TextAsync(made.Town.Sheriff, false), StringComparison.Ordinal);
        Assert.Contains("Storgata", await TextAsync(made.Town.Mayor, true), StringComparison.Ordinal);
        Assert.Null(await TextAsync(made.Town.Sheriff, true));
    }

    [Fact]
    public async Task Nobody_approves_what_they_cannot_read_and_let_in_they_do()
    {
        await using var made = await RestrictedTown.BuildAsync();
        await made.SendAsync();
        Assert.True((await ApproveAsync(made, made.Town.Mayor, ApprovalSide.Chair)).IsDone);

        Assert.Equal(RestrictionRules.ApproverCannotRead.Code, (await ApproveAsync(made, made.Town.Sheriff, ApprovalSide.Police)).Refusal?.Code);
    }

    [Fact]
    public async Task The_approval_issues_both_and_the_chain_seals_both()
    {
        await using var made = await RestrictedTown.BuildAsync();
        RestrictedTown.Done(await made.LetReadAsync(made.Town.Contact, made.Town.Sheriff));
        await made.SendAsync();
        await made.Town.ApproveAsync(made.Meeting);

        var issued = await made.Town.ReadAsync(db => db.IssuedDocuments.IgnoreQueryFilters().Include(d => d.Renditions).ToDictionaryAsync(d => d.Kind));
        var (open, exempt) = (issued[DocumentKind.Minutes], issued[DocumentKind.ExemptMinutes]);
        Assert.DoesNotContain("Storgata", open.Json, StringComparison.Ordinal);
        Assert.Contains("Storgata", exempt.Json, StringComparison.Ordinal);
        Assert.All(open.Renditions.Where(r => r.Format is RenditionFormat.Pdf), r => Assert.DoesNotContain("Storgata", TextOf(r.Bytes), StringComparison.Ordinal));
        Assert.Equal(exempt.Seal, IssuedDocuments.Read(open.Json, open.Sha256).Check!.Exempt);
        Assert.Equal((made.Meeting, null, null), (exempt.RestrictedTo, exempt.ChainPosition, exempt.CheckCode));
        using var pdf = PdfDocument.Open(exempt.Renditions.Single(r => r.Format is RenditionFormat.Pdf).Bytes);
        Assert.All(pdf.GetPages(), page => Assert.Contains("Unntatt offentlighet", string.Join(' ', page.GetWords()), StringComparison.Ordinal));

        Assert.NotNull(await Queries(made, made.Town.Sheriff).FindAsync(made.Meeting, isExempt: true, null, default));
        Assert.Null(await Queries(made, made.Town.Secretary).FindAsync(made.Meeting, isExempt: true, null, default));
        Assert.Null(await Queries(made, made.Town.Secretary).FileAsync(made.Meeting, isExempt: true, RenditionFormat.Pdf, null, default));
        Assert.DoesNotContain("Storgata", WordsOf((await Queries(made, made.Town.Mayor).FindAsync(made.Meeting, default))!.Document), StringComparison.Ordinal);
        await using var db = made.Town.System.Database.OpenAsSystem();
        Assert.Equal(2, (await IssuedDocumentsCheck.VerifyAsync(db, default)).Value);
    }

    [Theory]
    [InlineData("DELETE FROM Rendition WHERE DocumentId = '{0}'; DELETE FROM IssuedDocument WHERE Id = '{0}'; DELETE FROM AuditValues")]
    [InlineData("UPDATE Rendition SET Bytes = x'25504446', Sha256 = '{1}' WHERE DocumentId = '{0}' AND Format = 'Pdf'; DELETE FROM AuditValues")]
    public async Task The_check_misses_an_exempt_version_that_is_gone_or_changed(string tampering)
    {
        await using var made = await RestrictedTown.BuildAsync();
        RestrictedTown.Done(await made.LetReadAsync(made.Town.Contact, made.Town.Sheriff));
        await made.SendAsync();
        await made.Town.ApproveAsync(made.Meeting);
        var exempt = await made.Town.ReadAsync(db => db.IssuedDocuments.IgnoreQueryFilters().SingleAsync(d => d.Kind == DocumentKind.ExemptMinutes));

        await using var db = made.Town.System.Database.OpenAsSystem();
        var id = exempt.Id.Value.ToString().ToUpperInvariant();
        await db.Database.ExecuteSqlRawAsync(string.Format(null, tampering, id, DocumentHash.Of("%PDF"u8)));

        Assert.NotNull((await IssuedDocumentsCheck.VerifyAsync(db, default)).Refusal);
    }

    private static MinutesQueries Queries(RestrictedTown made, Person who) => made.Town.System.As<MinutesQueries>(who);

    private static async Task<Samarbeid.Domain.Common.Outcome> ApproveAsync(RestrictedTown made, Person who, ApprovalSide side) =>
        await made.Town.System.As<ApproveMinutes>(who).HandleAsync(made.Meeting, await made.VersionAsync(), side, default);

    private static string WordsOf(ReportDocument document) => Encoding.UTF8.GetString(CanonicalJson.Serialize(document));

    private static string TextOf(byte[] file)
    {
        using var pdf = PdfDocument.Open(file);
        return string.Join(' ', pdf.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));
    }
}

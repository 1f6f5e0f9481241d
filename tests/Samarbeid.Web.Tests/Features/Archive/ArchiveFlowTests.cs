using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Archive;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Testing.FiksArkiv;
using Samarbeid.Web.Features.Agreements.Papers;
using Samarbeid.Web.Features.Archive.List;
using Samarbeid.Web.Features.Archive.TakeOut;
using Samarbeid.Web.Features.Meetings.Papers;
using Samarbeid.Web.Tests.Features.Agreements;
using Samarbeid.Web.Tests.Features.Meetings.Restrictions;

namespace Samarbeid.Web.Tests.Features.Archive;

/// <summary>From what waits for the archive to its receipt.</summary>
public sealed class ArchiveFlowTests : IAsyncLifetime
{
    private RestrictedTown _made = null!;

    private Meetings.Town Town => _made.Town;

    public async Task InitializeAsync() => _made = await RestrictedTown.BuildAsync(TestSystem.Today.AddYears(5));

    public async Task DisposeAsync() => await _made.DisposeAsync();

    [Fact]
    public async Task A_meeting_is_taken_out_whole_with_both_versions_its_papers_and_messages_the_schema_takes()
    {
        await ApproveAsync();

        var files = await UnpackAsync(Town.Contact, (await TakeOutAsync(Town.Contact)).Value);

        foreach (var (path, bytes) in files.Where(f => f.Key.EndsWith(".xml", StringComparison.Ordinal))) Assert.NotNull(FiksArkivSchema.Valid(bytes).Root ?? throw new InvalidOperationException(path));
        Assert.Equal(2, files.Count(f => f.Key.EndsWith(".pdf", StringComparison.Ordinal)));
        Assert.Contains(files, f => Encoding.UTF8.GetString(f.Value) == RestrictedTown.Secret);
        var list = Encoding.UTF8.GetString(files["innhold.txt"]);
        Assert.All(files.Where(f => f.Key != "innhold.txt"), f => Assert.Contains($"{DocumentHash.Of(f.Value)}  {f.Value.Length,12}  {f.Key}", list, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_cannot_read_all_of_it_is_told_who_can_and_gets_nothing()
    {
        await ApproveAsync();
        var taken = (await TakeOutAsync(Town.Contact)).Value;

        var refused = (await TakeOutAsync(Town.Secretary)).Refusal!;
        Assert.Equal((ArchiveRules.NotReadable.Code, Town.Contact.Name), (refused.Code, refused.Arguments[0]));
        Assert.Null(await Town.System.As<ArchiveFileQueries>(Town.Secretary).FindAsync(taken, default));
        Assert.Equal(refused.Code, (await Town.System.As<ArchiveThingQueries>(Town.Secretary).FindAsync(ArchivedKind.Meeting, _made.Meeting.Value, default))!.Refusal?.Code);
        await _made.ReleaseAsync(Town.Contact);
        Assert.Equal(ArchiveRules.NobodyReads, (await TakeOutAsync(Town.Secretary)).Refusal);
        Assert.Null(await Town.System.As<ArchiveFileQueries>(Town.Contact).FindAsync(taken, default));
    }

    [Fact]
    public async Task Whoever_may_not_deliver_there_finds_nothing()
    {
        await ApproveAsync();
        var taken = (await TakeOutAsync(Town.Contact)).Value;

        foreach (var who in new[] { Town.Stranger, Town.Mayor, Town.Sheriff })
        {
            Assert.Equal(PersistenceRules.NotFound, (await TakeOutAsync(who)).Refusal);
            Assert.Equal(PersistenceRules.NotFound, (await DeliverAsync(who, taken, "1")).Refusal);
            Assert.Null(await Town.System.As<ArchiveFileQueries>(who).FindAsync(taken, default));
            Assert.Empty((await ListAsync(who)).Select(r => r.Meeting));
        }
    }

    [Fact]
    public async Task Each_taking_out_is_audited_and_each_reading_of_what_is_restricted_is_logged()
    {
        await ApproveAsync();
        var log = ActivatorUtilities.CreateInstance<SecurityLogReading>(Town.System.Database.Services);
        await log.ForgetAsync();
        var taken = (await TakeOutAsync(Town.Contact)).Value;
        await UnpackAsync(Town.Contact, taken);

        Assert.Contains((Town.Contact.Id, $"AgendaItem {_made.Item.Value}"), (await log.LinesAsync()).Select(l => (l.Item1!.Value, l.Item2)));
        Assert.Equal(1, await Town.ReadAsync(db => db.AuditEntries.CountAsync(e => e.EntityType == nameof(ArchivePackage) && e.EntityId == taken.Value.ToString())));
    }

    [Fact]
    public async Task Minutes_that_are_not_approved_are_nothing_to_deliver()
    {
        await _made.SendAsync();

        Assert.Equal(ArchiveRules.NothingToDeliver, (await TakeOutAsync(Town.Contact)).Refusal);
        Assert.Empty(await ListAsync(Town.Contact));
    }

    [Fact]
    public async Task It_waits_until_it_is_delivered_and_again_once_it_is_corrected()
    {
        await ApproveAsync();
        Assert.Equal((_made.Meeting, false), (await ListAsync(Town.Contact)).Select(r => (r.Meeting!.Value, r.IsAnew)).Single());
        var taken = (await TakeOutAsync(Town.Contact)).Value;
        Assert.Single(await ListAsync(Town.Secretary));

        Done(await DeliverAsync(Town.Contact, taken, "2026/17"));
        Assert.Empty(await ListAsync(Town.Contact));
        var asked = (await TakeOutAsync(Town.Contact)).Refusal!;
        Assert.Equal((ArchiveRules.IsDelivered.Code, "2026/17"), (asked.Code, asked.Arguments[1]));
        Assert.True((await TakeOutAsync(Town.Contact, isAgain: true)).IsDone);

        await CorrectAsync();
        Assert.True((await ListAsync(Town.Contact)).Single().IsAnew);
        Assert.Null(await Town.System.As<ArchiveFileQueries>(Town.Contact).FindAsync(taken, default));
        var anew = (await TakeOutAsync(Town.Contact)).Value;
        Assert.Equal(3, (await UnpackAsync(Town.Contact, anew)).Count(f => f.Key.EndsWith(".pdf", StringComparison.Ordinal)));
        Done(await DeliverAsync(Town.Contact, anew, "2026/18"));
        Assert.Empty(await ListAsync(Town.Contact));
    }

    [Fact]
    public async Task A_receipt_is_of_one_package_and_entered_by_who_took_it_out()
    {
        await ApproveAsync();
        await _made.AdmitAsync(Town.Secretary);
        var (first, second) = ((await TakeOutAsync(Town.Contact)).Value, (await TakeOutAsync(Town.Secretary)).Value);

        Assert.Equal(ArchiveRules.AnotherTookItOut, (await DeliverAsync(Town.Secretary, first, "1")).Refusal);
        Assert.Equal(ArchiveRules.NeedsReceipt.Code, (await DeliverAsync(Town.Contact, first, " ")).Refusal?.Code);
        Done(await DeliverAsync(Town.Contact, first, "1"));
        Assert.Equal(ArchiveRules.ReceiptIsUsed, (await DeliverAsync(Town.Secretary, second, " 1 ", isAgain: true)).Refusal);
        Assert.Equal(ArchiveRules.IsDelivered.Code, (await DeliverAsync(Town.Secretary, second, "2")).Refusal?.Code);
        Done(await DeliverAsync(Town.Secretary, second, "2", isAgain: true));
    }

    [Fact]
    public async Task Two_who_enter_the_same_delivery_at_once_do_not_both_without_being_asked()
    {
        await ApproveAsync();
        var packages = new[] { (await TakeOutAsync(Town.Contact)).Value, (await TakeOutAsync(Town.Contact)).Value };
        var deliver = Town.System.As<DeliverPackage>(Town.Contact);

        var both = await Task.WhenAll(packages.Select((p, at) => Task.Run(() => deliver.HandleAsync(p, TestSystem.Today, $"R{at}", false, default))));

        Assert.Single(both, b => b.IsDone);
    }

    [Fact]
    public async Task An_agreement_is_delivered_when_it_binds_and_once_more_when_it_has_ended()
    {
        var agreement = await Pledged.InForceAsync(Town);
        Assert.Equal((agreement.Id, agreement.Title), (await ListAsync(Town.Contact, ArchivedKind.Agreement)).Select(r => (r.Agreement!.Value, r.Name)).Single());
        var taken = (await TakeOutAsync(Town.Contact, kind: ArchivedKind.Agreement, id: agreement.Id.Value)).Value;
        var files = await UnpackAsync(Town.Secretary, taken);
        FiksArkivSchema.Valid(files.Single(f => f.Key.EndsWith(".xml", StringComparison.Ordinal)).Value);
        Assert.Equal(files["dokumenter/001.pdf"], (await UnpackAsync(Town.Contact, taken))["dokumenter/001.pdf"]);
        Done(await DeliverAsync(Town.Contact, taken, "A1"));
        Assert.Empty(await ListAsync(Town.Contact, ArchivedKind.Agreement));

        Done(await Town.System.As<Web.Features.Agreements.Sign.TerminateAgreement>(Town.Mayor).HandleAsync(agreement.Id, agreement.Version, "Sammenslåing", default));

        Assert.True((await ListAsync(Town.Contact, ArchivedKind.Agreement)).Single().IsAnew);
        Assert.Null(await Town.System.As<ArchiveFileQueries>(Town.Contact).FindAsync(taken, default));
        Assert.True((await TakeOutAsync(Town.Contact, kind: ArchivedKind.Agreement, id: agreement.Id.Value)).IsDone);
    }

    [Fact]
    public async Task The_signed_sheet_goes_to_the_archive_with_its_agreement()
    {
        var agreement = await Pledged.InForceAsync(Town);
        var sheet = new UploadedFile("Signert avtale.txt", null, new MemoryStream("Underskrevet"u8.ToArray()));
        Assert.True((await Town.System.As<AttachPaper>(Town.Mayor).HandleAsync(SingleUseKey.New(), agreement.Id, sheet, default)).IsDone);

        var files = await UnpackAsync(Town.Contact, (await TakeOutAsync(Town.Contact, kind: ArchivedKind.Agreement, id: agreement.Id.Value)).Value);

        Assert.Equal("Underskrevet"u8.ToArray(), files["dokumenter/002.txt"]);
        var message = FiksArkivSchema.Valid(files.Single(f => f.Key.EndsWith(".xml", StringComparison.Ordinal)).Value);
        Assert.Contains("Signert avtale", message.ToString(), StringComparison.Ordinal);
    }

    private async Task ApproveAsync()
    {
        Done(await _made.LetReadAsync(Town.Contact, Town.Sheriff));
        await _made.SendAsync();
        await Town.ApproveAsync(_made.Meeting);
    }

    // The next edition, as the approval of a correction leaves it.
    private async Task CorrectAsync()
    {
        await using var db = Town.System.Database.OpenAsSystem();
        var meeting = await db.Meetings.IgnoreQueryFilters().SingleAsync(m => m.Id == _made.Meeting);
        var former = await db.IssuedDocuments.IgnoreQueryFilters().Include(d => d.Renditions).SingleAsync(d => d.SubjectId == meeting.Id.Value && d.Kind == DocumentKind.Minutes);
        var issued = IssuedDocument.Issue(meeting.ScopeId, DocumentKind.Minutes, meeting.Id.Value, 2, former.Json, null, TestSystem.Now);
        issued.Keep(RenditionFormat.Pdf, [.. former.Renditions.Single(r => r.Format == RenditionFormat.Pdf).Bytes]);
        var correction = Domain.Corrections.MinutesCorrection.Start(meeting, 1, 0, "Feil navn", Town.Contact.Id, TestSystem.Now).Value;
        db.AddRange(issued, correction);
        db.Entry(correction).Property(c => c.State).CurrentValue = Domain.Corrections.CorrectionState.Approved;
        db.Entry(correction).Property(c => c.ApprovedAt).CurrentValue = TestSystem.Now;
        await db.SaveChangesAsync();
    }

    private Task<Outcome<ArchivePackageId>> TakeOutAsync(Person who, bool isAgain = false, ArchivedKind kind = ArchivedKind.Meeting, Guid? id = null) =>
        Town.System.As<TakeOutPackage>(who).HandleAsync(SingleUseKey.New(), kind, id ?? _made.Meeting.Value, isAgain, default);

    private Task<Outcome> DeliverAsync(Person who, ArchivePackageId package, string receipt, bool isAgain = false) =>
        Town.System.As<DeliverPackage>(who).HandleAsync(package, TestSystem.Today, receipt, isAgain, default);

    private async Task<IReadOnlyList<WaitingRow>> ListAsync(Person who, ArchivedKind kind = ArchivedKind.Meeting)
    {
        var rows = (await Town.System.As<ArchiveQueries>(who).ListAsync(kind, null, 1, default)).Rows;
        Assert.Equal(rows.Count, (await Town.System.As<ArchiveQueries>(who).CountAsync(Town.Body.ScopeId, default))[kind]);
        return rows;
    }

    private async Task<Dictionary<string, byte[]>> UnpackAsync(Person who, ArchivePackageId package)
    {
        var content = (await Town.System.As<ArchiveFileQueries>(who).FindAsync(package, default))!;
        using var bytes = new MemoryStream();
        await Town.System.Database.Services.GetRequiredService<StoredFiles>().PackAsync(content, bytes, default);
        using var zip = new ZipArchive(new MemoryStream(bytes.ToArray()));
        return zip.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var read = new MemoryStream();
            using var entry = e.Open();
            entry.CopyTo(read);
            return read.ToArray();
        });
    }

    private static void Done(Outcome outcome) => Assert.Null(outcome.Refusal?.Code);
}

using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Meetings.Corrections;
using Samarbeid.Web.Features.Meetings.Minutes;
using UglyToad.PdfPig;

namespace Samarbeid.Web.Tests.Features.Meetings.Restrictions;

/// <summary>Minutes with something that is kept from the public are corrected in both their versions at once, each for those who may read it.</summary>
public sealed class RestrictedCorrectionTests : IAsyncLifetime
{
    private const string SecretNow = "Hasjsalget i Storgata er avsluttet";
    private const string PublicWas = "Saken ble tatt til orientering.";
    private const string PublicNow = "Rådet ber om en ny situasjonsrapport.";

    private RestrictedTown _made = null!;

    private Town Town => _made.Town;

    public async Task InitializeAsync()
    {
        _made = await RestrictedTown.BuildAsync();
        RestrictedTown.Done(await _made.LetReadAsync(Town.Contact, Town.Sheriff));
        await _made.SendAsync();
        await Town.ApproveAsync(_made.Meeting);
    }

    public Task DisposeAsync() => _made.DisposeAsync().AsTask();

    [Fact]
    public async Task One_edition_has_both_versions_and_nothing_of_the_exempt_one_is_in_the_public_one()
    {
        await CorrectAsync(PublicNow, SecretNow);

        var issued = await Town.ReadAsync(db => db.IssuedDocuments.IgnoreQueryFilters().Include(d => d.Renditions).Where(d => d.Edition == 2).ToDictionaryAsync(d => d.Kind));
        var (open, exempt) = (issued[DocumentKind.Minutes], issued[DocumentKind.ExemptMinutes]);
        Assert.All([SecretNow, PublicNow, "Hasjsalg i Storgata, konklusjon"], word => Assert.Contains(word, exempt.Json, StringComparison.Ordinal));
        Assert.Contains(PublicNow, open.Json, StringComparison.Ordinal);
        Assert.Contains("Noe av det som er rettet, er unntatt offentlighet", open.Json, StringComparison.Ordinal);
        Assert.DoesNotContain("Noe av det som er rettet", exempt.Json, StringComparison.Ordinal);
        Assert.All(new[] { open.Json }.Concat(open.Renditions.Where(r => r.Format is RenditionFormat.Pdf).Select(TextOf)),
            words => Assert.All(["Storgata", "avsluttet"], word => Assert.DoesNotContain(word, words, StringComparison.Ordinal)));
        Assert.Equal((true, false), (IssuedDocuments.Read(exempt.Json, exempt.Sha256).IsExempt, IssuedDocuments.Read(exempt.Json, exempt.Sha256).IsDraft));
    }

    [Fact]
    public async Task The_chain_seals_both_versions_of_each_edition_and_the_exempt_one_says_which_public_one_it_belongs_to()
    {
        await CorrectAsync(PublicNow, SecretNow);
        await CorrectAsync(PublicWas, SecretNow + " igjen");

        var issued = await Town.ReadAsync(db => db.IssuedDocuments.IgnoreQueryFilters().Include(d => d.Renditions).OrderBy(d => d.Edition).ToListAsync());
        foreach (var open in issued.Where(d => d.Kind is DocumentKind.Minutes))
        {
            var exempt = issued.Single(d => d.Kind is DocumentKind.ExemptMinutes && d.Edition == open.Edition);
            Assert.Equal(exempt.Seal, IssuedDocuments.Read(open.Json, open.Sha256).Check!.Exempt);
            Assert.Equal((_made.Meeting, null, null), (exempt.RestrictedTo, exempt.ChainPosition, exempt.CheckCode));
            Assert.Equal(open.CheckCode!.Value.ToString(), Assert.Single(issued.Select(d => d.CheckCode?.ToString()).OfType<string>(), code => exempt.Json.Contains(code, StringComparison.Ordinal)));
        }

        Assert.Equal(6, (await Town.ReadAsync(db => IssuedDocumentsCheck.VerifyAsync(db, default))).Value);
        Assert.Contains($"{SecretNow} igjen", Words(await FindAsync(Town.Mayor, true, null)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_version_of_each_edition_is_for_who_may_read_it()
    {
        var before = Words(await FindAsync(Town.Mayor, true, null));
        await CorrectAsync(PublicNow, SecretNow);

        Assert.Equal(before, Words(await FindAsync(Town.Sheriff, true, 1)));
        Assert.Contains(SecretNow, Words(await FindAsync(Town.Sheriff, true, 2)), StringComparison.Ordinal);
        foreach (int? edition in new int?[] { null, 1, 2 })
        {
            Assert.Null(await Town.System.As<MinutesQueries>(Town.Secretary).FindAsync(_made.Meeting, isExempt: true, edition, default));
            Assert.Null(await Town.System.As<MinutesQueries>(Town.Secretary).FileAsync(_made.Meeting, isExempt: true, RenditionFormat.Pdf, edition, default));
            Assert.DoesNotContain("Storgata", Words(await FindAsync(Town.Secretary, false, edition)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_does_not_read_every_item_neither_starts_writes_sends_takes_back_nor_gives_up_a_correction_and_sees_none_of_its_exempt_words()
    {
        Assert.Equal(CorrectionRules.NotReadable, (await StartAsync(Town.Secretary)).Refusal);
        RestrictedTown.Done(await StartAsync(Town.Contact));
        await WriteAsync(SecretNow, exempt: true);
        var open = await OpenAsync(Town.Contact);

        var system = Town.System;
        Assert.Equal(CorrectionRules.NotReadable, (await system.As<CorrectText>(Town.Secretary).HandleAsync(open.Id, open.Version, open.Places[0].Place, "Nytt", default)).Refusal);
        Assert.Equal(CorrectionRules.NotReadable, (await system.As<SendCorrection>(Town.Secretary).HandleAsync(open.Id, open.Version, default)).Refusal);
        Assert.Equal(CorrectionRules.NotReadable, (await system.As<AbandonCorrection>(Town.Secretary).HandleAsync(open.Id, open.Version, default)).Refusal);
        Assert.Equal(CorrectionRules.NotReadable, (await system.As<TakeBackCorrection>(Town.Secretary).HandleAsync(open.Id, open.Version, default)).Refusal);
        var seen = (await system.As<CorrectionQueries>(Town.Secretary).FindAsync(_made.Meeting, default))!;
        Assert.Equal((false, true, true), (seen.MayWrite, seen.HasExempt, seen.IsUnread));
        Assert.Empty(seen.Open!.Corrected);
        Assert.DoesNotContain(seen.Open.Places, p => p.Place.IsExempt || p.Heading.Contains("Storgata", StringComparison.Ordinal) || p.Was.Contains("Storgata", StringComparison.Ordinal));
        await using var db = await system.Database.OpenAsync(Town.Secretary.Id, Operation.ReadMinutes);
        Assert.Empty((await db.MinutesCorrections.Include(c => c.Texts).SingleAsync()).Texts);
        Assert.True((await system.As<CorrectionQueries>(Town.Contact).FindAsync(_made.Meeting, default)) is { MayWrite: true, IsUnread: false });
    }

    [Fact]
    public async Task Nobody_approves_or_objects_to_what_they_cannot_read()
    {
        RestrictedTown.Done(await StartAsync(Town.Contact));
        await WriteAsync(SecretNow, exempt: true);
        RestrictedTown.Done(await SendAsync());
        var open = await OpenAsync(Town.DistrictSheriff);

        Assert.Empty(open.Mine);
        Assert.Equal(RestrictionRules.ApproverCannotRead,
            (await Town.System.As<ApproveCorrection>(Town.DistrictSheriff).HandleAsync(open.Id, open.Version, ApprovalSide.Police, default)).Refusal);
        Assert.Equal(RestrictionRules.ApproverCannotRead,
            (await Town.System.As<ObjectToCorrection>(Town.DistrictSheriff).HandleAsync(open.Id, open.Version, ApprovalSide.Police, "Nei", default)).Refusal);
        Assert.Equal([ApprovalSide.Police], (await OpenAsync(Town.Sheriff)).Mine);
    }

    [Fact]
    public async Task The_trail_holds_no_word_of_what_is_corrected_in_the_exempt_version()
    {
        await CorrectAsync(PublicNow, SecretNow);

        var values = await Town.ReadAsync(db => (
            from entry in db.AuditEntries
            join value in db.AuditValues.IgnoreQueryFilters() on entry.Sequence equals value.Sequence
            where entry.EntityType == nameof(CorrectedText) || entry.EntityType == nameof(MinutesCorrection) || entry.EntityType == nameof(IssuedDocument)
            select value.Before + value.After).ToListAsync());
        Assert.Contains(values, v => v.Contains(PublicNow, StringComparison.Ordinal));
        Assert.All(values, v => Assert.DoesNotContain("avsluttet", v, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_only_the_exempt_version_says_is_corrected_there_alone_and_what_both_say_in_both()
    {
        RestrictedTown.Done(await StartAsync(Town.Contact));
        var places = (await OpenAsync(Town.Contact)).Places;

        Assert.Contains(places, p => p.Place.IsExempt && p.Was == $"{RestrictedTown.Secret}, konklusjon");
        Assert.Contains(places, p => p.Place.IsExempt && p.Was == $"{RestrictedTown.Secret}, bakgrunn");
        Assert.Contains(places, p => !p.Place.IsExempt && p.Was.EndsWith(RestrictedTown.Public, StringComparison.Ordinal));
        Assert.Single(places, p => p.Was == Town.Mayor.Name);
        Assert.Equal(places.Count, places.DistinctBy(p => p.Place).Count());

        var name = places.Single(p => p.Was == Town.Mayor.Name);
        var open = await OpenAsync(Town.Contact);
        RestrictedTown.Done(await Town.System.As<CorrectText>(Town.Contact).HandleAsync(open.Id, open.Version, name.Place, Town.Contact.Name, default));
        RestrictedTown.Done(await SendAsync());
        await ApproveAsync();
        foreach (var isExempt in new[] { false, true }) Assert.Contains("Står nå", Words(await FindAsync(Town.Mayor, isExempt, 2)), StringComparison.Ordinal);
        Assert.DoesNotContain("Noe av det som er rettet", Words(await FindAsync(Town.Mayor, false, 2)), StringComparison.Ordinal);
    }

    private async Task CorrectAsync(string open, string exempt)
    {
        RestrictedTown.Done(await StartAsync(Town.Contact));
        await WriteAsync(open, exempt: false);
        await WriteAsync(exempt, exempt: true);
        RestrictedTown.Done(await SendAsync());
        await ApproveAsync();
    }

    private async Task WriteAsync(string text, bool exempt)
    {
        var open = await OpenAsync(Town.Contact);
        var place = open.Places.Last(p => p.Place.IsExempt == exempt && (exempt ? p.Was.EndsWith("konklusjon", StringComparison.Ordinal) || p.Was == SecretNow : p.Was is PublicWas or PublicNow));
        RestrictedTown.Done(await Town.System.As<CorrectText>(Town.Contact).HandleAsync(open.Id, open.Version, place.Place, text, default));
    }

    private Task<Outcome> StartAsync(Person who) => Town.System.As<StartCorrection>(who).HandleAsync(SingleUseKey.New(), _made.Meeting, "Feil i saken", default);

    private async Task<Outcome> SendAsync()
    {
        var open = await OpenAsync(Town.Contact);
        return await Town.System.As<SendCorrection>(Town.Contact).HandleAsync(open.Id, open.Version, default);
    }

    private async Task ApproveAsync()
    {
        foreach (var (who, side) in new[] { (Town.Mayor, ApprovalSide.Chair), (Town.Sheriff, ApprovalSide.Police) })
        {
            var seen = await OpenAsync(who);
            RestrictedTown.Done(await Town.System.As<ApproveCorrection>(who).HandleAsync(seen.Id, seen.Version, side, default));
        }
    }

    private async Task<CorrectionRow> OpenAsync(Person who) => (await Town.System.As<CorrectionQueries>(who).FindAsync(_made.Meeting, default))!.Open!;

    private async Task<MinutesView> FindAsync(Person who, bool isExempt, int? edition) =>
        (await Town.System.As<MinutesQueries>(who).FindAsync(_made.Meeting, isExempt, edition, default))!;

    private static string Words(MinutesView view) => DocumentWords.Of(view.Document.Blocks);

    private static string TextOf(Rendition file)
    {
        using var pdf = PdfDocument.Open(file.Bytes);
        return string.Join(' ', pdf.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));
    }
}

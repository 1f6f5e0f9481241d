using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Domain.TextGuards;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.DocumentChecks;
using Samarbeid.Web.Features.Meetings.Corrections;
using Samarbeid.Web.Features.Meetings.Minutes;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Features.Overview.Waiting;
using Samarbeid.Web.Features.TextGuards;

namespace Samarbeid.Web.Tests.Features.Meetings;

/// <summary>Approved minutes stay; what was wrong in them is put right in an edition of its own.</summary>
public sealed class CorrectionTests : IAsyncLifetime
{
    private const string Was = "Saken ble tatt til orientering.";
    private const string Now = "Rådet ber om en ny situasjonsrapport.";

    private Town _town = null!;
    private MeetingId _meeting;

    public async Task InitializeAsync()
    {
        _town = await Town.BuildAsync();
        _meeting = (await _town.SendAsync(await _town.HoldAsync())).Head.Id;
        await _town.ApproveAsync(_meeting);
    }

    public Task DisposeAsync() => _town.DisposeAsync().AsTask();

    [Fact]
    public async Task Approved_by_both_it_is_the_edition_in_force_and_the_former_stays_as_it_was()
    {
        var before = await FileAsync(null);

        await CorrectAsync();

        Assert.Equal(before, await FileAsync(1));
        Assert.NotEqual(before, await FileAsync(2));
        Assert.Equal(await FileAsync(null), await FileAsync(2));
        Assert.Null(await _town.System.As<MinutesQueries>(_town.Mayor).FileAsync(_meeting, false, RenditionFormat.Pdf, 3, default));
        var former = await FindAsync(1);
        var inForce = await FindAsync(null);
        Assert.Equal((1, 2, 2, 2), (former.Edition, former.InForce, inForce.Edition, inForce.InForce));
        Assert.DoesNotContain(Now, Words(former), StringComparison.Ordinal);
        var words = Words(inForce);
        foreach (var expected in new[] { Now, "# Rettelse 2. mars 2026", "Sto:", "Står nå:", "Feil i saken", "# Godkjenning av rettelsen", "Dette er utgave 2" })
            Assert.Contains(expected, words, StringComparison.Ordinal);
        Assert.Single(inForce.Document.Blocks.OfType<QrCode>());
    }

    [Fact]
    public async Task It_is_chained_after_what_it_corrects_and_has_a_code_of_its_own()
    {
        await CorrectAsync();
        await CorrectAsync("Igjen");

        var issued = await _town.ReadAsync(db => db.IssuedDocuments.IgnoreQueryFilters().Include(d => d.Renditions).OrderBy(d => d.Edition).ToListAsync());
        Assert.Equal([1, 2, 3], issued.Select(d => d.ChainPosition!.Value));
        Assert.Equal(3, issued.Select(d => d.CheckCode).Distinct().Count());
        var checks = issued.Select(d => IssuedDocuments.Read(d.Json, d.Sha256).Check!).ToList();
        Assert.Equal([null, issued[0].Seal, issued[1].Seal], checks.Select(c => c.Corrects));
        Assert.Equal(3, (await _town.ReadAsync(db => IssuedDocumentsCheck.VerifyAsync(db, default))).Value);
    }

    [Fact]
    public async Task The_page_that_checks_says_of_the_former_that_there_is_a_correction_and_when()
    {
        await CorrectAsync();
        var codes = await _town.ReadAsync(db => db.IssuedDocuments.IgnoreQueryFilters().OrderBy(d => d.Edition).Select(d => d.CheckCode!.Value).ToListAsync());
        var queries = _town.System.As<CheckQueries>(null);

        var former = await queries.FindAsync(codes[0], default);
        var inForce = await queries.FindAsync(codes[1], default);

        Assert.Equal((true, (DateOnly?)TestSystem.Today), (former!.IsUnchanged, former.CorrectedOn));
        Assert.Equal((true, (DateOnly?)null), (inForce!.IsUnchanged, inForce.CorrectedOn));
    }

    [Fact]
    public async Task Those_who_had_the_former_edition_are_told_and_nobody_else()
    {
        await FindAsync(null, _town.DistrictSheriff);

        await CorrectAsync();

        var told = await ToldAsync(NotificationKind.MinutesCorrected);
        Assert.Contains(_town.Mayor.Id, told);
        Assert.DoesNotContain(_town.Stranger.Id, told);
        Assert.Equal(new[] { _town.Mayor.Id, _town.Sheriff.Id, _town.DistrictSheriff.Id }.ToHashSet(), await ToldAsync(NotificationKind.CorrectionForApproval));
    }

    [Fact]
    public async Task There_is_one_at_a_time_started_by_who_writes_the_minutes_and_one_given_up_makes_room()
    {
        Assert.Equal(PersistenceRules.NotFound, (await StartAsync(_town.Mayor)).Refusal);
        Assert.Null((await StartAsync(_town.Contact)).Refusal);
        Assert.Equal(CorrectionRules.AnotherIsOpen, (await StartAsync(_town.Secretary)).Refusal);

        var open = await OpenAsync();
        await WriteAsync(open);
        Assert.Null((await SendAsync()).Refusal);
        Assert.Null((await _town.System.As<TakeBackCorrection>(_town.Contact).HandleAsync(open.Id, (await OpenAsync()).Version, default)).Refusal);
        Assert.Null((await _town.System.As<AbandonCorrection>(_town.Secretary).HandleAsync(open.Id, (await OpenAsync()).Version, default)).Refusal);

        await CorrectAsync();
        Assert.Equal(2, (await FindAsync(null)).Edition);
    }

    [Fact]
    public async Task Two_who_start_at_once_start_one()
    {
        var start = _town.System.As<StartCorrection>(_town.Contact);

        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => start.HandleAsync(SingleUseKey.New(), _meeting, "Feil", default))));

        Assert.Single(both, b => b.IsDone);
        Assert.Equal(1, await _town.ReadAsync(db => db.MinutesCorrections.IgnoreQueryFilters().CountAsync()));
    }

    [Fact]
    public async Task An_objection_sends_it_back_to_who_writes_it_with_its_words()
    {
        await StartAsync(_town.Contact);
        await WriteAsync(await OpenAsync());
        Assert.Null((await SendAsync()).Refusal);
        var sent = await OpenAsync(_town.Sheriff);
        Assert.Equal([ApprovalSide.Police], sent.Mine);

        var objected = await _town.System.As<ObjectToCorrection>(_town.Sheriff).HandleAsync(sent.Id, sent.Version, ApprovalSide.Police, "Det sto rett", default);

        Assert.Null(objected.Refusal);
        var back = await OpenAsync();
        Assert.Equal((CorrectionState.Draft, "Det sto rett"), (back.State, Assert.Single(back.Answers).Objection));
        Assert.Contains(_town.Secretary.Id, await ToldAsync(NotificationKind.CorrectionObjected));
    }

    [Fact]
    public async Task Each_side_is_shown_what_waits_for_its_word_until_it_is_given_and_the_mayor_before_all_else()
    {
        await _town.System.ActionAsync(await _town.System.ChallengeAsync(TestSystem.Stjordal), _town.Mayor, TestSystem.Today.AddDays(-9));
        await StartAsync(_town.Contact);
        await WriteAsync(await OpenAsync());
        Assert.Empty(await WaitingAsync(_town.Mayor));
        Assert.Null((await SendAsync()).Refusal);

        var first = (await _town.System.As<TodayQueries>(_town.Mayor).ListAsync(default))[0];
        Assert.Equal((TodayKind.ApproveCorrection, "Stjørdal politiråd", MeetingAddresses.Correction(_meeting)), (first.Kind, first.What, first.Href));
        foreach (var police in new[] { _town.Sheriff, _town.DistrictSheriff }) Assert.Single(await WaitingAsync(police));
        foreach (var other in new[] { _town.Contact, _town.Secretary, _town.Stranger }) Assert.Empty(await WaitingAsync(other));

        var seen = await OpenAsync();
        Assert.True((await _town.System.As<ApproveCorrection>(_town.Mayor).HandleAsync(seen.Id, seen.Version, ApprovalSide.Chair, default)).IsDone);
        Assert.Empty(await WaitingAsync(_town.Mayor));
        seen = await OpenAsync();
        Assert.True((await _town.System.As<ApproveCorrection>(_town.Sheriff).HandleAsync(seen.Id, seen.Version, ApprovalSide.Police, default)).IsDone);
        Assert.Empty(await WaitingAsync(_town.DistrictSheriff));

        async Task<IEnumerable<TodayItem>> WaitingAsync(Person who) =>
            (await _town.System.As<TodayQueries>(who).ListAsync(default)).Where(t => t.Kind is TodayKind.ApproveCorrection);
    }

    [Fact]
    public async Task Where_whoever_chaired_has_left_whoever_leads_the_body_approves_and_otherwise_the_draft_waits()
    {
        await StartAsync(_town.Contact);
        await WriteAsync(await OpenAsync());
        await using (var db = _town.System.Database.OpenAsSystem())
        {
            (await db.People.SingleAsync(p => p.Id == _town.Mayor.Id)).Deactivate();
            await db.SaveChangesAsync();
        }

        Assert.Equal(CorrectionRules.NobodyApproves, (await SendAsync()).Refusal);
    }

    [Fact]
    public async Task Only_what_stands_there_is_corrected()
    {
        await StartAsync(_town.Contact);
        var open = await OpenAsync();
        var approval = (await FindAsync(null)).Document.Blocks.ToList().FindLastIndex(b => b is Table);

        foreach (var place in new[] { new TextPlace(approval, 0), new TextPlace(999, 0), new TextPlace(open.Places[0].Place.Block, 999), new TextPlace(-1, 0) })
            Assert.Equal(CorrectionRules.NoSuchPlace, (await _town.System.As<CorrectText>(_town.Contact).HandleAsync(open.Id, open.Version, place, "Nytt", default)).Refusal);
        Assert.Equal(PersistenceRules.NotFound, (await _town.System.As<CorrectText>(_town.Stranger).HandleAsync(open.Id, open.Version, open.Places[0].Place, "Nytt", default)).Refusal);
        Assert.Null(await _town.System.As<CorrectionQueries>(_town.Stranger).FindAsync(_meeting, default));
    }

    [Fact]
    public async Task A_name_in_the_attendance_can_be_put_right_too()
    {
        await StartAsync(_town.Contact);
        var open = await OpenAsync();
        var name = open.Places.First(p => p.Was == _town.Mayor.Name);
        Assert.Null((await _town.System.As<CorrectText>(_town.Contact).HandleAsync(open.Id, open.Version, name.Place, "Ola Rettnavn", default)).Refusal);
        // A name that is in no register is asked about, and may be confirmed where it is asked.
        Assert.Equal(TextGuardRules.Found.Code, (await SendAsync()).Refusal?.Code);
        var found = await _town.System.As<FindingQueries>(_town.Contact).ListAsync(GuardedKind.Meeting, _meeting.Value, [], default);
        Assert.Equal(["Ola Rettnavn"], found.Select(f => f.Finding.Text));
        Assert.Null((await _town.System.As<ConfirmTexts>(_town.Contact).HandleAsync(GuardedKind.Meeting, _meeting.Value, [], [.. found.Select(f => f.Finding)], "Ordføreren heter det", default)).Refusal);
        Assert.Null((await SendAsync()).Refusal);
        await ApproveAsync();

        var table = (await FindAsync(null)).Document.Blocks.OfType<Table>().First();
        Assert.Contains("Ola Rettnavn", table.Rows.Select(r => r.Header));
    }

    private async Task CorrectAsync(string reason = "Feil i saken")
    {
        Assert.Null((await _town.System.As<StartCorrection>(_town.Contact).HandleAsync(SingleUseKey.New(), _meeting, reason, default)).Refusal);
        await WriteAsync(await OpenAsync());
        Assert.Null((await SendAsync()).Refusal);
        await ApproveAsync();
    }

    private async Task ApproveAsync()
    {
        foreach (var (who, side) in new[] { (_town.Mayor, ApprovalSide.Chair), (_town.Sheriff, ApprovalSide.Police) })
        {
            var seen = await OpenAsync();
            var approved = await _town.System.As<ApproveCorrection>(who).HandleAsync(seen.Id, seen.Version, side, default);
            Assert.True(approved.IsDone, approved.Refusal?.Code);
        }
    }

    private Task<Outcome> StartAsync(Person who) => _town.System.As<StartCorrection>(who).HandleAsync(SingleUseKey.New(), _meeting, "Feil i saken", default);

    private async Task WriteAsync(CorrectionRow open)
    {
        var place = open.Places.Last(p => p.Was is Was or Now);
        var text = place.Was == Was ? Now : Was;
        Assert.Null((await _town.System.As<CorrectText>(_town.Contact).HandleAsync(open.Id, open.Version, place.Place, text, default)).Refusal);
    }

    private async Task<Outcome> SendAsync()
    {
        var open = await OpenAsync();
        return await _town.System.As<SendCorrection>(_town.Contact).HandleAsync(open.Id, open.Version, default);
    }

    private async Task<CorrectionRow> OpenAsync(Person? who = null) =>
        (await _town.System.As<CorrectionQueries>(who ?? _town.Contact).FindAsync(_meeting, default))!.Open!;

    private async Task<MinutesView> FindAsync(int? edition, Person? who = null) =>
        (await _town.System.As<MinutesQueries>(who ?? _town.Mayor).FindAsync(_meeting, false, edition, default))!;

    private async Task<byte[]> FileAsync(int? edition) =>
        (await _town.System.As<MinutesQueries>(_town.Mayor).FileAsync(_meeting, false, RenditionFormat.Pdf, edition, default))!.Value.File;

    private static string Words(MinutesView view) => DocumentWords.Of(view.Document.Blocks);

    private Task<HashSet<PersonId>> ToldAsync(NotificationKind kind) => _town.ReadAsync(db =>
        db.Notifications.IgnoreQueryFilters().Where(n => n.Kind == kind).Select(n => n.ReceiverId).ToHashSetAsync());
}

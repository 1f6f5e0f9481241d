using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Hold;
using Samarbeid.Web.Features.Meetings.Minutes;
using Samarbeid.Web.Features.Meetings.Objections;
using Samarbeid.Web.Features.Overview.Waiting;

namespace Samarbeid.Web.Tests.Features.Meetings;

/// <summary>What is said against minutes is seen at once, answered in the minutes, and never lost.</summary>
public sealed class ObjectionTests : IAsyncLifetime
{
    private Town _town = null!;

    public async Task InitializeAsync() => _town = await Town.BuildAsync();

    public Task DisposeAsync() => _town.DisposeAsync().AsTask();

    [Fact]
    public async Task Whoever_writes_the_minutes_is_told_at_once_and_finds_the_objection_on_the_overview()
    {
        var sent = await SendAsync();
        Assert.Equal(new DateOnly(2026, 3, 16), sent.Head.ObjectBy);

        var back = await ObjectAsync(_town.Sheriff, ApprovalSide.Police, sent, "Feil dato");

        var told = await ToldAsync(NotificationKind.MinutesObjected);
        Assert.Contains(_town.Secretary.Id, told);
        Assert.DoesNotContain(_town.Mayor.Id, told);
        Assert.Contains(await TodayAsync(_town.Secretary), t => t.Kind is TodayKind.AnswerObjection);
        var row = Assert.Single(back.Objections);
        Assert.Equal((ApprovalSide.Police, _town.Sheriff.Name, "Feil dato", ObjectionState.Open, false), (row.Side, row.Name, row.Text, row.State, row.IsMine));
        Assert.True(Assert.Single((await SeeAsync(_town.Sheriff, sent)).Objections).IsMine);
    }

    [Fact]
    public async Task Changed_words_answer_it_and_the_next_round_is_shown_what_is_changed()
    {
        var back = await ObjectAsync(_town.Sheriff, ApprovalSide.Police, await SendAsync(), "Ta med vaktene");
        var item = back.Items.Single(i => i.Kind is AgendaItemKind.SituationPicture).Id;
        Assert.Equal(MeetingRules.ObjectionNotAnswered, await SendAgainAsync(back));

        await WriteAsync(back, item, "Vaktene kommer.");
        Assert.Null(await SendAgainAsync(back));

        var sent = await _town.SeeAsync(back.Head.Id);
        Assert.Equal((2, ObjectionState.TextChanged), (sent.Head.ApprovalRound, Assert.Single(sent.Objections).State));
        var line = Assert.Single((await _town.System.As<MinutesDifferenceQueries>(_town.Mayor).FindAsync(sent.Head.Id, default))!);
        Assert.Contains(line.Parts, p => p is { Kind: DifferenceKind.Added } && p.Text.Contains("Vaktene", StringComparison.Ordinal));
        Assert.Contains(line.Parts, p => p is { Kind: DifferenceKind.Removed } && p.Text.Contains("orientering", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Recorded_it_stands_in_the_minutes_that_are_issued_with_the_round_and_its_outcome()
    {
        var back = await ObjectAsync(_town.Sheriff, ApprovalSide.Police, await SendAsync(), "Politiet er uenig");
        Assert.True((await _town.System.As<RecordObjection>(_town.Contact).HandleAsync(back.Head.Id, back.Head.Version, back.Objections[0].Id, default)).IsDone);
        Assert.Null(await SendAgainAsync(back));
        await _town.ApproveAsync(back.Head.Id);

        var words = DocumentWords.Of((await _town.System.As<MinutesQueries>(_town.Mayor).FindAsync(back.Head.Id, default))!.Document.Blocks);

        Assert.Contains("# Merknader til referatet", words, StringComparison.Ordinal);
        Assert.Contains("Politiet er uenig", words, StringComparison.Ordinal);
        Assert.Contains("Utfall: Ført inn i referatet", words, StringComparison.Ordinal);
        Assert.Contains("Fristen for innvendinger var 16. mars 2026.", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withdrawn_by_whoever_came_with_it_the_round_goes_on_with_what_was_approved()
    {
        var sent = await SendAsync();
        Assert.True((await _town.System.As<ApproveMinutes>(_town.Mayor).HandleAsync(sent.Head.Id, sent.Head.Version, ApprovalSide.Chair, default)).IsDone);
        var back = await ObjectAsync(_town.Sheriff, ApprovalSide.Police, await _town.SeeAsync(sent.Head.Id), "Feil dato");

        Assert.Equal(MeetingRules.OnlyWhoObjected, (await WithdrawAsync(_town.DistrictSheriff, back)).Refusal);
        Assert.True((await WithdrawAsync(_town.Sheriff, back)).IsDone);

        var after = await _town.SeeAsync(sent.Head.Id);
        Assert.Equal((MeetingState.AwaitingApproval, 1), (after.Head.State, after.Head.ApprovalRound));
        Assert.Equal([ApprovalSide.Chair], after.Approvals.Select(a => a.Side));
        Assert.Equal(ObjectionState.Withdrawn, Assert.Single(after.Objections).State);
    }

    [Fact]
    public async Task Withdrawn_after_the_words_were_changed_the_minutes_are_sent_anew()
    {
        var back = await ObjectAsync(_town.Sheriff, ApprovalSide.Police, await SendAsync(), "Feil dato");
        await WriteAsync(back, back.Items[0].Id, "Noe annet.");

        Assert.True((await WithdrawAsync(_town.Sheriff, await _town.SeeAsync(back.Head.Id))).IsDone);

        Assert.Equal(MeetingState.Held, (await _town.SeeAsync(back.Head.Id)).Head.State);
    }

    [Fact]
    public async Task Of_an_approval_and_an_objection_in_the_same_second_one_is_told_that_the_other_came_first()
    {
        var sent = await SendAsync();
        var approve = _town.System.As<ApproveMinutes>(_town.Mayor);
        var objectTo = _town.System.As<ObjectToMinutes>(_town.Sheriff);

        _town.System.Database.Current.Person = _town.Sheriff.Id;
        var objected = await objectTo.HandleAsync(sent.Head.Id, sent.Head.Version, ApprovalSide.Police, "Feil dato", null, default);
        _town.System.Database.Current.Person = _town.Mayor.Id;
        var approved = await approve.HandleAsync(sent.Head.Id, sent.Head.Version, ApprovalSide.Chair, default);

        Assert.True(objected.IsDone, objected.Refusal?.Code);
        Assert.Equal(MeetingRules.StateForbids, approved.Refusal);
        Assert.Equal("Feil dato", Assert.Single((await _town.SeeAsync(sent.Head.Id)).OpenObjections).Text);
    }

    [Fact]
    public async Task A_member_sends_a_remark_where_the_body_takes_them_and_nobody_else_does()
    {
        await _town.SetApprovalAsync(new(ApprovalForm.BothSides, 10, true));
        var sent = await SendAsync();
        var outsider = await _town.System.PersonAsync(Role.MunicipalDirector, TestSystem.Stjordal);

        Assert.Equal(MeetingRules.OnlyMembersRemark, (await RemarkAsync(outsider, sent)).Refusal);
        Assert.Equal(PersistenceRules.NotFound, (await RemarkAsync(_town.Stranger, sent)).Refusal);
        Assert.True((await RemarkAsync(_town.Contact, sent)).IsDone);

        var seen = await _town.SeeAsync(sent.Head.Id);
        Assert.Equal((MeetingState.AwaitingApproval, true), (seen.Head.State, seen.MayRemark));
        Assert.Equal((null, "Godt møte"), (seen.Objections.Single().Side, seen.Objections.Single().Text));
        Assert.Contains(_town.Secretary.Id, await ToldAsync(NotificationKind.MinutesObjected));
    }

    [Fact]
    public async Task Minutes_are_taken_back_by_who_writes_them_and_by_nobody_else()
    {
        var sent = await SendAsync();

        Assert.Equal(PersistenceRules.NotFound, (await _town.System.As<TakeBackMinutes>(_town.Mayor).HandleAsync(sent.Head.Id, sent.Head.Version, default)).Refusal);
        Assert.True((await _town.System.As<TakeBackMinutes>(_town.Secretary).HandleAsync(sent.Head.Id, sent.Head.Version, default)).IsDone);

        Assert.Equal(MeetingState.Held, (await _town.SeeAsync(sent.Head.Id)).Head.State);
    }

    private async Task<MeetingView> SendAsync() => await _town.SendAsync(await _town.HoldAsync());

    private async Task<MeetingView> ObjectAsync(Person who, ApprovalSide side, MeetingView sent, string text)
    {
        var objected = await _town.System.As<ObjectToMinutes>(who).HandleAsync(sent.Head.Id, sent.Head.Version, side, text, null, default);
        Assert.True(objected.IsDone, objected.Refusal?.Code);
        return await _town.SeeAsync(sent.Head.Id);
    }

    private Task<Outcome> WithdrawAsync(Person who, MeetingView seen) =>
        _town.System.As<WithdrawObjection>(who).HandleAsync(seen.Head.Id, seen.Head.Version, seen.Objections[0].Id, default);

    private Task<Outcome> RemarkAsync(Person who, MeetingView sent) =>
        _town.System.As<RemarkOnMinutes>(who).HandleAsync(SingleUseKey.New(), sent.Head.Id, "Godt møte", null, default);

    private async Task WriteAsync(MeetingView seen, AgendaItemId item, string text) =>
        Assert.True((await _town.System.As<ConcludeItem>(_town.Contact).HandleAsync(seen.Head.Id, item, ItemConclusion.Noted, new(text, false), default)).IsDone);

    private async Task<Refusal?> SendAgainAsync(MeetingView seen)
    {
        var version = (await _town.SeeAsync(seen.Head.Id)).Head.Version;
        return (await _town.System.As<SendMinutesForApproval>(_town.Contact).HandleAsync(seen.Head.Id, version, default)).Refusal;
    }

    private async Task<MeetingView> SeeAsync(Person who, MeetingView seen) => (await _town.System.As<MeetingQueries>(who).FindAsync(seen.Head.Id, default))!;

    private Task<IReadOnlyList<TodayItem>> TodayAsync(Person who) => _town.System.As<TodayQueries>(who).ListAsync(default);

    private Task<HashSet<PersonId>> ToldAsync(NotificationKind kind) => _town.ReadAsync(db =>
        db.Notifications.IgnoreQueryFilters().Where(n => n.Kind == kind).Select(n => n.ReceiverId).ToHashSetAsync());
}

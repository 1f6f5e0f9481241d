using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Domain.TextGuards;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Agreements.Keep;
using Samarbeid.Web.Features.Agreements.List;
using Samarbeid.Web.Features.Agreements.Read;
using Samarbeid.Web.Features.Agreements.Sign;
using Samarbeid.Web.Features.Agreements.Write;
using Samarbeid.Web.Features.Overview.Waiting;
using Samarbeid.Web.Features.TextGuards;
using Samarbeid.Web.Tests.Features.Meetings;
using static Samarbeid.Web.Tests.Features.Agreements.Pledged;

namespace Samarbeid.Web.Tests.Features.Agreements;

/// <summary>From a draft to what both sides say was kept.</summary>
public sealed class AgreementFlowTests : IAsyncLifetime
{
    private Town _town = null!;

    public async Task InitializeAsync() => _town = await Town.BuildAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task Both_sides_are_told_that_it_waits_for_their_signature_and_all_that_it_binds()
    {
        await InForceAsync(_town);

        var told = await ToldAsync();
        Assert.Superset(new HashSet<(NotificationKind, PersonId)>
        {
            (NotificationKind.AgreementToSign, _town.Sheriff.Id),
            (NotificationKind.AgreementToSign, _town.Mayor.Id),
            (NotificationKind.AgreementInForce, _town.Contact.Id),
            (NotificationKind.AgreementInForce, _town.Sheriff.Id),
        }, told);
        // Who signed last knows.
        Assert.DoesNotContain((NotificationKind.AgreementInForce, _town.Mayor.Id), told);
    }

    [Fact]
    public async Task It_binds_with_its_periods_once_both_have_signed()
    {
        var sent = await SentAsync(_town);
        Done(await SignAsync(_town.Sheriff, sent, Party.Police, 0));
        Assert.Equal(0, await PeriodsAsync());
        Done(await SignAsync(_town.Mayor, sent, Party.Municipality, 1));

        var read = await ReadAsync(_town, sent.Id);
        Assert.Equal(AgreementState.InForce, read.State);
        Assert.Equal(31, await PeriodsAsync());
        Assert.All(read.Commitments[0].Periods, p => Assert.Equal(TestSystem.Today.Year, p.First.Year));
    }

    [Fact]
    public async Task Nobody_signs_for_the_other_side_and_the_contact_for_none()
    {
        var sent = await SentAsync(_town);

        Assert.Equal(AccessRules.NoGrant, (await SignAsync(_town.Mayor, sent, Party.Police, 0)).Refusal);
        Assert.Equal(AccessRules.NoGrant, (await SignAsync(_town.Contact, sent, Party.Police, 0)).Refusal);
        Assert.Equal(AccessRules.NoGrant, (await _town.System.As<TerminateAgreement>(_town.Contact).HandleAsync(sent.Id, sent.Version, "Nei", default)).Refusal);
        Assert.Equal(AccessRules.NoGrant, (await _town.System.As<ChangeAgreement>(_town.Mayor).HandleAsync(sent.Id, sent.Version, Terms, default)).Refusal);
    }

    [Fact]
    public async Task Whoever_signs_what_was_changed_meanwhile_is_told_so()
    {
        var sent = await SentAsync(_town);
        Done(await _town.System.As<TakeBackAgreement>(_town.Contact).HandleAsync(sent.Id, sent.Version, default));

        Assert.Equal(PersistenceRules.Stale, (await SignAsync(_town.Sheriff, sent, Party.Police, 0)).Refusal);
    }

    [Fact]
    public async Task Whoever_had_signed_is_told_that_it_was_taken_back_and_nobody_else()
    {
        var sent = await SentAsync(_town);
        Done(await SignAsync(_town.Sheriff, sent, Party.Police, 0));
        Done(await _town.System.As<TakeBackAgreement>(_town.Contact).HandleAsync(sent.Id, sent.Version + 1, default));

        Assert.Equal([(NotificationKind.AgreementTakenBack, _town.Sheriff.Id)], (await ToldAsync()).Where(t => t.Item1 is NotificationKind.AgreementTakenBack));
    }

    [Fact]
    public async Task Each_side_says_for_itself_also_in_the_same_moment()
    {
        var period = (await InForceAsync(_town)).Commitments[0].Periods[0];

        var said = await Task.WhenAll(
            MarkAsync(_town.Contact, period, Party.Police, Verdict.Kept, ""),
            MarkAsync(_town.Mayor, period, Party.Municipality, Verdict.NotKept, "Ingen kom"));

        Assert.All(said, Done);
        var read = (await ReadAsync(_town, (await InListAsync()).Id)).Commitments[0].Periods.Single(p => p.Id == period.Id);
        Assert.Equal((Verdict.Kept, Verdict.NotKept, true), (read.ByPolice, read.ByMunicipality, read.IsDisputed));
        Assert.Equal(2, read.Marks.Count);
    }

    [Fact]
    public async Task Nobody_says_for_the_other_side_whether_it_was_kept()
    {
        var period = (await InForceAsync(_town)).Commitments[0].Periods[0];

        Assert.Equal(AccessRules.NoGrant, (await MarkAsync(_town.Contact, period, Party.Municipality, Verdict.Kept, "")).Refusal);
        Assert.Equal(AccessRules.NoGrant, (await MarkAsync(_town.Mayor, period, Party.Police, Verdict.Kept, "")).Refusal);
    }

    [Fact]
    public async Task The_list_counts_what_both_say_was_kept_of_what_is_over()
    {
        var periods = (await InForceAsync(_town)).Commitments[0].Periods.Where(p => p.Last < TestSystem.Today).ToList();
        Done(await MarkAsync(_town.Contact, periods[0], Party.Police, Verdict.Kept, ""));
        Assert.Equal(0, (await InListAsync()).Kept);
        Done(await MarkAsync(_town.Mayor, periods[0], Party.Municipality, Verdict.Kept, ""));
        Done(await MarkAsync(_town.Mayor, periods[1], Party.Municipality, Verdict.PartlyKept, "En gang"));
        Done(await MarkAsync(_town.Contact, periods[1], Party.Police, Verdict.Kept, ""));

        var row = await InListAsync();
        Assert.Equal((1, 1), (row.Kept, row.Disputed));
        Assert.InRange(row.Owed, 2, 7);
    }

    [Fact]
    public async Task One_that_is_renewed_gives_way_when_the_next_is_signed()
    {
        var former = await InForceAsync(_town);
        var next = (await _town.System.As<RenewAgreement>(_town.Contact).HandleAsync(SingleUseKey.New(), former.Id, "Ny avtale", default)).Value;
        Assert.Equal(next, (await _town.System.As<RenewAgreement>(_town.Contact).HandleAsync(SingleUseKey.New(), former.Id, "Igjen", default)).Value);
        Done(await _town.System.As<SendAgreement>(_town.Contact).HandleAsync(next, 1, default));
        var sent = await ReadAsync(_town, next);
        Done(await SignAsync(_town.Sheriff, sent, Party.Police, 0));
        Done(await SignAsync(_town.Mayor, sent, Party.Municipality, 1));

        var (was, now) = (await ReadAsync(_town, former.Id), await ReadAsync(_town, next));
        Assert.Equal((AgreementState.Renewed, next), (was.State, was.Next!.Value));
        Assert.Equal((AgreementState.InForce, former.Id), (now.State, now.Former!.Value));
    }

    [Fact]
    public async Task What_waits_for_a_side_stands_on_the_overview_of_those_who_answer_for_it()
    {
        var sent = await SentAsync(_town);
        Assert.Equal(TodayKind.SignAgreement, (await TodayAsync(_town.Mayor)).Single().Kind);
        Assert.Equal(TodayKind.SignAgreement, (await TodayAsync(_town.Sheriff)).Single().Kind);
        Assert.Empty(await TodayAsync(_town.Contact));

        Done(await SignAsync(_town.Sheriff, sent, Party.Police, 0));
        Assert.Empty(await TodayAsync(_town.Sheriff));
        Done(await SignAsync(_town.Mayor, sent, Party.Municipality, 1));

        var (contact, mayor) = ((await TodayAsync(_town.Contact)).Single(), (await TodayAsync(_town.Mayor)).Single());
        Assert.Equal((TodayKind.SettleCommitments, TodayKind.SettleCommitments), (contact.Kind, mayor.Kind));
        foreach (var period in (await ReadAsync(_town, sent.Id)).Commitments[0].Periods.Where(p => p.Last < TestSystem.Today))
            Done(await MarkAsync(_town.Contact, period, Party.Police, Verdict.Kept, ""));
        Assert.NotEqual(mayor.Where, (await TodayAsync(_town.Contact)).SingleOrDefault()?.Where);
        Assert.Equal(mayor.Where, (await TodayAsync(_town.Mayor)).Single().Where);
    }

    [Fact]
    public async Task What_may_be_about_a_single_person_stops_it_until_somebody_has_said_why_it_may_stand()
    {
        TextFinding[] found = [new(FindingKind.PhoneNumber, "912 34 567")];
        var draft = await DraftAsync(_town);
        Done(await _town.System.As<AddCommitment>(_town.Contact).HandleAsync(draft.Id, draft.Version, Patrol with { Text = "Skolen ringer 912 34 567" }, null, default));
        Task<Domain.Common.Outcome> SendAsync() => _town.System.As<SendAgreement>(_town.Contact).HandleAsync(draft.Id, draft.Version + 1, default);

        Assert.Equal(TextGuardRules.Found.Code, (await SendAsync()).Refusal?.Code);
        Done(await _town.System.As<ConfirmTexts>(_town.Contact).HandleAsync(GuardedKind.Agreement, draft.Id.Value, [], found, "Vakttelefonen", default));
        Done(await SendAsync());
    }

    [Fact]
    public async Task So_is_what_a_side_builds_on()
    {
        const string evidence = "Vakten på 912 34 567 svarte ikke.";
        TextFinding[] found = [new(FindingKind.PhoneNumber, "912 34 567")];
        var period = (await InForceAsync(_town)).Commitments[0].Periods[0];
        Task<Domain.Common.Outcome> SayAsync() => MarkAsync(_town.Mayor, period, Party.Municipality, Verdict.NotKept, evidence);

        Assert.Equal(TextGuardRules.Found.Code, (await SayAsync()).Refusal?.Code);
        Assert.Equal(PersistenceRules.NotFound, (await _town.System.As<ConfirmTexts>(_town.Stranger).HandleAsync(GuardedKind.CommitmentPeriod, period.Id.Value, [evidence], found, "Nei", default)).Refusal);
        Done(await _town.System.As<ConfirmTexts>(_town.Mayor).HandleAsync(GuardedKind.CommitmentPeriod, period.Id.Value, [evidence], found, "Vakttelefonen", default));
        Done(await SayAsync());
    }

    [Fact]
    public async Task Another_of_the_same_body_does_not_bind_beside_it()
    {
        await InForceAsync(_town);
        var second = await SentAsync(_town);

        Assert.Equal(AgreementRules.AnotherBinds, (await SignAsync(_town.Sheriff, second, Party.Police, 0)).Refusal);
    }

    private Task<Domain.Common.Outcome> SignAsync(Person who, AgreementDetails agreement, Party side, int later) =>
        _town.System.As<SignAgreement>(who).HandleAsync(agreement.Id, agreement.Version + later, side, TestSystem.Today, default);

    private Task<Domain.Common.Outcome> MarkAsync(Person who, PeriodRow period, Party side, Verdict verdict, string evidence) =>
        _town.System.As<MarkCommitment>(who).HandleAsync(period.Id, side, verdict, evidence, default);

    private async Task<IReadOnlyList<TodayItem>> TodayAsync(Person who) =>
        [.. (await _town.System.As<TodayQueries>(who).ListAsync(default)).Where(t => t.Kind is TodayKind.SignAgreement or TodayKind.SettleCommitments)];

    private async Task<AgreementRow> InListAsync() => Assert.Single((await _town.System.As<AgreementQueries>(_town.Contact).ListAsync(false, 1, default)).Rows);

    private async Task<HashSet<(NotificationKind, PersonId)>> ToldAsync()
    {
        await using var db = _town.System.Database.OpenAsSystem();
        return [.. (await db.Notifications.IgnoreQueryFilters().ToListAsync()).Select(n => (n.Kind, n.ReceiverId))];
    }

    private async Task<int> PeriodsAsync()
    {
        await using var db = _town.System.Database.OpenAsSystem();
        return await db.CommitmentPeriods.IgnoreQueryFilters().CountAsync();
    }
}

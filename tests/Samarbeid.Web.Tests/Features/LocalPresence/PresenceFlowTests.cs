using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Features.Agreements.Sign;
using Samarbeid.Web.Features.LocalPresence;
using Samarbeid.Web.Features.Overview.Waiting;
using Samarbeid.Web.Tests.Features.Meetings;
using static Samarbeid.Web.Tests.Features.Agreements.Pledged;
using static Samarbeid.Web.Tests.Features.LocalPresence.Visited;

namespace Samarbeid.Web.Tests.Features.LocalPresence;

/// <summary>From what is promised in an agreement to what came of each day.</summary>
public sealed class PresenceFlowTests : IAsyncLifetime
{
    private Town _town = null!;

    public async Task InitializeAsync() => _town = await Town.BuildAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task With_the_second_signature_the_days_are_planned_holidays_and_all()
    {
        await Visited.InForceAsync(_town);

        Assert.Equal([2, 9, 16, 23, 30], (await DaysAsync(_town, _town.Mayor, 2026, 3)).Select(d => d.Date.Day));
        var may = await DaysAsync(_town, _town.Mayor, 2027, 5);
        // 17 May 2027 is a Monday, and Whit Monday to boot.
        Assert.Equal([3, 10, 18, 24, 31], may.Select(d => d.Date.Day));
        Assert.Equal(new DateOnly(2027, 5, 17), may.Single(d => d.AvoidsHoliday).RhythmDay);
    }

    [Fact]
    public async Task Days_that_are_over_and_nobody_has_told_of_are_on_the_overview_of_who_tells_of_them_until_they_have()
    {
        await Visited.InForceAsync(_town);
        _town.System.Database.Clock.Advance(TimeSpan.FromDays(8));

        var waiting = Assert.Single(await WaitingAsync(_town.Contact));
        Assert.Equal(PresenceAddresses.Of(_town.Body.Id), waiting.Href);
        Assert.Empty(await WaitingAsync(_town.Mayor));

        var over = (await _town.System.As<PresenceQueries>(_town.Contact).UnmarkedAsync(default)).ToList();
        Assert.NotEmpty(over);
        foreach (var row in over) Done(await MarkAsync(_town, _town.Contact, row, new PresenceMark.Held()));
        Assert.Empty(await WaitingAsync(_town.Contact));
    }

    [Fact]
    public async Task One_press_says_it_was_held_and_the_next_takes_it_back()
    {
        await Visited.InForceAsync(_town);
        Done(await MarkAsync(_town, _town.Contact, await TodayAsync(), new PresenceMark.Held()));
        Assert.Equal(PresenceState.Held, (await TodayAsync()).State);
        Done(await MarkAsync(_town, _town.Contact, await TodayAsync(), new PresenceMark.TakenBack()));

        Assert.Equal(PresenceState.Planned, (await TodayAsync()).State);
    }

    [Fact]
    public async Task The_same_press_come_twice_says_it_once_and_of_two_people_in_the_same_second_one_looks_again()
    {
        await Visited.InForceAsync(_town);
        var (row, key) = (await TodayAsync(), SingleUseKey.New());

        var twice = await Task.WhenAll(MarkAsync(_town, _town.Contact, row, new PresenceMark.Held(), key), MarkAsync(_town, _town.Contact, row, new PresenceMark.Held(), key));
        Assert.All(twice, Done);
        Assert.Equal(PersistenceRules.Stale, (await MarkAsync(_town, _town.Sheriff, row, new PresenceMark.Dropped("Sykdom"))).Refusal);

        var again = await TodayAsync();
        Assert.Equal((PresenceState.Held, row.Version + 1), (again.State, again.Version));
        var next = (await DaysAsync(_town, _town.Contact, 2026, 3))[1];
        var both = await Task.WhenAll(MarkAsync(_town, _town.Contact, next, new PresenceMark.Dropped("Sykdom")), MarkAsync(_town, _town.Sheriff, next, new PresenceMark.Dropped("Kurs")));
        Assert.Equal(1, both.Count(o => o.IsDone));
        Assert.Contains(both, o => o.Refusal == PersistenceRules.Stale);
    }

    [Fact]
    public async Task Nobody_but_the_police_side_says_what_became_of_it_and_a_stranger_finds_nothing()
    {
        await Visited.InForceAsync(_town);
        var row = await TodayAsync();

        Assert.Equal(AccessRules.NoGrant, (await MarkAsync(_town, _town.Mayor, row, new PresenceMark.Held())).Refusal);
        Assert.Equal(PersistenceRules.NotFound, (await MarkAsync(_town, _town.Stranger, row, new PresenceMark.Held())).Refusal);
        Assert.False((await DaysAsync(_town, _town.Mayor, 2026, 3))[0].MayMark);
        Assert.True(row.MayMark);
        Assert.Null(await _town.System.As<PresenceQueries>(_town.Stranger).FindAsync(_town.Body.Id, 2026, 3, default));
        Assert.Empty(await _town.System.As<PresenceQueries>(_town.Stranger).BodiesAsync(2026, default));
    }

    [Fact]
    public async Task The_municipality_sees_promised_against_kept_month_by_month()
    {
        await Visited.InForceAsync(_town);
        var february = await DaysAsync(_town, _town.Contact, 2026, 2);
        Done(await MarkAsync(_town, _town.Contact, february[0], new PresenceMark.Held()));
        Done(await MarkAsync(_town, _town.Contact, february[1], new PresenceMark.Dropped("Sykdom")));
        Done(await MarkAsync(_town, _town.Contact, february[2], new PresenceMark.Moved(new(2026, 2, 18), new(12, 0), new(15, 0))));
        Done(await MarkAsync(_town, _town.Contact, (await DaysAsync(_town, _town.Contact, 2026, 2))[2], new PresenceMark.Held()));

        var seen = (await _town.System.As<PresenceQueries>(_town.Mayor).FindAsync(_town.Body.Id, 2026, 2, default))!;
        Assert.Equal(new PresenceTally(4, 2, 1, 1, 1), seen.Months[1].Tally);
        var whole = seen.Months.Aggregate(PresenceTally.None, (sum, month) => sum + month.Tally);
        Assert.Equal(whole, Assert.Single(await _town.System.As<PresenceQueries>(_town.Mayor).BodiesAsync(2026, default)).Tally);
        Assert.Equal("Mobilt politikontor", Assert.Single(seen.Promises).Text);
    }

    [Fact]
    public async Task What_was_held_proposes_what_to_say_of_the_period_and_says_nothing_itself()
    {
        var agreement = await Visited.InForceAsync(_town);
        foreach (var row in await DaysAsync(_town, _town.Contact, 2026, 2)) Done(await MarkAsync(_town, _town.Contact, row, new PresenceMark.Held()));

        var period = (await ReadAsync(_town, agreement.Id)).Commitments[1].Periods.Single(p => p.First == new DateOnly(2026, 2, 1));
        Assert.Equal((Verdict.Kept, null, null), (period.Presence!.Proposal!.Value, period.ByPolice, period.ByMunicipality));
        Assert.Null(agreement.Commitments[0].Periods[0].Presence);
    }

    [Fact]
    public async Task What_lies_after_the_end_of_a_terminated_agreement_is_gone_and_the_past_stands()
    {
        var agreement = await Visited.InForceAsync(_town);
        Done(await _town.System.As<TerminateAgreement>(_town.Sheriff).HandleAsync(agreement.Id, agreement.Version, "Uenighet", default));

        Assert.Equal([2], (await DaysAsync(_town, _town.Mayor, 2026, 3)).Select(d => d.Date.Day));
        Assert.Equal(4, (await DaysAsync(_town, _town.Mayor, 2026, 2)).Count);
        Done(await MarkAsync(_town, _town.Contact, await TodayAsync(), new PresenceMark.Held()));
    }

    private async Task<PresenceRow> TodayAsync() => (await DaysAsync(_town, _town.Contact, 2026, 3))[0];

    private async Task<IReadOnlyList<TodayItem>> WaitingAsync(Person who) =>
        [.. (await _town.System.As<TodayQueries>(who).ListAsync(default)).Where(t => t.Kind is TodayKind.MarkPresence)];
}

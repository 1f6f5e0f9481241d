using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Testing;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Hold;

namespace Samarbeid.Web.Tests.Features.Meetings.Hold;

/// <summary>Two nodes on one database: what is saved on the one, and who is told of it on the other.</summary>
public sealed class MeetingWatchTests : IAsyncLifetime
{
    private const int Pages = 50;

    private readonly ConcurrentBag<long> _told = [];
    private Town _town = null!;
    private TestDatabase _other = null!;
    private MeetingWatch _watch = null!;
    private MeetingView _view = null!;

    public async Task InitializeAsync()
    {
        _town = await Town.BuildAsync();
        _view = await _town.HoldAsync();
        _other = TestDatabase.InFolder(_town.System.Database.Folder);
        _watch = new(_other.Services.GetRequiredService<SystemDatabases>(), _other.Clock, NullLogger<MeetingWatch>.Instance);
    }

    public async Task DisposeAsync()
    {
        _watch.Dispose();
        await _other.DisposeAsync();
        await _town.DisposeAsync();
    }

    [Fact]
    public async Task What_is_saved_on_one_node_is_told_once_to_each_page_on_the_other()
    {
        for (var page = 0; page < Pages; page++) Follow();

        await ConcludeAsync("Rådet er enig");

        await TickUntilAsync(() => _told.Count == Pages);
        for (var more = 0; more < 3; more++) await TickAsync();
        Assert.Equal(Pages, _told.Count);
        Assert.Equal((await _town.SeeAsync(_view.Head.Id)).Head.LastChange, Assert.Single(_told.Distinct()));
    }

    [Fact]
    public async Task However_many_pages_are_open_the_database_is_asked_once_each_time_and_never_when_the_last_is_left()
    {
        using var recorded = await RecordedStatements.StartAsync(_town.System);
        var pages = Enumerable.Range(0, Pages).Select(_ => Follow()).ToList();

        for (var tick = 1; tick <= 3; tick++)
        {
            await TickAsync(() => recorded.Count == tick);
            Assert.Equal(tick, recorded.Count);
        }

        pages.ForEach(page => page.Dispose());
        var before = recorded.Count;
        for (var tick = 0; tick < 3; tick++) await TickAsync();
        Assert.Equal(before, recorded.Count);
        Follow();
        await TickAsync(() => recorded.Count == before + 1);
        Assert.Equal(before + 1, recorded.Count);
        await recorded.AssertNoScanAsync(_town.System);
    }

    [Fact]
    public async Task A_database_that_is_out_is_waited_for_and_what_came_meanwhile_is_told()
    {
        Follow();
        _other.Line.IsDown = true;
        await ConcludeAsync("Mens den er nede");
        await TickAsync();
        Assert.Empty(_told);

        _other.Line.IsDown = false;

        await TickUntilAsync(() => _told.Count == 1);
    }

    [Fact]
    public async Task A_page_that_could_not_show_it_is_told_again_and_a_slow_one_keeps_nobody_waiting()
    {
        var times = 0;
        var never = new TaskCompletionSource<long?>();
        _watch.Follow(_view.Head.Scope, _view.Head.LastChange, _ => never.Task);
        _watch.Follow(_view.Head.Scope, _view.Head.LastChange, last => Task.FromResult<long?>(++times < 3 ? null : last));
        _watch.Follow(_view.Head.Scope, _view.Head.LastChange, _ => throw new InvalidOperationException("A page with a fault of its own."));
        Follow();

        await ConcludeAsync("Rådet er enig");

        await TickUntilAsync(() => times == 3 && _told.Count == 1);
        for (var more = 0; more < 3; more++) await TickAsync();
        Assert.Equal(3, times);
    }

    [Fact]
    public async Task Of_two_who_conclude_the_same_item_in_the_same_second_on_two_nodes_one_is_told_and_neither_text_is_lost()
    {
        _other.Current.Person = _town.Secretary.Id;
        _town.System.Database.Current.Person = _town.Contact.Id;
        await using var scope = _other.Services.CreateAsyncScope();
        var (here, there) = (_town.System.As<ConcludeItem>(_town.Contact), ActivatorUtilities.CreateInstance<ConcludeItem>(scope.ServiceProvider));
        var stands = ItemConclusion.None;

        for (var round = 1; round <= 20; round++)
        {
            ItemConclusion[] written = [new($"Kontakten {round}", false), new($"Sekretæren {round}", false)];
            var outcomes = await Task.WhenAll(
                here.HandleAsync(_view.Head.Id, _view.Items[0].Id, stands, written[0], default),
                there.HandleAsync(_view.Head.Id, _view.Items[0].Id, stands, written[1], default));

            var winner = Assert.Single(outcomes, outcome => outcome.IsDone);
            Assert.Equal(ConcludeItem.ChangedByOther, Assert.Single(outcomes, outcome => !outcome.IsDone).Refusal);
            stands = written[Array.IndexOf(outcomes, winner)];
            Assert.Equal(stands.Text, (await _town.SeeAsync(_view.Head.Id)).Items[0].Conclusion);
        }
    }

    private IDisposable Follow() => _watch.Follow(_view.Head.Scope, _view.Head.LastChange, last =>
    {
        _told.Add(last);
        return Task.FromResult<long?>(last);
    });

    private async Task ConcludeAsync(string text) =>
        Assert.Equal(Outcome.Done, await _town.System.As<ConcludeItem>(_town.Secretary).HandleAsync(_view.Head.Id, _view.Items[0].Id, ItemConclusion.None, new(text, false), default));

    /// <summary>One question's time goes by, and the question is given a moment to be answered.</summary>
    private async Task TickAsync(Func<bool>? until = null)
    {
        _other.Clock.Advance(MeetingWatch.Interval);
        for (var waited = 0; waited < 100 && until?.Invoke() != true; waited++)
        {
            await Task.Delay(20);
            if (until is null && waited > 5) return;
        }

        // Until the next question is waited for.
        await Task.Delay(50);
    }

    private async Task TickUntilAsync(Func<bool> isSo)
    {
        for (var ticks = 0; ticks < 200 && !isSo(); ticks++)
        {
            _other.Clock.Advance(MeetingWatch.Interval);
            await Task.Delay(20);
        }

        Assert.True(isSo());
    }
}

using Hangfire;
using Hangfire.Common;
using Hangfire.States;
using Microsoft.Extensions.Time.Testing;
using Samarbeid.Infrastructure.Jobs;
using Samarbeid.Infrastructure.Tests.Delivery;

namespace Samarbeid.Infrastructure.Tests.Jobs;

/// <summary>The storage of the jobs may come up after the program.</summary>
public sealed class RegisteringTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly CollectedLog<RecurringJobs> _log = new();
    private readonly Storage _storage = new();

    [Fact]
    public async Task Jobs_are_registered_at_start_and_what_is_due_is_planned_at_once()
    {
        await StartAsync();

        Assert.Equal(5, _storage.Recurring.Count);
        Assert.Equal([typeof(PlanReminders)], _storage.Enqueued);
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public async Task A_storage_that_does_not_answer_is_asked_again_every_ten_seconds_until_it_does()
    {
        _storage.IsAway = true;
        await StartAsync();
        Assert.Equal((1, 0), (_storage.Tries, _storage.Enqueued.Count));
        Assert.Single(_log.Lines, line => line.Contains("could not be registered (TimeoutException)", StringComparison.Ordinal));

        _clock.Advance(TimeSpan.FromSeconds(9));
        await SettleAsync();
        Assert.Equal(1, _storage.Tries);
        _clock.Advance(TimeSpan.FromSeconds(1));
        await Eventually(() => _storage.Tries == 2);
        Assert.Empty(_storage.Enqueued);

        _storage.IsAway = false;
        _clock.Advance(TimeSpan.FromSeconds(10));
        await Eventually(() => _storage.Enqueued.Count == 1);
        _clock.Advance(TimeSpan.FromSeconds(60));
        await SettleAsync();
        Assert.Equal([typeof(PlanReminders)], _storage.Enqueued);
        Assert.Equal(2, _log.Lines.Count);
    }

    private async Task StartAsync()
    {
        await new RecurringJobs(_storage, _storage, _clock, _log).StartAsync(CancellationToken.None);
        await SettleAsync();
    }

    // Long enough for what runs in the background to come as far as it will.
    private static Task SettleAsync() => Task.Delay(100);

    private static async Task Eventually(Func<bool> isSo)
    {
        for (var tries = 0; tries < 200 && !isSo(); tries++) await Task.Delay(25);
        Assert.True(isSo());
    }

    private sealed class Storage : IRecurringJobManager, IBackgroundJobClient
    {
        public bool IsAway { get; set; }

        public int Tries { get; private set; }

        public HashSet<string> Recurring { get; } = [];

        public List<Type> Enqueued { get; } = [];

        public void AddOrUpdate(string recurringJobId, Job job, string cronExpression, RecurringJobOptions options)
        {
            if (Recurring.Count == 0) Tries++;
            if (IsAway) throw new TimeoutException();
            Recurring.Add(recurringJobId);
        }

        public string Create(Job job, IState state)
        {
            Enqueued.Add(job.Type);
            return "1";
        }

        public bool ChangeState(string jobId, IState state, string expectedState) => throw new NotSupportedException();

        public void Trigger(string recurringJobId) => throw new NotSupportedException();

        public void RemoveIfExists(string recurringJobId) => throw new NotSupportedException();
    }
}

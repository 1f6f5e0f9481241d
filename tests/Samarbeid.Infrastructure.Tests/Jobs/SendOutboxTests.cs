using MimeKit;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Jobs;
using Samarbeid.Infrastructure.Tests.Delivery;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Jobs;

public sealed class SendOutboxTests : IAsyncLifetime
{
    private TestDatabase _tests = null!;
    private Promise _promise = null!;

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _promise = await Promise.MakeAsync(_tests);
        await PromiseAsync();
    }

    public Task DisposeAsync() => _tests.DisposeAsync().AsTask();

    [Fact]
    public async Task A_run_is_not_joined_by_the_next_one_which_leaves_at_once_and_the_one_after_it_runs_again()
    {
        var slow = new Slow();
        var job = new SendOutbox(Parts.Sender(_tests, slow), new NorwegianCalendar(_tests.Clock));
        var first = job.RunAsync(CancellationToken.None);
        await slow.Begun.Task;

        await job.RunAsync(CancellationToken.None);
        Assert.False(first.IsCompleted);
        Assert.Equal(1, slow.Sent);

        slow.Goes.SetResult();
        await first;
        await PromiseAsync();
        await job.RunAsync(CancellationToken.None);
        Assert.Equal(2, slow.Sent);
    }

    private async Task PromiseAsync()
    {
        await _promise.SaveAsync(_promise.Action(Promise.Today.AddDays(3)));
        await Parts.Planner(_tests).PlanAsync(Promise.Today, CancellationToken.None);
        // A reminder waits for the next morning.
        _tests.Clock.Advance(TimeSpan.FromDays(1));
    }

    /// <summary>A server that takes its first mail when it is told to.</summary>
    private sealed class Slow : IMailTransport, IMailSession
    {
        public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Goes { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Sent { get; private set; }

        public TimeSpan Lease => TimeSpan.FromMinutes(5);

        public Task<IMailSession> OpenAsync(CancellationToken cancel) => Task.FromResult<IMailSession>(this);

        public async Task<bool> DeliverAsync(MimeMessage mail, CancellationToken cancel)
        {
            Sent++;
            Begun.TrySetResult();
            await Goes.Task;
            return true;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

using System.Reflection;
using Hangfire;
using Hangfire.Common;
using Samarbeid.Infrastructure.Jobs;

namespace Samarbeid.Infrastructure.Tests.Jobs;

public sealed class RecurringJobsTests
{
    private readonly Registered _registered = new();

    public RecurringJobsTests() => RecurringJobs.Register(_registered);

    [Fact]
    public void The_ids_and_times_stay_as_operators_know_them() => Assert.Equal(
        [
            ("minutes.approve-silently", typeof(ApproveSilently), "5 * * * *"), ("outbox.send", typeof(SendOutbox), "* * * * *"), ("papers.clear", typeof(ClearPapers), "15 * * * *"), ("reminders.plan", typeof(PlanReminders), "30 7-21 * * *"),
            ("reminders.run", typeof(SendReminders), "0 7 * * *"),
        ],
        _registered.Jobs.Select(j => (j.Id, j.Job.Type, j.Cron)).OrderBy(j => j.Id, StringComparer.Ordinal));

    [Fact]
    public void Times_are_Norwegian_summer_and_winter() => Assert.All(_registered.Jobs, job =>
    {
        Assert.Equal("Europe/Oslo", job.Options.TimeZone.Id);
        Assert.Equal(TimeSpan.FromHours(1), job.Options.TimeZone.GetUtcOffset(new DateTime(2026, 1, 15, 12, 0, 0, DateTimeKind.Utc)));
        Assert.Equal(TimeSpan.FromHours(2), job.Options.TimeZone.GetUtcOffset(new DateTime(2026, 7, 15, 12, 0, 0, DateTimeKind.Utc)));
    });

    [Fact]
    public void A_job_that_failed_is_tried_again_only_where_no_later_run_does_the_same() => Assert.Equal(
        [("minutes.approve-silently", 0), ("outbox.send", 0), ("papers.clear", 0), ("reminders.plan", 0), ("reminders.run", 3)],
        _registered.Jobs.Select(j => (j.Id, AttemptsOf(j.Job.Method))).OrderBy(j => j.Id, StringComparer.Ordinal));

    /// <summary>Read and not made: an attribute that is made asks for a log, of which the process has one, and that may be one of a test that is over.</summary>
    private static int AttemptsOf(MethodInfo job) => (int)job.GetCustomAttributesData().Single(a => a.AttributeType == typeof(AutomaticRetryAttribute))
        .NamedArguments.Single(a => a.MemberName == nameof(AutomaticRetryAttribute.Attempts)).TypedValue.Value!;

    private sealed class Registered : IRecurringJobManager
    {
        public List<(string Id, Job Job, string Cron, RecurringJobOptions Options)> Jobs { get; } = [];

        public void AddOrUpdate(string recurringJobId, Job job, string cronExpression, RecurringJobOptions options) =>
            Jobs.Add((recurringJobId, job, cronExpression, options));

        public void Trigger(string recurringJobId) => throw new NotSupportedException();

        public void RemoveIfExists(string recurringJobId) => throw new NotSupportedException();
    }
}

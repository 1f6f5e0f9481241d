using Hangfire;
using Hangfire.InMemory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Samarbeid.Infrastructure.Jobs;
using Samarbeid.Infrastructure.Persistence.Setup;

namespace Samarbeid.Infrastructure.Tests.Jobs;

public sealed class JobRegistrationTests
{
    [Fact]
    public async Task A_node_runs_the_jobs_and_keeps_them_in_memory_beside_a_file()
    {
        await using var program = Program([]);

        Assert.IsType<InMemoryStorage>(program.GetRequiredService<JobStorage>());
        // Hangfire finds the class of a job by this name in any later version of the program.
        Assert.Equal("Samarbeid.Infrastructure.Jobs.SendOutbox, Samarbeid.Infrastructure", Hangfire.Common.TypeHelper.CurrentTypeSerializer(typeof(SendOutbox)));
        Assert.Contains(program.GetServices<IHostedService>(), service => service is RecurringJobs);
        Assert.Contains(program.GetServices<IHostedService>(), service => service is BackgroundJobServerHostedService);
    }

    [Fact]
    public async Task A_node_that_is_told_to_leaves_them_to_others()
    {
        await using var program = Program(new() { [JobRegistration.EnabledKey] = "false" });

        Assert.NotNull(program.GetService<IBackgroundJobClient>());
        Assert.DoesNotContain(program.GetServices<IHostedService>(), service => service is RecurringJobs or BackgroundJobServerHostedService);
    }

    private static ServiceProvider Program(Dictionary<string, string?> settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        return new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddSingleton<IHostApplicationLifetime, Alive>()
            .AddSingleton(PersistenceSettings.Read(configuration, Path.GetTempPath()).Value)
            .AddBackgroundJobs(configuration).BuildServiceProvider();
    }

    private sealed class Alive : IHostApplicationLifetime
    {
        public CancellationToken ApplicationStarted => default;

        public CancellationToken ApplicationStopping => default;

        public CancellationToken ApplicationStopped => default;

        public void StopApplication() => throw new NotSupportedException();
    }
}

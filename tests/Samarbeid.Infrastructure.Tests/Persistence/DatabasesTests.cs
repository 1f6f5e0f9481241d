using Microsoft.Extensions.Logging.Abstractions;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Persistence;

/// <summary>What an open page meets when the program is stopped under it.</summary>
public sealed class DatabasesTests
{
    [Fact]
    public async Task A_page_that_asks_while_the_program_is_being_stopped_is_cancelled_and_not_broken()
    {
        var (clock, calendar) = (TimeProvider.System, new NorwegianCalendar(TimeProvider.System));
        var databases = new Databases(
            new Stopped(), new TestDatabase.CurrentPerson(), new Notifier([], calendar), new SecurityLog(clock, NullLogger<SecurityLog>.Instance), calendar, clock);

        await Assert.ThrowsAsync<OperationCanceledException>(() => databases.ActorAsync(CancellationToken.None));
        await Assert.ThrowsAsync<OperationCanceledException>(() => databases.OpenAsync(Operation.ReadMeetings, CancellationToken.None));
    }

    private sealed class Stopped : IContextFactory
    {
        public SamarbeidDbContext Create() => throw new ObjectDisposedException(nameof(IServiceProvider));
    }
}

using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Due;
using Samarbeid.Testing;
using Promise = Samarbeid.Infrastructure.Tests.Delivery.Promise;

namespace Samarbeid.Infrastructure.Tests.Due;

public sealed class AgreementsDueTests : IAsyncLifetime
{
    private TestDatabase _tests = null!;
    private Promise _promise = null!;

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _promise = await Promise.MakeAsync(_tests);
    }

    public Task DisposeAsync() => _tests.DisposeAsync().AsTask();

    [Fact]
    public async Task A_draft_that_is_to_follow_does_not_silence_the_reminders_of_the_one_that_ends()
    {
        var (now, today) = (_tests.Clock.GetUtcNow(), Promise.Today);
        var agreement = CooperationAgreement.Draft(_promise.Council, new("Avtale", "", today.AddDays(-100), today.AddDays(100)), today).Value;
        Assert.True(agreement.Add(new(Party.Police, "På skolen", "", CommitmentRhythm.Monthly)).IsDone && agreement.Send(now).IsDone);
        Assert.True(agreement.Sign(Party.Police, _promise.Sheriff, today, [], now).IsDone && agreement.Sign(Party.Municipality, _promise.Mayor, today, [], now).IsDone);
        await _promise.SaveAsync(agreement);
        await _promise.SaveAsync(agreement.Renew("Ny avtale", today).Value);

        await using var database = _tests.OpenAsSystem();
        Assert.Equal([agreement.Id.Value], (await new AgreementsDue().Open(database).ToListAsync()).Select(due => due.Thing));
    }
}

using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Documents.Handovers;
using Samarbeid.Web.Features.Meetings.Hold;
using Samarbeid.Web.Features.People.Handovers;
using Samarbeid.Web.Tests.Features.Meetings;
using UglyToad.PdfPig;

namespace Samarbeid.Web.Tests.Features.People;

/// <summary>What somebody who leaves hands on, as far as whoever reads it may.</summary>
public sealed class HandoverTests : IAsyncLifetime
{
    private Town _town = null!;

    public async Task InitializeAsync() => _town = await Town.BuildAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task It_holds_what_is_open_what_was_concluded_and_promised_last_and_whom_to_call()
    {
        await _town.System.ActionAsync(await _town.System.ChallengeAsync(TestSystem.Stjordal), _town.Contact, TestSystem.Today.AddDays(9), "Ring rektor");
        var held = await _town.HoldAsync();
        Assert.True((await _town.System.As<ConcludeItem>(_town.Contact).HandleAsync(held.Head.Id, held.Items[0].Id, new("", false), new("Natteravnene kommer", false), default)).IsDone);
        var agreed = await Agreements.Pledged.InForceAsync(_town);

        var own = (await FindAsync(_town.Contact, null))!;

        Assert.Equal("Ring rektor", Assert.Single(own.Actions).Title);
        // The council and its municipality each count from 1.
        Assert.StartsWith("Stjørdal T", own.Actions[0].Reference, StringComparison.Ordinal);
        Assert.Contains(own.Meetings.SelectMany(m => m.Conclusions), c => c.Conclusion == "Natteravnene kommer");
        Assert.Equal(agreed.Commitments.Count, Assert.Single(own.Agreements).Promises.Count);
        Assert.Contains(own.Contacts, c => c.Name == _town.Contact.Name);
        Assert.NotEmpty(own.Figures);
        var text = string.Concat(PdfDocument.Open((await _town.System.As<HandoverQueries>(_town.Contact).PdfAsync(null, default))!).GetPages().Select(p => p.Text));
        Assert.Contains("rektor", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_gets_references_and_what_everybody_reads_and_nobody_else_gets_that_of_another()
    {
        await _town.System.ActionAsync(await _town.System.ChallengeAsync(TestSystem.Stjordal), _town.Contact, TestSystem.Today.AddDays(9), "Ring rektor");
        await _town.HoldAsync();
        await Agreements.Pledged.InForceAsync(_town);

        var seen = (await FindAsync(await _town.System.PersonAsync(Role.Administrator), _town.Contact.Id))!;

        Assert.Null(Assert.Single(seen.Actions).Title);
        Assert.Empty(seen.Meetings);
        Assert.Empty(seen.Agreements);
        Assert.NotEmpty(seen.Contacts);
        Assert.Null(await FindAsync(_town.Sheriff, _town.Contact.Id));
        Assert.Null(await FindAsync(null, null));
    }

    private Task<HandoverContent?> FindAsync(Person? who, PersonId? leaver) => _town.System.As<HandoverQueries>(who).FindAsync(leaver, default);
}

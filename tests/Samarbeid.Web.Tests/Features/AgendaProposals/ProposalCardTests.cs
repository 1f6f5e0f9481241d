using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.AgendaProposals;
using Samarbeid.Web.Features.TextGuards;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features.AgendaProposals;

/// <summary>The card of the queue, over the real commands and a real database.</summary>
public sealed class ProposalCardTests : BunitContext, IAsyncLifetime
{
    private readonly InCulture _culture = new("nb-NO");
    private Town _town = null!;

    public async Task InitializeAsync()
    {
        _town = await Town.BuildAsync();
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(_town.System.As<Databases>(_town.Contact)).AddSingleton(new NorwegianCalendar(_town.System.Database.Clock))
            .AddTransient<ConfirmTexts>().AddTransient<FindingQueries>().AddTransient<ProposalQueries>().AddTransient<ProposeItem>().AddTransient<TakeInProposal>()
            .AddTransient<DeclineProposal>().AddTransient<WithdrawProposal>();
    }

    public new async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _town.DisposeAsync();
        _culture.Dispose();
    }

    [Fact]
    public async Task What_is_proposed_stands_in_the_queue_at_once_and_the_form_is_closed()
    {
        var card = await ProposedAsync();

        card.WaitForAssertion(() => Assert.Empty(card.FindAll("form")));
        Assert.Equal("Russetiden", card.Find(".results strong").TextContent);
        Assert.Contains("Saken ligger i køen.", card.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_declined_leaves_the_queue_at_once_with_its_reason_below()
    {
        var card = await ProposedAsync();
        card.WaitForAssertion(() => Assert.Empty(card.FindAll("form")));

        await card.FindAll(".results button").First(b => b.TextContent.StartsWith("Ikke ta opp", StringComparison.Ordinal)).ClickAsync(new());
        await card.Find("form textarea").ChangeAsync(new() { Value = "Hører hjemme i skolen" });
        await card.Find("form").SubmitAsync();

        card.WaitForAssertion(() => Assert.Empty(card.FindAll("form")));
        Assert.Equal("Hører hjemme i skolen", card.Find(".results-more").TextContent);
    }

    private async Task<IRenderedComponent<ProposalCard>> ProposedAsync()
    {
        var card = Render<ProposalCard>(p => p.Add(c => c.Body, _town.Body.Id));
        await card.FindAll("button").Single(b => b.TextContent.Contains("Meld inn en sak", StringComparison.Ordinal)).ClickAsync(new());
        await card.Find("form input").ChangeAsync(new() { Value = "Russetiden" });
        await card.Find("form").SubmitAsync();
        return card;
    }
}

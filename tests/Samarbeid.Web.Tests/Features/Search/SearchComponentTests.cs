using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;
using Samarbeid.Web.Features.Search;

namespace Samarbeid.Web.Tests.Features.Search;

public sealed class SearchComponentTests : BunitContext, IAsyncLifetime
{
    private readonly InCulture _culture = new("nb-NO");
    private TestSystem _system = null!;
    private Person _contact = null!;

    public async Task InitializeAsync()
    {
        _system = await TestSystem.StartAsync();
        var town = new SearchTown(_system);
        _contact = await _system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        await town.AddAsync(_contact, _contact, [_contact], [], TestSystem.Stjordal);
        Services.AddSingleton(_system.As<SearchQueries>(_contact));
        Services.AddSingleton<TimeProvider>(_system.Database.Clock);
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        _culture.Dispose();
        await DisposeAsync();
        await _system.DisposeAsync();
    }

    [Fact]
    public void What_was_searched_for_is_marked_and_nothing_else_is_changed()
    {
        var hit = new SearchHit(HitKind.Paper, "/x", "Øst & vest", "<b>Øst</b> for byen", "Rådet", new DateOnly(2026, 3, 2), true);

        var list = Render<HitList>(p => p.Add(l => l.Hits, [hit]).Add(l => l.Terms, SearchTown.Terms("øst")));

        Assert.Equal(["Øst", "Øst"], list.FindAll("mark").Select(m => m.TextContent));
        Assert.Equal("Øst & vest", list.Find("a").TextContent.Trim());
        Assert.Equal("<b>Øst</b> for byen", list.Find(".hit-text").TextContent.Trim());
        Assert.Equal("Vedlegg · Rådet · 2. mars 2026", list.Find(".hit-where").TextContent);
    }

    [Fact]
    public void Hits_come_as_one_types_and_a_polite_line_says_how_many()
    {
        var page = Render<SearchPage>();
        Assert.Empty(page.FindAll(".hit"));

        page.Find("#sok-ord").Input(SearchTown.Word);
        Assert.Empty(page.FindAll(".hit"));
        _system.Database.Clock.Advance(TimeSpan.FromMilliseconds(300));

        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".hit")), TimeSpan.FromSeconds(30));
        Assert.EndsWith($"/sok?q={SearchTown.Word}", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
        var hits = page.FindAll(".hit").Count;
        Assert.Equal($"{hits} treff.", page.Find("[role=status].search-status").TextContent.Trim());
        Assert.DoesNotContain(JSInterop.Invocations, i => i.Identifier.Contains("focus", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("%22", "Skriv minst to bokstaver")]
    [InlineData("*", "Skriv minst to bokstaver")]
    [InlineData("a", "Skriv minst to bokstaver")]
    [InlineData("OR", "0 treff.")]
    [InlineData("NEAR(", "0 treff.")]
    [InlineData("%20%20", "Skriv for eksempel")]
    [InlineData("%E2%80%8F", "Skriv minst to bokstaver")]
    public void Whatever_is_asked_for_a_sentence_is_the_answer(string asked, string said)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/sok?q={asked}");

        Assert.StartsWith(said, Render<SearchPage>().Find(".search-status").TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_letters_are_too_many_and_that_is_said()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/sok?q={new string('a', 10_000)}&type=tull&kommune=tull&side=-1");

        Assert.Equal("Skriv høyst 100 tegn.", Render<SearchPage>().Find(".search-status").TextContent.Trim());
    }

    [Fact]
    public void One_kind_and_one_municipality_are_in_the_address()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/sok?q={SearchTown.Word}&type=tiltak&kommune={TestSystem.Stjordal}");

        var page = Render<SearchPage>();

        Assert.Single(page.FindAll(".hit"));
        var kinds = page.FindAll(".segment");
        Assert.Equal("page", kinds.Single(k => k.TextContent.Contains("Tiltak", StringComparison.Ordinal)).GetAttribute("aria-current"));
        Assert.All(kinds, k => Assert.Contains($"kommune={TestSystem.Stjordal}", k.GetAttribute("href"), StringComparison.Ordinal));
    }
}

using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Web.Features.Meetings.List;
using Samarbeid.Web.Features.Municipalities.Choose;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Tests.Features.Municipalities;

public sealed class PlacePickerTests : BunitContext, IAsyncLifetime
{
    private readonly InCulture _culture = new("nb-NO");
    private TestSystem _system = null!;

    public async Task InitializeAsync()
    {
        _system = await TestSystem.StartAsync();
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<AntiforgeryStateProvider, NoToken>();
        AddAuthorization().SetAuthorized("Kari");
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        _culture.Dispose();
        await DisposeAsync();
        await _system.DisposeAsync();
    }

    [Fact]
    public async Task Only_places_somebody_holds_something_in_are_offered_and_three_letters_find_one()
    {
        var places = new[] { "5035", "5034", "5036", "5037", "5038", "5041", "5042" };
        Services.AddSingleton(_system.As<OwnPlaceQueries>(await _system.PersonAsync(Role.Mayor, places)));
        var picker = Render<PlacePicker>(p => p.AddCascadingValue(new ChosenPlace(MunicipalityNumber.Parse("5034"), "Meråker")));
        Assert.Equal("Kommune: Meråker", picker.Find(".place-button").GetAttribute("aria-label"));

        await picker.Find(".place-button").ClickAsync(new());
        Assert.Equal(places.Length, picker.FindAll(".place-choices button").Count);
        Assert.Equal("5034", picker.Find(".place-choice[aria-pressed=true]").GetAttribute("value"));

        picker.Find("#kommunevalg-sok").Input("stj");
        Assert.Equal("5035", Assert.Single(picker.FindAll(".place-choices button")).GetAttribute("value"));
        Assert.Equal("Én kommune.", picker.Find("[role=status]").TextContent);
        // Snåsa, by its name in South Sámi.
        picker.Find("#kommunevalg-sok").Input("snåas");
        Assert.Equal("5041", Assert.Single(picker.FindAll(".place-choices button")).GetAttribute("value"));
        picker.Find("#kommunevalg-sok").Input("senja");
        Assert.Empty(picker.FindAll(".place-choices button"));
    }

    [Theory]
    [InlineData(null, "5034", "5034")]
    [InlineData("", "5034", null)]
    [InlineData("5035", "5034", "5035")]
    [InlineData("tull", "5034", null)]
    [InlineData(null, null, null)]
    public void A_list_is_narrowed_to_what_its_address_says_or_else_to_what_is_chosen(string? asked, string? chosen, string? narrowed) =>
        Assert.Equal(narrowed, PlaceAsked.Or(asked, chosen is null ? null : new(MunicipalityNumber.Parse(chosen), "Sted"))?.Value);

    [Fact]
    public async Task The_list_of_meetings_opens_with_the_chosen_place_says_so_and_leads_back_to_all()
    {
        var who = await _system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal, TestSystem.Senja);
        var (own, other) = (await _system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal), await _system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Senja));
        await _system.MeetingAsync(own, who, TestSystem.Today.AddDays(10));
        await _system.MeetingAsync(other, who, TestSystem.Today.AddDays(20));
        Services.AddSingleton(_system.As<MeetingListQueries>(who));
        Services.AddSingleton(_system.Database.Services.GetRequiredService<Domain.Common.NorwegianCalendar>());
        var chosen = new ChosenPlace(MunicipalityNumber.Parse(TestSystem.Senja), "Senja");

        var list = Render<MeetingListPage>(p => p.AddCascadingValue(chosen));

        Assert.Single(list.FindAll("tbody tr"));
        Assert.Contains("Bare Senja.", list.Find(".place-notice").TextContent, StringComparison.Ordinal);
        var back = list.Find(".place-notice a").GetAttribute("href")!;
        Services.GetRequiredService<NavigationManager>().NavigateTo(back);
        list = Render<MeetingListPage>(p => p.AddCascadingValue(chosen));
        Assert.Equal(2, list.FindAll("tbody tr").Count);
        Assert.Empty(list.FindAll(".place-notice"));
        Assert.All(list.FindAll(".segment"), s => Assert.EndsWith("kommune=", s.GetAttribute("href"), StringComparison.Ordinal));
    }

    private sealed class NoToken : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}

using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Features.TextGuards;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.QuickEntries;
using Samarbeid.Web.Features.Meetings.Results;

namespace Samarbeid.Web.Tests.Features.Meetings;

/// <summary>Quick entry under an item, over the real commands and a real database.</summary>
public sealed class QuickLineTests : BunitContext, IAsyncLifetime
{
    private readonly InCulture _culture = new("nb-NO");
    private Town _town = null!;
    private MeetingView _view = null!;

    public async Task InitializeAsync()
    {
        _town = await Town.BuildAsync();
        _view = await _town.HoldAsync();
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(_town.System.As<Databases>(_town.Contact)).AddSingleton(new NorwegianCalendar(_town.System.Database.Clock))
            .AddSingleton<TimeProvider>(_town.System.Database.Clock).AddTransient<ConfirmTexts>().AddTransient<FindingQueries>()
            .AddTransient<QuickEntryQueries>().AddTransient<ResultChoiceQueries>().AddTransient<AddActionItem>().AddTransient<AddRecommendation>();
    }

    public new async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _town.DisposeAsync();
        _culture.Dispose();
    }

    [Fact]
    public async Task A_line_is_shown_as_it_is_understood_and_Enter_makes_it_an_action()
    {
        var said = "";
        var line = Render<QuickLine>(p => p.Add(l => l.View, _view).Add(l => l.Item, _view.Items[0]).Add(l => l.OnDone, text => said = text));

        await line.Find("input").InputAsync(new() { Value = $"t {_town.Mayor.Name} måler farten ved skolen innen 15. juni" });
        Assert.Contains($"Måler farten ved skolen. Ansvarlig: {_town.Mayor.Name}. Frist: {NorwegianFormat.Due(new(2026, 6, 15), TestSystem.Today)}", line.Find(".quick-line-read").TextContent, StringComparison.Ordinal);
        await line.Find("form").SubmitAsync();
        await line.Find("form").SubmitAsync();

        var made = Assert.Single((await _town.SeeAsync(_view.Head.Id)).Actions);
        Assert.Equal(("Måler farten ved skolen", _town.Mayor.Name, new DateOnly(2026, 6, 15), _view.Items[0].Id), (made.Title, made.Responsible, made.DueDate, made.Item!.Value));
        Assert.Equal("Tiltak T\u00A01/26 er laget.", said);
        Assert.Empty(line.Find(".quick-line-read").TextContent.Trim());
    }

    [Fact]
    public async Task What_can_mean_two_days_is_a_choice_of_buttons_and_nothing_is_made_before()
    {
        var line = Render<QuickLine>(p => p.Add(l => l.View, _view).Add(l => l.Item, _view.Items[0]));

        await line.Find("input").InputAsync(new() { Value = $"t {_town.Mayor.Name} måler farten innen juni" });
        await line.Find("form").SubmitAsync();

        Assert.Empty((await _town.SeeAsync(_view.Head.Id)).Actions);
        Assert.Contains("«juni» kan være 1. juni 2026 eller 30. juni 2026.", line.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        var options = line.FindAll(".quick-line-options button");
        Assert.Equal(2, options.Count);
        await options[1].ClickAsync(new());
        await line.Find("form").SubmitAsync();

        Assert.Equal(new DateOnly(2026, 6, 30), Assert.Single((await _town.SeeAsync(_view.Head.Id)).Actions).DueDate);
    }

    [Fact]
    public async Task A_recommendation_asks_which_challenge_it_answers_unless_there_is_only_one()
    {
        await _town.System.As<AddRecommendation>(_town.Contact).HandleAsync(SingleUseKey.New(), _view.Head.Id, _view.Items[0].Id, _town.Recommendation(TestSystem.Today.AddDays(40)), default);
        _town.System.Database.Current.Person = _town.Contact.Id;
        var line = Render<QuickLine>(p => p.Add(l => l.View, _view).Add(l => l.Item, _view.Items[1]));

        await line.Find("input").InputAsync(new() { Value = "a oppvekst vurderer åpen hall, svar innen 15. juni" });
        await line.Find("form").SubmitAsync();

        var made = (await _town.SeeAsync(_view.Head.Id)).Recommendations.Single(r => r.Item == _view.Items[1].Id);
        Assert.Equal(("Vurderer åpen hall", "Stjørdal kommune, oppvekst", new DateOnly(2026, 6, 15)), (made.Title, made.Addressee, made.AnswerDue));
    }

    [Fact]
    public async Task A_recommendation_can_open_a_challenge_with_the_words_of_the_item()
    {
        await _town.System.As<AddRecommendation>(_town.Contact).HandleAsync(SingleUseKey.New(), _view.Head.Id, _view.Items[0].Id, _town.Recommendation(TestSystem.Today.AddDays(40)), default);
        _town.System.Database.Current.Person = _town.Contact.Id;
        var line = Render<QuickLine>(p => p.Add(l => l.View, _view).Add(l => l.Item, _view.Items[2]));

        await line.Find("input").InputAsync(new() { Value = "a oppvekst vurderer åpen hall, svar innen 15. juni" });
        await line.Find("select").ChangeAsync(new() { Value = RecommendationModel.New });
        await line.Find("form").SubmitAsync();

        var choices = await _town.System.As<ResultChoiceQueries>(_town.Contact).ForRecommendationAsync(_view, TestSystem.Today, default);
        Assert.Contains(choices.Challenges, c => c.Title == _view.Items[2].Title);
    }

    [Fact]
    public async Task What_a_line_can_name_follows_the_meeting_while_it_goes_on()
    {
        var line = Render<QuickLine>(p => p.Add(l => l.View, _view).Add(l => l.Item, _view.Items[0]));
        await line.Find("input").InputAsync(new() { Value = "a oppvekst vurderer åpen hall, svar innen 15. juni" });
        Assert.Contains("Hvem går anbefalingen til?", line.Find(".quick-line-read").TextContent, StringComparison.Ordinal);

        await _town.System.As<AddRecommendation>(_town.Contact).HandleAsync(SingleUseKey.New(), _view.Head.Id, _view.Items[0].Id, _town.Recommendation(TestSystem.Today.AddDays(40)), default);
        _view = await _town.SeeAsync(_view.Head.Id);
        line.Render(p => p.Add(l => l.View, _view));
        await line.Find("input").InputAsync(new() { Value = "a oppvekst vurderer åpen hall, svar innen 15. juni." });

        Assert.Contains("Til: Stjørdal kommune, oppvekst.", line.Find(".quick-line-read").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Until_the_next_meeting_is_the_next_one_planned_of_the_same_body()
    {
        var planned = await _town.PlanAsync(_view.Head.Date.AddDays(60));
        _town.System.Database.Current.Person = _town.Contact.Id;
        var line = Render<QuickLine>(p => p.Add(l => l.View, _view).Add(l => l.Item, _view.Items[0]));

        await line.Find("input").InputAsync(new() { Value = $"t {_town.Mayor.Name} måler farten til neste møte" });
        await line.Find("form").SubmitAsync();

        Assert.Equal(planned.Head.Date, Assert.Single((await _town.SeeAsync(_view.Head.Id)).Actions).DueDate);
    }
}

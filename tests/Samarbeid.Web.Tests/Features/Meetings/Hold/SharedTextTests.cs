using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Hold;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Tests.Features.Meetings.Hold;

/// <summary>The field of a conclusion while another writes on it too.</summary>
public sealed class SharedTextTests : BunitContext, IAsyncLifetime
{
    private readonly InCulture _culture = new("nb-NO");
    private Town _town = null!;
    private MeetingView _view = null!;
    private IRenderedComponent<ConclusionEditor> _editor = null!;

    public async Task InitializeAsync()
    {
        _town = await Town.BuildAsync();
        _view = await _town.HoldAsync();
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(_town.System.As<Databases>(_town.Contact)).AddSingleton(new NorwegianCalendar(_town.System.Database.Clock))
            .AddSingleton<TimeProvider>(_town.System.Database.Clock).AddTransient<MeetingQueries>().AddTransient<ConcludeItem>().AddTransient<PutOffItem>();
        _editor = Render<ConclusionEditor>(p => p.Add(e => e.View, _view).Add(e => e.Item, _view.Items[0]).Add(e => e.OnDone, async _ => await ComesAsync()));
    }

    public new async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _town.DisposeAsync();
        _culture.Dispose();
    }

    [Fact]
    public async Task Words_of_another_come_into_a_field_that_nobody_is_in()
    {
        await TheyWriteAsync("Den andres tekst");

        Assert.Equal("Den andres tekst", Field.GetAttribute("value"));
        Assert.Empty(_editor.FindAll(".conflict"));
    }

    [Fact]
    public async Task Words_of_another_stand_beside_a_field_that_somebody_is_in_and_come_into_it_when_it_is_left()
    {
        await Field.FocusAsync(new());

        await TheyWriteAsync("Den andres tekst");
        Assert.Equal("", Field.GetAttribute("value"));
        Assert.Contains($"{_town.Secretary.Name} har endret teksten", _editor.Find(".conflict").TextContent, StringComparison.Ordinal);
        Assert.Contains("Den andres tekst", _editor.Find(".conflict").TextContent, StringComparison.Ordinal);

        await Field.BlurAsync(new());
        Assert.Equal("Den andres tekst", Field.GetAttribute("value"));
        Assert.Empty(_editor.FindAll(".conflict"));
    }

    [Fact]
    public async Task Words_of_another_that_come_while_somebody_types_stand_beside_with_the_name_and_both_can_be_kept()
    {
        await Field.FocusAsync(new());
        await Field.InputAsync(new() { Value = "Min tekst" });

        await TheyWriteAsync("Den andres tekst");
        Assert.Contains($"{_town.Secretary.Name} har endret teksten mens du skrev", _editor.Find(".conflict").TextContent, StringComparison.Ordinal);
        Assert.Equal("", Field.GetAttribute("value"));
        _town.System.Database.Clock.Advance(TypingPause.Length * 2);
        Assert.Equal("Den andres tekst", await SavedAsync());
        await Field.InputAsync(new() { Value = "Min tekst, som ble lengre" });
        Assert.Contains("Min tekst, som ble lengre", _editor.Find(".conflict").TextContent, StringComparison.Ordinal);

        await _editor.FindAll(".conflict button").Single(b => b.TextContent == "Behold begge").ClickAsync(new());

        Assert.Equal("Den andres tekst\n\nMin tekst, som ble lengre", await SavedAsync());
        Assert.Empty(_editor.FindAll(".conflict"));
    }

    [Fact]
    public async Task Who_types_without_a_pause_has_saved_all_but_the_last_two_seconds()
    {
        await Field.FocusAsync(new());
        for (var tenths = 1; tenths <= 60; tenths++)
        {
            await Field.InputAsync(new() { Value = new string('a', tenths) });
            _town.System.Database.Clock.Advance(TimeSpan.FromSeconds(0.1));
            if (tenths % 10 != 0) continue;

            for (var waited = 0; waited < 100 && tenths - (await SavedAsync()).Length > 20; waited++) await Task.Delay(20);
            Assert.InRange(tenths - (await SavedAsync()).Length, 0, 20);
        }
    }

    [Fact]
    public async Task An_item_that_another_notes_does_not_take_the_field_from_who_writes()
    {
        await Field.FocusAsync(new());
        await Field.InputAsync(new() { Value = "Min tekst" });

        await TheyWriteAsync(ItemConclusion.Noted);

        Assert.Contains("Den andre valgte «Tatt til orientering».", _editor.Find(".conflict").TextContent, StringComparison.Ordinal);
        await _editor.Find(".conflict .btn-primary").ClickAsync(new());
        Assert.Equal("Min tekst", await SavedAsync());
    }

    [Fact]
    public async Task A_page_read_before_an_own_save_is_no_news_of_another()
    {
        await Field.FocusAsync(new());
        await Field.InputAsync(new() { Value = "Min tekst" });
        await Field.BlurAsync(new());
        await Field.FocusAsync(new());
        await Field.InputAsync(new() { Value = "Min tekst, som blir lengre" });

        await ComesAsync();

        Assert.Empty(_editor.FindAll(".conflict"));
        Assert.Equal("", Field.GetAttribute("value"));
    }

    [Fact]
    public async Task A_database_that_is_out_is_written_to_when_it_is_back_and_the_field_says_so_meanwhile()
    {
        await Field.InputAsync(new() { Value = "Min tekst" });
        _town.System.Database.Line.IsDown = true;
        _town.System.Database.Clock.Advance(TypingPause.Length);
        _editor.WaitForAssertion(() => Assert.Equal("Ikke lagret ennå. Prøver igjen.", _editor.Find(".saved").TextContent));

        _town.System.Database.Line.IsDown = false;

        for (var tries = 0; tries < 50 && !_editor.Find(".saved").TextContent.StartsWith("Lagret", StringComparison.Ordinal); tries++)
        {
            _town.System.Database.Clock.Advance(TypingPause.Length);
            await Task.Delay(20);
        }

        Assert.Equal("Min tekst", await SavedAsync());
    }

    private AngleSharp.Dom.IElement Field => _editor.Find("textarea");

    private Task TheyWriteAsync(string text) => TheyWriteAsync(new ItemConclusion(text, false));

    private async Task TheyWriteAsync(ItemConclusion written)
    {
        Assert.Equal(Outcome.Done, await _town.System.As<ConcludeItem>(_town.Secretary).HandleAsync(_view.Head.Id, _view.Items[0].Id, ItemConclusion.None, written, default));
        _town.System.Database.Current.Person = _town.Contact.Id;
        await ComesAsync();
    }

    private async Task ComesAsync()
    {
        var now = (await Services.GetRequiredService<MeetingQueries>().CatchUpAsync(_view.Head.Id, _view.Head.LastChange, default))!;
        _editor.Render(p => p.Add(e => e.View, now).Add(e => e.Item, now.Items[0]));
    }

    private async Task<string> SavedAsync() => (await _town.SeeAsync(_view.Head.Id)).Items[0].Conclusion;
}

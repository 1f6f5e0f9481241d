using Bunit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Testing;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Hold;
using Samarbeid.Web.Features.Meetings.Results;

namespace Samarbeid.Web.Tests.Features.Meetings.Hold;

/// <summary>The page of one person on one node, while another writes on another node.</summary>
public sealed class LiveMeetingTests : BunitContext, IAsyncLifetime
{
    private readonly InCulture _culture = new("nb-NO");
    private readonly List<MeetingView?> _came = [];
    private Town _town = null!;
    private TestDatabase _node = null!;
    private MeetingView _view = null!;

    public async Task InitializeAsync()
    {
        _town = await Town.BuildAsync();
        _view = await _town.HoldAsync();
        _node = TestDatabase.InFolder(_town.System.Database.Folder);
        _node.Current.Person = _town.Secretary.Id;
        JSInterop.Mode = JSRuntimeMode.Loose;
        var scope = _node.Services.CreateAsyncScope().ServiceProvider;
        Services.AddSingleton(scope.GetRequiredService<Databases>()).AddSingleton(new NorwegianCalendar(_node.Clock)).AddSingleton<TimeProvider>(_node.Clock)
            .AddSingleton(new MeetingWatch(scope.GetRequiredService<SystemDatabases>(), _node.Clock, NullLogger<MeetingWatch>.Instance))
            .AddTransient<MeetingQueries>().AddTransient<ConcludeItem>();
    }

    public new async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _node.DisposeAsync();
        await _town.DisposeAsync();
        _culture.Dispose();
    }

    [Fact]
    public async Task What_another_does_comes_to_the_page_and_is_said_together_and_once()
    {
        var page = Follow();

        await ConcludeAsync(_town.Contact, 0, ItemConclusion.None, "Rådet er enig");
        await ConcludeAsync(_town.Contact, 1, ItemConclusion.None, "Rådet er uenig");
        await ActAsync(_town.Contact);

        await TickUntilAsync(() => page.Find("[role=status]").TextContent.Contains("Nytt tiltak", StringComparison.Ordinal));
        var by = _town.Contact.Name;
        Assert.Equal($"PR\u00A01/26 har fått en konklusjon, av {by}. PR\u00A02/26 har fått en konklusjon, av {by}. Nytt tiltak i PR\u00A01/26: Måle farten, av {by}.",
            page.Find("[role=status]").TextContent);
        Assert.Equal("Rådet er enig", _came[^1]!.Items[0].Conclusion);
        Assert.Single(_came[^1]!.Actions);
    }

    [Fact]
    public async Task What_the_person_has_done_is_no_news()
    {
        var page = Follow();

        await ConcludeAsync(_town.Secretary, 0, ItemConclusion.None, "Min egen");

        await TickUntilAsync(() => _came.Count > 0);
        for (var more = 0; more < 10; more++) await TickAsync();
        Assert.Equal("", page.Find("[role=status]").TextContent);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_may_no_longer_read_gets_no_more_of_it(bool isSignedOut)
    {
        Follow();
        _node.Current.Person = isSignedOut ? null : _town.Stranger.Id;

        await ConcludeAsync(_town.Contact, 0, ItemConclusion.None, "Ikke for alle");

        await TickUntilAsync(() => _came.Count > 0);
        Assert.Null(Assert.Single(_came));
    }

    [Fact]
    public async Task A_meeting_with_three_hundred_items_is_caught_up_with_in_as_many_statements_as_one_with_five()
    {
        var queries = Services.GetRequiredService<MeetingQueries>();
        using var recorded = await RecordedStatements.StartAsync(_town.System);
        await queries.CatchUpAsync(_view.Head.Id, 0, default);
        var five = recorded.Count;
        await AddItemsAsync(295);

        var before = recorded.Count;
        var many = (await queries.CatchUpAsync(_view.Head.Id, 0, default))!;

        Assert.Equal(300, many.Items.Count);
        Assert.Equal(five, recorded.Count - before);
        Assert.InRange(five, 8, 13);
        await recorded.AssertNoScanAsync(_town.System);
        var said = Arrival.Said(Arrival.Between(_view, many with { Authors = many.Items.ToDictionary(i => i.Id.Value.ToString(), _ => "Kari") }));
        Assert.EndsWith("Og 291 endringer til.", said, StringComparison.Ordinal);
    }

    private IRenderedComponent<LiveMeeting> Follow()
    {
        IRenderedComponent<LiveMeeting> page = null!;
        page = Render<LiveMeeting>(p => p.Add(l => l.View, _view).Add(l => l.OnCame, now =>
        {
            _came.Add(now);
            if (now is not null) page.Render(again => again.Add(l => l.View, now));
        }));
        return page;
    }

    private async Task ConcludeAsync(Person who, int item, ItemConclusion seen, string text) =>
        Assert.Equal(Outcome.Done, await _town.System.As<ConcludeItem>(who).HandleAsync(_view.Head.Id, _view.Items[item].Id, seen, new(text, false), default));

    private async Task ActAsync(Person who) => Assert.True((await _town.System.As<AddActionItem>(who).HandleAsync(
        SingleUseKey.New(), _view.Head.Id, _view.Items[0].Id, new("Måle farten", "", _town.Contact.Id, TestSystem.Today.AddDays(30), false, null, []), default)).IsDone);

    private async Task AddItemsAsync(int count)
    {
        await using var db = _town.System.Database.OpenAsSystem();
        var meeting = await db.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(m => m.Items).SingleAsync(m => m.Id == _view.Head.Id);
        for (var number = 1; number <= count; number++) Assert.True(meeting.AddItem(AgendaItemKind.Case, $"Sak {number}", "", 100 + number).IsDone);
        await db.SaveChangesAsync();
    }

    private async Task TickAsync()
    {
        _node.Clock.Advance(MeetingWatch.Interval);
        await Task.Delay(20);
    }

    private async Task TickUntilAsync(Func<bool> isSo)
    {
        for (var ticks = 0; ticks < 200 && !isSo(); ticks++) await TickAsync();
        Assert.True(isSo());
    }
}

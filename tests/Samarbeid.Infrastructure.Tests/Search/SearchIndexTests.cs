using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Infrastructure.Search;
using Samarbeid.Testing;
using Samarbeid.Testing.Faults;

namespace Samarbeid.Infrastructure.Tests.Search;

public abstract class SearchIndexTests(DatabaseProvider engine) : DatabaseTests(engine)
{
    private World _world = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _world = await World.MakeAsync(Database);
    }

    [EngineFact]
    public async Task What_is_saved_is_found_and_what_it_said_before_is_not()
    {
        Assert.Equal(1, await FoundAsync("uro stasjon"));
        Assert.Equal(1, await FoundAsync("URO"));

        await ChangeAsync(m => m.ChangeItem(m.Items[0].Id, "Nattevandring på Østre", "Foreldrene er bekymret"));

        Assert.Equal(0, await FoundAsync("uro"));
        Assert.Equal(1, await FoundAsync("østre bekymr"));
        Assert.Equal(0, await FoundAsync("ostre"));
        Assert.Equal(0, await FoundAsync("vandring"));
    }

    [EngineFact]
    public async Task What_is_taken_away_is_found_no_longer()
    {
        await ChangeAsync(m => m.AddItem(AgendaItemKind.Case, "Trafikk ved skolen", "").WithoutValue);
        Assert.Equal(1, await FoundAsync("trafikk"));

        await ChangeAsync(m => m.RemoveItem(m.Items[1].Id));

        Assert.Equal(0, await FoundAsync("trafikk"));
        await using var db = Database.OpenAsSystem();
        Assert.Equal(await db.AgendaItems.IgnoreQueryFilters().CountAsync() * 2, await db.SearchEntries.IgnoreQueryFilters().CountAsync());
    }

    [EngineFact]
    public async Task What_is_not_committed_leaves_nothing_to_find()
    {
        await using var db = Database.OpenAsSystem();
        var refused = await db.TogetherAsync(
            async () =>
            {
                Change(await LoadAsync(db), "Ville aldri bli noe av");
                await db.SaveChangesAsync();
                return PersistenceRules.NotFound;
            },
            CancellationToken.None);

        Assert.False(refused.IsDone);
        Assert.Equal((0, 1), (await FoundAsync("aldri"), await FoundAsync("uro stasjon")));
    }

    [EngineFact]
    public async Task A_line_that_breaks_as_it_is_committed_leaves_both_or_neither()
    {
        foreach (var (at, word) in new[] { (CutAt.BeforeCommit, "første"), (CutAt.AfterCommit, "annet") })
        {
            await using var db = Database.OpenAsSystem();
            Change(await LoadAsync(db), $"Ble det {word} noe av");
            Database.Line.CutNext(new(at));
            await db.SaveAsync(CancellationToken.None);
            Database.Line.Mend();

            await using var after = Database.OpenAsSystem();
            var isSaved = (await LoadAsync(after)).Items[0].Title.Contains(word, StringComparison.Ordinal);
            Assert.Equal(isSaved ? 1 : 0, await FoundAsync(word));
        }
    }

    [EngineFact]
    public async Task A_save_that_was_refused_and_is_tried_again_is_found_once()
    {
        await using var db = Database.OpenAsSystem();
        var meeting = await LoadAsync(db);
        meeting.AddItem(AgendaItemKind.Case, "Hærverk", "");
        db.Expect(meeting, meeting.Version + 7);
        Assert.Equal(PersistenceRules.Stale, (await db.SaveAsync(CancellationToken.None)).Refusal);
        Assert.Equal(0, await FoundAsync("hærverk"));

        db.Expect(meeting, 1);
        db.Entry(meeting).Property(m => m.Version).CurrentValue = 1;
        Assert.True((await db.SaveAsync(CancellationToken.None)).IsDone);

        Assert.Equal(1, await FoundAsync("hærverk"));
    }

    [EngineFact]
    public async Task A_database_from_before_there_was_an_index_gets_one_once()
    {
        await using (var db = Database.OpenAsSystem())
        {
            await db.Database.ExecuteSqlRawAsync(db.Database.IsSqlite() ? "DROP TABLE SearchIndex" : "DROP FUNCTION SearchIndex");
            await db.Database.ExecuteSqlRawAsync(db.Database.IsSqlite() ? "DROP TRIGGER SearchEntryRemoved" : "SELECT 1");
            await db.Database.ExecuteSqlRawAsync("DELETE FROM SearchEntry");
        }

        await Database.Startup.PrepareAsync(CancellationToken.None);
        Assert.Equal(1, await FoundAsync("uro stasjon"));
        var entries = await EntriesAsync();
        await Database.Startup.PrepareAsync(CancellationToken.None);

        Assert.Equal(entries, await EntriesAsync());
        await ChangeAsync(m => m.ChangeItem(m.Items[0].Id, "Hærverk", ""));
        Assert.Equal((1, 0), (await FoundAsync("hærverk"), await FoundAsync("uro stasjon")));
    }

    [EngineFact]
    public async Task Each_thing_that_can_be_searched_is_written_into_the_index_by_name()
    {
        await using var db = Database.OpenAsSystem();
        foreach (var source in SearchSources.All)
        {
            var row = db.Model.FindEntityType(source.Row)!;
            Assert.NotEmpty(source.Watched);
            Assert.All(source.Watched, name => Assert.NotNull(row.FindProperty(name)));
        }

        Assert.Equal(Enum.GetValues<SearchKind>(), SearchSources.All.Select(s => s.Kind).Order());
    }

    [EngineFact]
    public async Task Somebody_else_finds_nothing_of_it()
    {
        var own = await _world.WithAsync(Role.PoliceContact, World.Stjordal);
        var other = await _world.WithAsync(Role.PoliceContact, World.Senja);

        Assert.Equal([_world.OwnMeeting.Items[0].Id.Value], await FoundByAsync(own));
        Assert.Equal([_world.SharedMeeting.Items[0].Id.Value], await FoundByAsync(other));
        Assert.Empty(await FoundByAsync(null));
        Assert.Empty(await FoundByAsync(await _world.WithAsync(Role.DistrictAnalyst, World.Stjordal)));
    }

    private async Task<List<Guid>> FoundByAsync(Domain.People.PersonId? person)
    {
        await using var db = await Database.OpenAsync(person, Operation.ReadMeetings);
        var found = await db.CandidatesAsync(SearchTerms.Parse("uro").Value, Enum.GetValues<SearchKind>(), null, CancellationToken.None);
        return [.. found.Select(f => f.Thing)];
    }

    /// <summary>In the council of Stjørdal.</summary>
    private async Task<int> FoundAsync(string typed)
    {
        await using var db = Database.OpenAsSystem();
        db.Serve(db.Actor, "test", [_world.Own.ScopeId]);
        return (await db.CandidatesAsync(SearchTerms.Parse(typed).Value, Enum.GetValues<SearchKind>(), null, CancellationToken.None)).Count;
    }

    private async Task<List<long>> EntriesAsync()
    {
        await using var db = Database.OpenAsSystem();
        return await db.SearchEntries.IgnoreQueryFilters().Select(e => e.Sequence).Order().ToListAsync();
    }

    private async Task ChangeAsync(Func<Meeting, Outcome> change)
    {
        await using var db = Database.OpenAsSystem();
        Assert.True(change(await LoadAsync(db)).IsDone);
        await db.SaveChangesAsync();
    }

    private static void Change(Meeting meeting, string title) => Assert.True(meeting.ChangeItem(meeting.Items[0].Id, title, "").IsDone);

    private Task<Meeting> LoadAsync(SamarbeidDbContext db) =>
        db.Meetings.IgnoreQueryFilters().Include(m => m.Items).SingleAsync(m => m.Id == _world.OwnMeeting.Id);
}

public sealed class SearchIndexTestsOnSqlite() : SearchIndexTests(DatabaseProvider.Sqlite);

public sealed class SearchIndexTestsOnSqlServer() : SearchIndexTests(DatabaseProvider.SqlServer);

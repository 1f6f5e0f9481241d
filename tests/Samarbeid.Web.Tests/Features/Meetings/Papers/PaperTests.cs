using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Agenda;
using Samarbeid.Web.Features.Meetings.Minutes;
using Samarbeid.Web.Features.Meetings.Papers;

namespace Samarbeid.Web.Tests.Features.Meetings.Papers;

public sealed class PaperTests : IAsyncLifetime
{
    private Town _town = null!;

    public async Task InitializeAsync() => _town = await Town.BuildAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task Papers_lie_on_their_item_or_on_the_meeting_and_say_who_brought_them_and_when()
    {
        var seen = await _town.PlanAsync(TestSystem.Today.AddDays(30));
        await AddAsync(seen, seen.Items[0].Id, "kart.txt");
        await AddAsync(seen, null, "praktisk.txt");

        var papers = (await _town.SeeAsync(seen.Head.Id)).Papers;

        Assert.Equal([("kart", seen.Items[0].Id), ("praktisk", (AgendaItemId?)null)], papers.Select(p => (p.Title, p.Item)));
        Assert.All(papers, p => Assert.Equal((_town.Contact.Name, TestSystem.Now, 4L, VirusScan.NotScanned), (p.AddedBy, p.AddedAt, p.Size, p.Scan)));
    }

    [Fact]
    public async Task Who_writes_the_agenda_brings_papers_before_the_meeting_and_who_writes_the_minutes_after_it()
    {
        var planned = await _town.PlanAsync(TestSystem.Today.AddDays(30));
        Assert.True((await TryAsync(_town.Sheriff, planned, null)).IsDone);
        Assert.True((await TryAsync(_town.Secretary, planned, null)).IsDone);
        Assert.Equal(PersistenceRules.NotFound.Code, (await TryAsync(_town.Mayor, planned, null)).Refusal?.Code);
        Assert.Equal(PersistenceRules.NotFound.Code, (await TryAsync(_town.Stranger, planned, null)).Refusal?.Code);

        var held = await _town.HoldAsync();
        Assert.True((await TryAsync(_town.Secretary, held, null)).IsDone);
        Assert.Equal(AccessRules.NoGrant.Code, (await TryAsync(_town.Sheriff, held, null)).Refusal?.Code);
    }

    [Fact]
    public async Task What_is_before_the_two_sides_and_what_they_have_approved_keeps_the_papers_it_has()
    {
        var held = await _town.HoldAsync();
        var paper = await AddAsync(held, held.Items[0].Id, "kart.txt");
        var sent = await _town.SendAsync(held);

        Assert.Equal(PaperRules.Closed.Code, (await TryAsync(_town.Contact, sent, null)).Refusal?.Code);
        Assert.Equal(PaperRules.Closed.Code, (await RemoveAsync(sent, paper)).Refusal?.Code);
        Assert.Equal(PaperRules.Closed.Code, (await RestoreAsync(sent, paper)).Refusal?.Code);
        Assert.Equal(PaperRules.Closed.Code, (await RenameAsync(sent, paper, 1, "Nytt")).Refusal?.Code);
        Assert.Equal("kart", Assert.Single((await _town.SeeAsync(sent.Head.Id)).Papers).Title);
    }

    [Fact]
    public async Task What_is_taken_away_can_be_put_back_for_a_day_and_is_gone_meanwhile()
    {
        var seen = await _town.PlanAsync(TestSystem.Today.AddDays(30));
        var paper = await AddAsync(seen, null, "kart.txt");

        Assert.True((await RemoveAsync(seen, paper)).IsDone);
        Assert.Empty((await _town.SeeAsync(seen.Head.Id)).Papers);
        Assert.Null(await _town.System.As<PaperFileQueries>(_town.Contact).FindAsync(seen.Head.Id, paper, default));
        Assert.Null(await _town.System.As<PaperFileQueries>(_town.Contact).AllAsync(seen.Head.Id, default));
        Assert.Equal(PersistenceRules.NotFound.Code, (await _town.System.As<RestorePaper>(_town.Mayor).HandleAsync(seen.Head.Id, paper, default)).Refusal?.Code);

        Assert.True((await RestoreAsync(seen, paper)).IsDone);
        Assert.Equal("kart.txt", (await _town.System.As<PaperFileQueries>(_town.Contact).FindAsync(seen.Head.Id, paper, default))!.FileName);
    }

    [Fact]
    public async Task A_paper_that_comes_after_the_notice_is_a_change_those_who_were_called_may_be_told_of()
    {
        var called = await _town.CallAsync(await _town.PlanAsync(TestSystem.Today.AddDays(30)));
        Assert.False(called.Head.HasUntoldChanges);

        await AddAsync(called, called.Items[0].Id, "kart.txt");

        Assert.True((await _town.SeeAsync(called.Head.Id)).Head.HasUntoldChanges);
    }

    [Fact]
    public async Task The_minutes_name_the_papers_of_each_item_and_those_of_the_meeting_as_a_whole()
    {
        var held = await _town.HoldAsync();
        await AddAsync(held, held.Items[0].Id, "kart.txt");
        await AddAsync(held, null, "praktisk.txt");

        var minutes = await _town.System.As<MinutesQueries>(_town.Contact).FindAsync(held.Head.Id, default);

        var lists = minutes!.Document.Blocks.Zip(minutes.Document.Blocks.Skip(1)).Where(pair => pair.Second is BulletList)
            .Select(pair => (((Heading)pair.First).Text, ((BulletList)pair.Second).Items[0].Runs[0].Text));
        Assert.Equal([("Vedlegg", "kart"), ("Vedlegg til møtet", "praktisk")], lists);
    }

    [Fact]
    public async Task Two_who_name_the_same_paper_do_not_overwrite_each_other()
    {
        var seen = await _town.PlanAsync(TestSystem.Today.AddDays(30));
        var paper = await AddAsync(seen, null, "kart.txt");

        Assert.True((await RenameAsync(seen, paper, 1, "Kart over sentrum")).IsDone);
        Assert.Equal(PersistenceRules.Stale.Code, (await RenameAsync(seen, paper, 1, "Kartet")).Refusal?.Code);
        Assert.Equal(PaperRules.NeedsTitle.Code, (await RenameAsync(seen, paper, 2, " ")).Refusal?.Code);
        Assert.Equal("Kart over sentrum", Assert.Single((await _town.SeeAsync(seen.Head.Id)).Papers).Title);
    }

    [Fact]
    public async Task Files_that_come_at_the_same_time_all_arrive()
    {
        var seen = await _town.PlanAsync(TestSystem.Today.AddDays(30));
        var add = _town.System.As<AddPaper>(_town.Contact);

        var added = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() =>
            add.HandleAsync(SingleUseKey.New(), seen.Head.Id, seen.Items[0].Id, File($"{n}.txt"), default))));

        Assert.All(added, a => Assert.True(a.IsDone, a.Refusal?.Code));
        Assert.Equal(8, (await _town.SeeAsync(seen.Head.Id)).Papers.Count);
    }

    [Fact]
    public async Task An_item_with_papers_stays_until_they_are_taken_away()
    {
        var seen = await _town.PlanAsync(TestSystem.Today.AddDays(30));
        var paper = await AddAsync(seen, seen.Items[0].Id, "kart.txt");

        Assert.Equal(MeetingRules.ItemHasPapers.Code, (await RemoveItemAsync()).Refusal?.Code);
        Assert.True((await RemoveAsync(seen, paper)).IsDone);
        Assert.True((await RemoveItemAsync()).IsDone);

        async Task<Outcome> RemoveItemAsync()
        {
            var now = await _town.SeeAsync(seen.Head.Id);
            return await _town.System.As<RemoveAgendaItem>(_town.Contact).HandleAsync(now.Head.Id, now.Head.Version, seen.Items[0].Id, default);
        }
    }

    [Fact]
    public async Task An_item_of_another_meeting_is_not_found()
    {
        var (one, other) = (await _town.PlanAsync(TestSystem.Today.AddDays(30)), await _town.PlanAsync(TestSystem.Today.AddDays(60)));
        var paper = await AddAsync(one, null, "kart.txt");

        Assert.Equal(PersistenceRules.NotFound.Code, (await TryAsync(_town.Contact, one, other.Items[0].Id)).Refusal?.Code);
        Assert.Equal(PersistenceRules.NotFound.Code, (await RemoveAsync(other, paper)).Refusal?.Code);
        Assert.Null(await _town.System.As<PaperFileQueries>(_town.Contact).FindAsync(other.Head.Id, paper, default));
    }

    [Fact]
    public async Task What_would_be_refused_anyway_is_refused_before_a_byte_is_read()
    {
        var seen = await _town.PlanAsync(TestSystem.Today.AddDays(30));
        var add = _town.System.As<AddPaper>(_town.Contact);

        Assert.Equal(PaperRules.TooLarge.Code, (await add.HandleAsync(SingleUseKey.New(), seen.Head.Id, null, new("stor.pdf", 2L << 30, new Unread()), default)).Refusal?.Code);
        Assert.Equal(PaperRules.NameTooLong.Code, (await add.HandleAsync(SingleUseKey.New(), seen.Head.Id, null, new(new string('x', 300), 1, new Unread()), default)).Refusal?.Code);
        Assert.Equal(PaperRules.BodyIsFull.Code, (await new AddPaper(Databases(), null!, new(50, 1), _town.System.Database.Clock)
            .HandleAsync(SingleUseKey.New(), seen.Head.Id, null, new("stor.pdf", 2 << 20, new Unread()), default)).Refusal?.Code);

        Databases Databases() => _town.System.As<Databases>(_town.Contact);
    }

    [Fact]
    public async Task A_character_no_document_shows_is_refused_by_name_and_leaves_no_bytes()
    {
        var seen = await _town.PlanAsync(TestSystem.Today.AddDays(30));

        var refused = await _town.System.As<AddPaper>(_town.Contact).HandleAsync(SingleUseKey.New(), seen.Head.Id, null, File("fest 🙂.txt"), default);

        Assert.Equal((PersistenceRules.Unprintable.Code, "🙂"), (refused.Refusal?.Code, refused.Refusal?.Arguments[0]));
        await using var db = _town.System.Database.OpenAsSystem();
        Assert.Empty(await db.StoredFiles.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).ToListAsync());
    }

    private static UploadedFile File(string name) => new(name, 4, new MemoryStream("Kart"u8.ToArray()));

    private async Task<PaperId> AddAsync(MeetingView seen, AgendaItemId? item, string name) =>
        (await _town.System.As<AddPaper>(_town.Contact).HandleAsync(SingleUseKey.New(), seen.Head.Id, item, File(name), default)).Value;

    private Task<Outcome<PaperId>> TryAsync(Person who, MeetingView seen, AgendaItemId? item) =>
        _town.System.As<AddPaper>(who).HandleAsync(SingleUseKey.New(), seen.Head.Id, item, File("kart.txt"), default);

    private Task<Outcome> RemoveAsync(MeetingView seen, PaperId paper) => _town.System.As<RemovePaper>(_town.Contact).HandleAsync(seen.Head.Id, paper, default);

    private Task<Outcome> RestoreAsync(MeetingView seen, PaperId paper) => _town.System.As<RestorePaper>(_town.Contact).HandleAsync(seen.Head.Id, paper, default);

    private Task<Outcome> RenameAsync(MeetingView seen, PaperId paper, int version, string title) =>
        _town.System.As<RenamePaper>(_town.Contact).HandleAsync(seen.Head.Id, paper, version, title, default);

    /// <summary>Nobody may ask it for anything.</summary>
    private sealed class Unread : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new InvalidOperationException("It was read.");
    }
}

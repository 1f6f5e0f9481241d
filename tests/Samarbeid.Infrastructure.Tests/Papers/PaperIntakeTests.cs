using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Audit;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Papers;

public abstract class PaperIntakeTests(DatabaseProvider engine) : DatabaseTests(engine)
{
    protected static readonly PaperName Name = PaperName.Of("tall.csv").Value;

    private StoredFiles Files => Database.Services.GetRequiredService<StoredFiles>();

    private PaperIntake Intake => Database.Services.GetRequiredService<PaperIntake>();

    [EngineFact]
    public async Task What_was_sent_is_what_is_stored_and_is_read_from_any_place()
    {
        var world = await World.MakeAsync(Database);
        var bytes = Text(2 * StoredFiles.Window + 12_345);

        var paper = await TakeAsync(world, new Trickle(bytes));

        Assert.Equal((PaperKind.Csv, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))), (paper.Kind, (int)paper.Size, paper.Sha256));
        await using var stored = Files.Open(paper.FileId!.Value, paper.Size);
        var whole = new MemoryStream();
        await stored.CopyToAsync(whole);
        Assert.Equal(bytes, whole.ToArray());
        foreach (var at in new[] { bytes.Length - 7, 0, FilePiece.Length - 3, StoredFiles.Window - 1, FilePiece.Length })
        {
            stored.Position = at;
            var some = new byte[7];
            await stored.ReadExactlyAsync(some);
            Assert.Equal(bytes[at..(at + 7)], some);
        }
    }

    [EngineFact]
    public async Task Whatever_ends_an_upload_nothing_of_it_is_left()
    {
        var world = await World.MakeAsync(Database);
        using var given = new CancellationTokenSource();

        await Assert.ThrowsAsync<IOException>(() => TakeAsync(world, new Trickle(Text(3_000_000), () => throw new IOException("The line broke."))));
        Assert.Equal((0, 0, 0), await RowsAsync());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TakeAsync(world, new Trickle(Text(3_000_000), given.Cancel), given.Token));
        Assert.Equal((0, 0, 0), await RowsAsync());
        Assert.Equal(PaperRules.IsProgram, (await TryAsync(world, new MemoryStream([0x4D, 0x5A, 0, 0, .. new byte[2_000_000]]))).Refusal);
        Assert.Equal(PaperRules.IsEmpty, (await TryAsync(world, Stream.Null)).Refusal);
        Assert.Equal(PaperRules.Closed, (await Intake.TakeAsync(world.Own.ScopeId, Name, new MemoryStream(Text(10)), (_, _) => Task.FromResult<Outcome<KeptPaper>>(PaperRules.Closed), default)).Refusal);
        Assert.Equal((0, 0, 0), await RowsAsync());
    }

    [EngineFact]
    public async Task More_than_is_allowed_is_not_read_to_its_end()
    {
        var world = await World.MakeAsync(Database);
        var settings = Database.Services.GetRequiredService<PaperSettings>();
        var endless = new Endless();

        Assert.Equal(PaperRules.TooLarge.Code, (await TryAsync(world, endless)).Refusal!.Code);
        Assert.InRange(endless.Sent, settings.MostBytes, settings.MostBytes + StoredFiles.Window);
        Assert.Equal((0, 0, 0), await RowsAsync());
    }

    [EngineFact]
    public async Task What_a_killed_server_left_is_cleared_when_nobody_can_be_sending_it_any_more()
    {
        var world = await World.MakeAsync(Database);
        var left = (await Files.BeginAsync(world.Own.ScopeId, default)).Value;
        Assert.True((await Files.WriteAsync(left, world.Own.ScopeId, 0, Text(200_000), default)).IsDone);
        var paper = await TakeAsync(world, new MemoryStream(Text(10)));
        var clearing = Database.Services.GetRequiredService<PaperClearing>();

        Database.Clock.Advance(PaperIntake.Longest);
        Assert.Equal(0, await clearing.ClearAsync(default));
        Database.Clock.Advance(PaperIntake.Longest);
        Assert.Equal(1, await clearing.ClearAsync(default));

        Assert.Equal((1, 1, 1), await RowsAsync());
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => Files.DeleteAsync(paper.FileId!.Value, default));
    }

    [EngineFact]
    public async Task A_paper_that_was_taken_away_keeps_its_bytes_for_a_day_and_its_row_for_good()
    {
        var world = await World.MakeAsync(Database);
        var paper = await TakeAsync(world, new MemoryStream(Text(10)));
        await using (var db = Database.OpenAsSystem())
        {
            db.Attach(paper);
            Assert.True(paper.Remove(world.OwnMeeting, world.Chair, Database.Clock.GetUtcNow()).IsDone);
            await db.SaveChangesAsync();
        }

        var clearing = Database.Services.GetRequiredService<PaperClearing>();
        Database.Clock.Advance(Paper.KeptAfterRemoval - TimeSpan.FromMinutes(1));
        Assert.Equal(0, await clearing.ClearAsync(default));
        Database.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await clearing.ClearAsync(default));

        Assert.Equal((1, 0, 0), await RowsAsync());
        await using var after = Database.OpenAsSystem();
        Assert.True((await AuditChain.VerifyAsync(after, default)).IsWhole);
    }

    protected async Task<Outcome<PaperId>> TryAsync(World world, Stream body, CancellationToken cancel = default) => await Intake.TakeAsync(
        world.Own.ScopeId, Name, body, async (stored, until) =>
        {
            await using var db = Database.OpenAsSystem();
            var paper = Paper.AddTo(world.OwnMeeting, null, stored, 0, world.Chair, Database.Clock.GetUtcNow()).Value;
            db.Add(paper);
            var saved = await db.SaveAsync(until);
            return saved.IsDone ? new KeptPaper(paper.Id, IsNew: true) : saved.Refusal!;
        },
        cancel);

    private async Task<Paper> TakeAsync(World world, Stream body, CancellationToken cancel = default)
    {
        var id = (await TryAsync(world, body, cancel)).Value;
        await using var db = Database.OpenAsSystem();
        return await db.Papers.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking().SingleAsync(p => p.Id == id, cancel);
    }

    protected async Task<(int Papers, int Files, int Pieces)> RowsAsync()
    {
        await using var db = Database.OpenAsSystem();
        return (await Count<Paper>(), await Count<StoredFile>(), await Count<FilePiece>());

        Task<int> Count<T>() where T : class => db.Set<T>().IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).CountAsync();
    }

    protected static byte[] Text(int length) => [.. Enumerable.Range(0, length).Select(n => (byte)('a' + n * 7919L % 23))];

    /// <summary>Comes in uneven bits, as from a line, and may break in the middle.</summary>
    private sealed class Trickle(byte[] bytes, Action? inTheMiddle = null) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Position > Length / 2) inTheMiddle?.Invoke();
            return base.ReadAsync(buffer[..Math.Min(buffer.Length, 10_007)], cancellationToken);
        }
    }

    private sealed class Endless : MemoryStream
    {
        public long Sent { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'a');
            Sent += buffer.Length;
            return new(buffer.Length);
        }
    }
}

public sealed class PaperIntakeTestsOnSqlServer() : PaperIntakeTests(DatabaseProvider.SqlServer);

public sealed class PaperIntakeTestsOnSqlite() : PaperIntakeTests(DatabaseProvider.Sqlite)
{
    [Fact]
    public async Task A_disk_that_fills_up_on_the_way_refuses_in_words_and_keeps_nothing()
    {
        var world = await World.MakeAsync(Database);
        // What is left of the disk, on whichever connection is used.
        await using (var db = Database.OpenAsSystem())
            Database.Line.MostPages = await db.Database.SqlQuery<int>($"SELECT page_count AS Value FROM pragma_page_count").SingleAsync() + (3 * StoredFiles.Window / 4096);

        Assert.Equal(PersistenceRules.DiskFull, (await TryAsync(world, new MemoryStream(Text(8 * StoredFiles.Window)))).Refusal);

        Assert.Equal((0, 0, 0), await RowsAsync());
        Assert.True((await TryAsync(world, new MemoryStream(Text(StoredFiles.Window)))).IsDone);
    }
}

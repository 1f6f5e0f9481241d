using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Documents.Archive;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Testing;
using Samarbeid.Web.Features.Archive.TakeOut;
using Xunit.Abstractions;

namespace Samarbeid.Web.Tests.Features.Archive;

/// <summary>A package is sent as it is read: how much it holds is no matter for the memory.</summary>
public sealed class ArchiveMemoryTests(ITestOutputHelper output)
{
    private const int Papers = 100, Size = 1 << 20;

    [Fact]
    public async Task A_hundred_papers_of_a_megabyte_take_no_more_memory_than_a_few()
    {
        await using var database = await TestDatabase.OnSqliteAsync();
        var files = database.Services.GetRequiredService<StoredFiles>();
        // What cannot be packed, so that as much goes out as comes in.
        var bytes = RandomNumberGenerator.GetBytes(Size);
        var scope = ScopeId.New();
        var stored = (await files.BeginAsync(scope, default)).Value;
        Assert.True((await files.WriteAsync(stored, scope, 0, bytes, default)).IsDone);
        var sha256 = Domain.Documents.DocumentHash.Of(bytes);
        var content = new ArchiveContent("pakke", "Pakke",
        [
            .. Enumerable.Range(1, Papers).Select(n => ArchiveFile.Of($"dokumenter/{n:000}.png", new ArchivedPaper(null, "Kart", "kart.png", PaperKind.Png, Size, sha256, stored, null, null))),
        ]);
        await using var line = new MeasuringStream();

        await files.PackAsync(content, line, default);

        output.WriteLine($"{line.Written} bytes sent, most in memory {line.Most} bytes above the least");
        Assert.True(line.Written > (long)Papers * Size);
        Assert.True(line.Most < 16 * Size, $"{line.Most}");
    }

    /// <summary>Counts what is sent, and looks every few megabytes at what is held meanwhile.</summary>
    private sealed class MeasuringStream : MemoryStream
    {
        private readonly long _least = GC.GetTotalMemory(forceFullCollection: true);
        private long _next;

        public long Written { get; private set; }

        public long Most { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Written += buffer.Length;
            if (Written < _next) return ValueTask.CompletedTask;

            _next = Written + (8 * Size);
            Most = Math.Max(Most, GC.GetTotalMemory(forceFullCollection: true) - _least);
            return ValueTask.CompletedTask;
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }
}

using System.Buffers.Binary;
using System.Text;
using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Papers;

/// <summary>One file in a package.</summary>
/// <param name="Name">With its folders.</param>
/// <param name="IsStored">Not deflated.</param>
/// <param name="Packed">Bytes it takes.</param>
/// <param name="Unpacked">Bytes it says it becomes.</param>
/// <param name="At">Where its own header begins.</param>
internal sealed record ZipEntry(string Name, bool IsStored, long Packed, long Unpacked, long At);

/// <summary>The list of contents at the end of a ZIP package (PKWARE APPNOTE 6.3.10, 4.3.12 and 4.3.16), read before anything is unpacked.
/// What is made to be read differently by different programs, or to become far more than it is, is not taken.</summary>
internal sealed class ZipDirectory
{
    private const int EndLength = 22, EntryLength = 46, LongestComment = 0xFFFF, Aes = 99;
    private const uint EndSign = 0x06054B50, EntrySign = 0x02014B50;

    // A presentation of a thousand slides has about five thousand.
    private const int MostEntries = 20_000;
    private const int LargestDirectory = 4 * 1024 * 1024;

    // What an office program has to hold when it opens it. Spreadsheets of numbers unpack to some fifty times their size.
    private const long MostUnpacked = 1L << 30;
    private const int MostTimes = 200;
    private const long AlwaysAllowed = 50L << 20;

    private ZipDirectory(IReadOnlyList<ZipEntry> entries) => Entries = entries;

    /// <summary>In the order they lie in.</summary>
    public IReadOnlyList<ZipEntry> Entries { get; }

    public ZipEntry? Find(string name) => Entries.FirstOrDefault(e => e.Name == name);

    public static async Task<Outcome<ZipDirectory>> ReadAsync(Stream file, CancellationToken cancel)
    {
        var tail = new byte[Math.Min(file.Length, EndLength + LongestComment)];
        file.Position = file.Length - tail.Length;
        await file.ReadExactlyAsync(tail, cancel);
        if (FindEnd(tail) is not { } end) return PaperRules.IsDamaged;

        var (count, size, at) = (U16(tail, end + 10), U32(tail, end + 12), U32(tail, end + 16));
        // One disk, and the list right before its end; what needs the longer form of it (ZIP64) is larger than we take.
        if (U32(tail, end + 4) != 0 || U16(tail, end + 8) != count || at + size != file.Length - tail.Length + end) return PaperRules.IsDamaged;
        if (count > MostEntries || size > LargestDirectory) return PaperRules.UnpacksTooMuch;

        var list = new byte[size];
        file.Position = at;
        await file.ReadExactlyAsync(list, cancel);
        return Parse(list, count, at, file.Length);
    }

    private static int? FindEnd(byte[] tail)
    {
        for (var at = tail.Length - EndLength; at >= 0; at--)
            if (U32(tail, at) == EndSign && at + EndLength + U16(tail, at + 20) == tail.Length) return at;
        return null;
    }

    private static Outcome<ZipDirectory> Parse(byte[] list, int count, long end, long length)
    {
        var entries = new List<ZipEntry>(count);
        var at = 0;
        for (; entries.Count < count; at += EntryLength + U16(list, at + 28) + U16(list, at + 30) + U16(list, at + 32))
        {
            if (at + EntryLength > list.Length || U32(list, at) != EntrySign || at + EntryLength + U16(list, at + 28) > list.Length) return PaperRules.IsDamaged;
            if ((U16(list, at + 8) & 1) != 0) return PaperRules.IsLocked;
            if (U16(list, at + 10) is not (0 or 8) and var method) return method == Aes ? PaperRules.IsLocked : PaperRules.IsDamaged;

            var name = Encoding.UTF8.GetString(list, at + EntryLength, U16(list, at + 28));
            entries.Add(new(name, U16(list, at + 10) == 0, U32(list, at + 20), U32(list, at + 24), U32(list, at + 42)));
        }

        if (at != list.Length) return PaperRules.IsDamaged;
        entries.Sort((one, other) => one.At.CompareTo(other.At));
        return Fault(entries, end, length) is { } fault ? fault : new ZipDirectory(entries);
    }

    private static Refusal? Fault(List<ZipEntry> entries, long end, long length)
    {
        if (entries.DistinctBy(e => e.Name, StringComparer.OrdinalIgnoreCase).Count() < entries.Count || entries.Exists(e => LeadsOut(e.Name))) return PaperRules.IsDamaged;

        var unpacked = entries.Sum(e => e.Unpacked);
        if (unpacked > MostUnpacked || (unpacked > AlwaysAllowed && unpacked > length * MostTimes)) return PaperRules.UnpacksTooMuch;
        // Entries that share bytes become more than they are, whatever they say (usenix.org/conference/woot19/presentation/fifield).
        var shares = entries.Zip(entries.Skip(1).Select(e => e.At).Append(end)).Any(pair => pair.First.At + PackedFile.HeaderLength + pair.First.Packed > pair.Second);
        return shares ? PaperRules.UnpacksTooMuch : null;
    }

    private static bool LeadsOut(string name) =>
        name.Contains('\\', StringComparison.Ordinal) || name.StartsWith('/') || name.Split('/').Contains("..") || name.Contains(':', StringComparison.Ordinal);

    private static int U16(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));

    private static long U32(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));
}

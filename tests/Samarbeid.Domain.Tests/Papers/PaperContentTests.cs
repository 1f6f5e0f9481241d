using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Papers;

namespace Samarbeid.Domain.Tests.Papers;

public sealed class PaperContentTests
{
    private const string Ods = "application/vnd.oasis.opendocument.spreadsheet";

    public static TheoryData<string, byte[], PaperKind> Taken => new()
    {
        { "pdf", SampleFiles.Pdf, PaperKind.Pdf },
        { "png", SampleFiles.Png, PaperKind.Png },
        { "jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], PaperKind.Jpeg },
        { "webp", "RIFF\u0001\u0000\u0000\u0000WEBPVP8X"u8.ToArray(), PaperKind.Webp },
        { "docx", SampleFiles.Docx, PaperKind.Docx },
        { "xlsx", SampleFiles.Office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "xl/workbook.xml"), PaperKind.Xlsx },
        { "pptx", SampleFiles.Office("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", "ppt/presentation.xml"), PaperKind.Pptx },
        { "odt", SampleFiles.OpenDocument("application/vnd.oasis.opendocument.text"), PaperKind.Odt },
        { "ods", SampleFiles.OpenDocument(Ods), PaperKind.Ods },
        { "odp", SampleFiles.OpenDocument("application/vnd.oasis.opendocument.presentation"), PaperKind.Odp },
        { "text", "Møte på fredag.\r\n\tTa med kaffe ☕ og 🙂"u8.ToArray(), PaperKind.Text },
        { "text with a mark of order", [0xEF, 0xBB, 0xBF, (byte)'a', (byte)';', (byte)'b'], PaperKind.Text },
        { "text that begins like a program", "MZ er en by.\n"u8.ToArray(), PaperKind.Text },
        { "arithmetic", "1 < 2 og <3\n"u8.ToArray(), PaperKind.Text },
    };

    public static TheoryData<string, byte[], Refusal> Refused => new()
    {
        { "nothing", [], PaperRules.IsEmpty },
        { "a program", SampleFiles.Program, PaperRules.IsProgram },
        { "a Linux program", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], PaperRules.IsProgram },
        { "old Office, or a password", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], PaperRules.IsOldOffice },
        { "a page", "\uFEFF\n <!DOCTYPE html><script>alert(1)</script>"u8.ToArray(), PaperRules.IsMarkup },
        { "a page without a type", "<script>alert(1)</script>"u8.ToArray(), PaperRules.IsMarkup },
        { "a drawing that runs scripts", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray(), PaperRules.IsMarkup },
        { "XML", "<?xml version='1.0'?><svg/>"u8.ToArray(), PaperRules.IsMarkup },
        { "a package of something else", SampleFiles.Zip([("a.txt", "a")]), PaperRules.IsArchive },
        { "an empty package", SampleFiles.Zip([]), PaperRules.IsArchive },
        { "gzip", [0x1F, 0x8B, 8, 0, 0], PaperRules.IsArchive },
        { "a photo of a phone", [0, 0, 0, 24, .. "ftypheic"u8], PaperRules.IsOtherImage },
        { "a film", [0, 0, 0, 24, .. "ftypisom"u8], PaperRules.NotAllowed },
        { "rich text", "{\\rtf1 a}"u8.ToArray(), PaperRules.NotAllowed },
        { "a table from Excel as it was", Encoding.Latin1.GetBytes("navn;by\nPål;Bodø\n"), PaperRules.IsNotUtf8 },
        { "half a letter at the end", [(byte)'a', 0xC3], PaperRules.IsNotUtf8 },
        { "UTF-16", Encoding.Unicode.GetBytes("\uFEFFabc"), PaperRules.NotAllowed },
        { "a nought", "ab\0c"u8.ToArray(), PaperRules.NotAllowed },
        { "an escape", "ab\u001B[31mc"u8.ToArray(), PaperRules.NotAllowed },
        { "a control of two bytes", "ab\u0085c"u8.ToArray(), PaperRules.NotAllowed },
        { "half a PDF", SampleFiles.Pdf[..20], PaperRules.IsDamaged },
        { "half a package", SampleFiles.Docx[..^30], PaperRules.IsDamaged },
        { "a document with macros", SampleFiles.Office("application/vnd.ms-word.document.macroEnabled.main+xml", "word/document.xml"), PaperRules.HasMacros },
        { "macros in a file of its own", SampleFiles.Office(SampleFiles.WordMain, "word/document.xml", "word/vbaProject.bin"), PaperRules.HasMacros },
        { "macros under another name", SampleFiles.Office(SampleFiles.WordMain, "word/document.xml", "WORD/VBAPROJECT.BIN"), PaperRules.HasMacros },
        { "macros of OpenDocument", SampleFiles.OpenDocument(Ods, "Basic/Standard/Module1.xml"), PaperRules.HasMacros },
        { "scripts of OpenDocument", SampleFiles.OpenDocument(Ods, "Scripts/python/a.py"), PaperRules.HasMacros },
        { "a template", SampleFiles.Office("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml", "word/document.xml"), PaperRules.NotAllowed },
        { "a drawing of OpenDocument", SampleFiles.OpenDocument("application/vnd.oasis.opendocument.graphics"), PaperRules.NotAllowed },
        { "a book", SampleFiles.OpenDocument("application/epub+zip"), PaperRules.NotAllowed },
        { "two documents in one", SampleFiles.Zip([("[Content_Types].xml", SampleFiles.Types(Overrides("/a") + Overrides("/b"))), ("a", "a"), ("b", "b")]), PaperRules.NotAllowed },
        { "a document that is not there", SampleFiles.Zip([("[Content_Types].xml", SampleFiles.Types(Overrides("/word/document.xml")))]), PaperRules.IsDamaged },
        { "a list that is no XML", SampleFiles.Zip([("[Content_Types].xml", "<Types")]), PaperRules.IsDamaged },
        { "a list with entities", SampleFiles.Zip([("[Content_Types].xml", "<!DOCTYPE x [<!ENTITY a 'aaaa'>]><Types>&a;</Types>")]), PaperRules.IsDamaged },
        { "a list that is a bomb", SampleFiles.Zip([("[Content_Types].xml", new string(' ', 3_000_000))]), PaperRules.IsDamaged },
        { "a list that is a bomb and says it is small", SampleFiles.Forged(SampleFiles.Zip([("[Content_Types].xml", new string(' ', 3_000_000))]), 0, 24, 100), PaperRules.IsDamaged },
        { "two files of one name", SampleFiles.Zip([("[Content_Types].xml", "a"), ("[content_types].xml", "b")]), PaperRules.IsDamaged },
        { "a way out of the folder", SampleFiles.Office(SampleFiles.WordMain, "word/document.xml", "../../etc/passwd"), PaperRules.IsDamaged },
        { "a password", SampleFiles.Forged(SampleFiles.Docx, 0, 8, 1), PaperRules.IsLocked },
        { "a bomb that says what it is", SampleFiles.Forged(SampleFiles.Docx, 0, 24, 0x7FFFFFFF), PaperRules.UnpacksTooMuch },
        { "files that share their bytes", SampleFiles.Forged(SampleFiles.Docx, 2, 42, 0), PaperRules.UnpacksTooMuch },
        { "a file that reaches beyond the end", SampleFiles.Forged(SampleFiles.Docx, 2, 20, 100_000), PaperRules.UnpacksTooMuch },
        { "something before the package", [.. "MZ"u8, .. SampleFiles.Docx], PaperRules.IsProgram },
    };

    [Theory]
    [MemberData(nameof(Taken))]
    public async Task What_people_write_draw_and_photograph_is_taken(string what, byte[] bytes, PaperKind kind)
    {
        var judged = await JudgeAsync(bytes);

        Assert.True(judged.IsDone, $"{what}: {judged.Refusal?.Code}");
        Assert.Equal(kind, judged.Value);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task All_else_is_refused_for_its_own_reason(string what, byte[] bytes, Refusal refusal) =>
        Assert.Equal((what, refusal.Code), (what, (await JudgeAsync(bytes)).Refusal?.Code));

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4095)]
    public async Task It_does_not_matter_where_the_bytes_are_cut(int length)
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("blåbærsyltetøy 🙂 ", 900)));
        using var content = new PaperContent();
        foreach (var part in text.Chunk(length)) content.Take(part);

        Assert.Equal(PaperKind.Text, (await content.JudgeAsync(new MemoryStream(text), CancellationToken.None)).Value);
        Assert.Equal((text.Length, Convert.ToHexStringLower(SHA256.HashData(text))), ((int)content.Size, content.Sha256));
    }

    [Fact]
    public async Task A_package_of_very_many_files_is_not_listed()
    {
        var bytes = SampleFiles.Zip(Enumerable.Range(0, 20_001).Select(n => ($"{n}", "")), CompressionLevel.NoCompression);

        Assert.Equal(PaperRules.UnpacksTooMuch.Code, (await JudgeAsync(bytes)).Refusal?.Code);
    }

    [Fact]
    public async Task However_a_package_is_damaged_it_is_judged_without_a_fault()
    {
        var random = new Random(8);
        foreach (var whole in new[] { SampleFiles.Docx, SampleFiles.OpenDocument(Ods) })
        {
            for (var round = 0; round < 1500; round++)
            {
                var damaged = whole[..(round % 5 == 0 ? random.Next(5, whole.Length) : whole.Length)];
                for (var n = 0; n <= round % 4; n++) damaged[random.Next(4, damaged.Length)] = (byte)random.Next(256);

                var judged = await JudgeAsync(damaged);

                Assert.True(judged.IsDone || judged.Refusal!.Code.StartsWith("Paper.", StringComparison.Ordinal));
            }
        }
    }

    private static string Overrides(string part) => $"<Override PartName=\"{part}\" ContentType=\"{SampleFiles.WordMain}\"/>";

    private static async Task<Outcome<PaperKind>> JudgeAsync(byte[] bytes)
    {
        using var content = new PaperContent();
        content.Take(bytes);
        return await content.JudgeAsync(new MemoryStream(bytes), CancellationToken.None);
    }
}

using Samarbeid.Domain.Papers;

namespace Samarbeid.Domain.Tests.Papers;

public sealed class PaperNameTests
{
    [Theory]
    [InlineData("rapport.pdf", "rapport", "rapport.pdf")]
    [InlineData("rapport.PDF", "rapport", "rapport.pdf")]
    [InlineData("rapport", "rapport", "rapport.pdf")]
    [InlineData("rapport.docx", "rapport", "rapport.pdf")]
    [InlineData("virus.exe", "virus.exe", "virus.exe.pdf")]
    [InlineData("plan v2.1 (endelig).pdf", "plan v2.1 (endelig)", "plan v2.1 (endelig).pdf")]
    [InlineData("C:\\Users\\kari\\plan.pdf", "plan", "plan.pdf")]
    [InlineData("../../etc/passwd", "passwd", "passwd.pdf")]
    [InlineData("a\u202Efdp.exe", "afdp.exe", "afdp.exe.pdf")]
    [InlineData("to\r\nlinjer\u0000.pdf", "tolinjer", "tolinjer.pdf")]
    [InlineData("hva? \"hvem\" <hvor>.pdf", "hva_ _hvem_ _hvor_", "hva_ _hvem_ _hvor_.pdf")]
    [InlineData("a\u030Asen.pdf", "\u00E5sen", "\u00E5sen.pdf")]
    [InlineData("  . .pdf", "vedlegg", "vedlegg.pdf")]
    [InlineData("", "vedlegg", "vedlegg.pdf")]
    [InlineData("CON.pdf", "_CON", "_CON.pdf")]
    [InlineData("com1.tekst.pdf", "_com1.tekst", "_com1.tekst.pdf")]
    public void A_name_is_safe_and_ends_as_what_it_is(string given, string stem, string downloaded)
    {
        var name = PaperName.Of(given).Value;

        Assert.Equal((stem, downloaded), (name.Stem, name.EndingAs(PaperKind.Pdf)));
    }

    [Theory]
    [InlineData("tall.csv", PaperKind.Text, PaperKind.Csv, "tall.csv")]
    [InlineData("tall.txt", PaperKind.Text, PaperKind.Text, "tall.txt")]
    [InlineData("side.html", PaperKind.Text, PaperKind.Text, "side.html.txt")]
    [InlineData("bilde.jpeg", PaperKind.Jpeg, PaperKind.Jpeg, "bilde.jpg")]
    [InlineData("tall.csv", PaperKind.Pdf, PaperKind.Pdf, "tall.pdf")]
    public void Only_a_table_is_known_by_its_name(string given, PaperKind judged, PaperKind narrowed, string downloaded)
    {
        var name = PaperName.Of(given).Value;

        Assert.Equal((narrowed, downloaded), (name.Narrowed(judged), name.EndingAs(judged)));
    }

    [Fact]
    public void A_name_that_no_file_system_takes_is_refused()
    {
        Assert.True(PaperName.Of(new string('å', PaperName.MaxLength - 4) + ".pdf").IsDone);
        Assert.Equal(PaperRules.NameTooLong.Code, PaperName.Of(new string('å', PaperName.MaxLength - 3) + ".pdf").Refusal?.Code);
    }

    [Fact]
    public void A_name_with_a_persons_number_is_refused_without_saying_the_number()
    {
        var refusal = PaperName.Of("brev 179120 99997.pdf").Refusal;

        Assert.Equal(PaperRules.HasBirthNumber.Code, refusal?.Code);
        Assert.DoesNotContain("99997", refusal!.Arguments[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PaperKind.Docx, "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData(PaperKind.Jpeg, "jpg", "image/jpeg")]
    [InlineData(PaperKind.Csv, "csv", "text/csv; charset=utf-8")]
    public void Each_kind_has_an_ending_and_a_media_type(PaperKind kind, string ending, string type)
    {
        Assert.Equal((ending, type), (kind.Extension(), kind.MediaType()));
        Assert.Equal(Enum.GetValues<PaperKind>().Length, Enum.GetValues<PaperKind>().Select(k => k.MediaType()).Distinct().Count());
    }
}

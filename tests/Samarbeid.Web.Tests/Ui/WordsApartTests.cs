using System.Text.RegularExpressions;

namespace Samarbeid.Web.Tests.Ui;

/// <summary>A blank at the beginning or the end of an element is taken away when a page is compiled: «Les» and «2024» in a span of its own are read as «Les2024».
/// The blank stands before the element, or is part of what is written.</summary>
public sealed partial class WordsApartTests
{
    [Fact]
    public void No_blank_that_keeps_words_apart_stands_where_it_is_taken_away()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Texts.TextFiles.Source, "Samarbeid.Web"), "*.razor", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal)).ToList();

        Assert.True(files.Count > 100, "The pages are not found.");
        Assert.Empty(from file in files from lost in Lost().Matches(File.ReadAllText(file)) select $"{Path.GetFileName(file)}: {lost.Value}");
    }

    [GeneratedRegex("""<(?:span|strong|em|a|button|time)\b[^<>]*[^/<>]> @[^<]*|@[A-Za-z][\w.]*(?:\([^()]*\))? </(?:span|strong|em|a|button|time)>""")]
    private static partial Regex Lost();
}

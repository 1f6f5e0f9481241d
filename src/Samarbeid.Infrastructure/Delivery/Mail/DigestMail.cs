using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using MimeKit;
using Samarbeid.Infrastructure.Delivery.Letters;

namespace Samarbeid.Infrastructure.Delivery.Mail;

/// <summary>Lays the digest of a day out (oversikt): the places with how much there is of each, and of each thing a line that leads to it.</summary>
internal static class DigestMail
{
    private const string ListId = "List-Id", Unsubscribe = "List-Unsubscribe", ListName = "oversikt";

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>What mail programs sort by. Where there is nothing that one may do without, they are not offered to.</summary>
    public static void Mark(MimeMessage mail, Digest digest)
    {
        mail.Headers.Add(ListId, $"<{ListName}.{digest.Settings.Host}>");
        if (digest.HasNews) mail.Headers.Add(Unsubscribe, $"<{digest.Settings.AbsoluteUri}>");
    }

    public static void Plain(StringBuilder text, IReadOnlyList<Letter> letters)
    {
        text.Append(MailTexts.DigestIntro).Append("\n\n");
        foreach (var place in letters.GroupBy(l => l.Place))
        {
            var heading = HeadingOf(place);
            text.Append(heading).Append('\n').Append('-', heading.Length).Append('\n');
            foreach (var letter in Lines(place))
            {
                text.Append("- ").Append(letter.Subject).Append('\n');
                if (letter.Note.Length > 0) text.Append("  ").Append(letter.Note).Append('\n');
                text.Append("  ").Append(letter.Link.AbsoluteUri).Append('\n');
            }

            text.Append('\n');
        }
    }

    public static void Page(StringBuilder page, IReadOnlyList<Letter> letters)
    {
        page.Append("<p>").Append(Html.Encode(MailTexts.DigestIntro)).Append("</p>\n");
        foreach (var place in letters.GroupBy(l => l.Place))
        {
            page.Append("<h2 style=\"font-size:18px;line-height:1.3\">").Append(Html.Encode(HeadingOf(place))).Append("</h2>\n<ul style=\"padding-left:20px\">\n");
            foreach (var letter in Lines(place))
            {
                page.Append("<li style=\"margin-bottom:8px\"><a href=\"").Append(Html.Encode(letter.Link.AbsoluteUri)).Append("\">").Append(Html.Encode(letter.Subject)).Append("</a>");
                if (letter.Note.Length > 0) page.Append("<br>\n").Append(Html.Encode(letter.Note));
                page.Append("</li>\n");
            }

            page.Append("</ul>\n");
        }
    }

    private static string HeadingOf(IGrouping<string, Letter> place) => MailTexts.DigestPlace(place.Key, place.Count());

    /// <summary>A line for each; what would say the same and lead to the same place, as the promises of one agreement do, is one with its count.</summary>
    private static IEnumerable<Letter> Lines(IEnumerable<Letter> place) => place.GroupBy(l => (Line: LineOf(l), l.Link, l.Note))
        .Select(same => same.First() with { Subject = same.Count() > 1 ? MailTexts.DigestPlace(same.Key.Line, same.Count()) : same.Key.Line });

    /// <summary>The subject, without the place that stands above it.</summary>
    private static string LineOf(Letter letter)
    {
        var prefix = letter.Place + ": ";
        if (!letter.Subject.StartsWith(prefix, StringComparison.Ordinal)) return letter.Subject;

        var rest = letter.Subject[prefix.Length..];
        return char.ToUpper(rest[0], System.Globalization.CultureInfo.CurrentCulture) + rest[1..];
    }
}

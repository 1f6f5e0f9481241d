using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using MimeKit;
using MimeKit.Text;
using Samarbeid.Infrastructure.Delivery.Letters;
using static System.FormattableString;

namespace Samarbeid.Infrastructure.Delivery.Mail;

/// <summary>Lays a letter out as a mail: plain text, and the same as simple HTML.</summary>
internal static class LetterMail
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    private const int MostPlaces = 3;

    // Mail programs read no style sheet.
    private const string Look = "font-family:sans-serif;font-size:16px;line-height:1.5;max-width:42em";

    // What they make of a first heading alone fills the screen of a phone.
    private const string Title = "font-size:22px;line-height:1.3";

    /// <param name="letters">What it says; made, like this mail, in the culture of the receiver.</param>
    /// <param name="from">The sender of all mails.</param>
    /// <param name="to">Only an address: a name would be one more piece of personal data on its way.</param>
    /// <param name="messageId">Without angle brackets.</param>
    /// <param name="at">The moment of sending.</param>
    /// <param name="digest">Set where it is the digest of a day.</param>
    public static MimeMessage Make(IReadOnlyList<Letter> letters, MailboxAddress from, string to, string messageId, DateTimeOffset at, Digest? digest = null)
    {
        var mail = new MimeMessage { Subject = SubjectOf(letters), MessageId = messageId, Date = at };
        mail.From.Add(from);
        mail.To.Add(new MailboxAddress(null, to));
        // No answering machine shall answer it.
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        mail.Headers.Add("X-Auto-Response-Suppress", "All");
        mail.Headers.Add(HeaderId.ContentLanguage, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
        var body = new MultipartAlternative { Part(TextFormat.Plain, Plain(letters, digest)), Part(TextFormat.Html, Page(letters, digest)) };
        if (digest is not null) DigestMail.Mark(mail, digest);
        mail.Body = letters is [{ Calendar: { } meeting }] ? CalendarMail.Add(meeting, body, from, to, at) : body;
        return mail;
    }

    private static TextPart Part(TextFormat format, string text) =>
        new(format) { Text = text, ContentTransferEncoding = ContentEncoding.QuotedPrintable };

    /// <summary>Of several: how many they are and where they belong, and nothing of what they say.</summary>
    private static string SubjectOf(IReadOnlyList<Letter> letters)
    {
        if (letters.Count == 1) return letters[0].Subject;

        var places = letters.Select(l => l.Place).Distinct().ToList();
        var named = string.Join(", ", places.Take(MostPlaces));
        return places.Count > MostPlaces
            ? MailTexts.SeveralInManySubject(letters.Count, named, places.Count - MostPlaces)
            : MailTexts.SeveralSubject(letters.Count, named);
    }

    private static string Plain(IReadOnlyList<Letter> letters, Digest? digest)
    {
        var text = new StringBuilder();
        if (digest is not null && letters.Count > 1) DigestMail.Plain(text, letters);
        else foreach (var letter in letters) Letter(text, letter, hasHeading: letters.Count > 1);
        text.Append("-- \n").Append(MailTexts.Footer).Append('\n');
        if (digest is not null) text.Append(MailTexts.DigestSettings).Append(":\n").Append(digest.Settings.AbsoluteUri).Append('\n');
        return text.ToString();
    }

    private static void Letter(StringBuilder text, Letter letter, bool hasHeading)
    {
        if (hasHeading) text.Append(letter.Subject).Append('\n').Append('-', letter.Subject.Length).Append('\n');
        text.Append(letter.Text).Append("\n\n");
        foreach (var fact in letter.Facts) text.Append(fact).Append('\n');
        if (letter.Items.Count > 0) text.Append('\n').Append(letter.ItemsHeading).Append('\n');
        foreach (var item in letter.Items)
        {
            text.Append(item.Title).Append('\n');
            foreach (var line in item.Lines) text.Append("  ").Append(line).Append('\n');
        }

        if (letter.Facts.Count + letter.Items.Count > 0) text.Append('\n');
        text.Append(letter.LinkText).Append(":\n").Append(letter.Link.AbsoluteUri).Append("\n\n");
    }

    private static string Page(IReadOnlyList<Letter> letters, Digest? digest)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").Append(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName)
            .Append("\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>").Append(Html.Encode(SubjectOf(letters)))
            .Append("</title></head>\n<body style=\"").Append(Look).Append("\">\n<main>\n<h1 style=\"").Append(Title).Append("\">").Append(Html.Encode(SubjectOf(letters))).Append("</h1>\n");
        if (digest is not null && letters.Count > 1) DigestMail.Page(page, letters);
        else foreach (var letter in letters) Section(page, letter, hasHeading: letters.Count > 1);
        if (digest is not null) page.Append("<p><a href=\"").Append(Html.Encode(digest.Settings.AbsoluteUri)).Append("\">").Append(Html.Encode(MailTexts.DigestSettings)).Append("</a></p>\n");
        return page.Append("<p><small>").Append(Html.Encode(MailTexts.Footer)).Append("</small></p>\n</main>\n</body>\n</html>\n").ToString();
    }

    private static void Section(StringBuilder page, Letter letter, bool hasHeading)
    {
        var level = hasHeading ? 2 : 1;
        if (hasHeading) page.Append("<h2>").Append(Html.Encode(letter.Subject)).Append("</h2>\n");
        foreach (var paragraph in letter.Text.Split("\n\n")) page.Append("<p>").Append(Html.Encode(paragraph)).Append("</p>\n");
        if (letter.Facts.Count > 0) page.Append("<p>").AppendJoin("<br>\n", letter.Facts.Select(Html.Encode)).Append("</p>\n");
        if (letter.Items.Count > 0)
        {
            page.Append(Invariant($"<h{level + 1}>")).Append(Html.Encode(letter.ItemsHeading)).Append(Invariant($"</h{level + 1}>\n<ul>\n"));
            foreach (var item in letter.Items)
            {
                page.Append("<li>").Append(Html.Encode(item.Title));
                foreach (var line in item.Lines) page.Append("<br>\n").Append(Html.Encode(line));
                page.Append("</li>\n");
            }

            page.Append("</ul>\n");
        }

        page.Append("<p><a href=\"").Append(Html.Encode(letter.Link.AbsoluteUri)).Append("\">").Append(Html.Encode(letter.LinkText)).Append("</a></p>\n");
    }
}

using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using MimeKit;
using MimeKit.Text;
using Samarbeid.Infrastructure.Delivery.Letters;

namespace Samarbeid.Infrastructure.Delivery.Mail;

/// <summary>Lays a letter out as a mail: plain text, and the same as simple HTML.</summary>
internal static class LetterMail
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="letter">What it says; made, like this mail, in the culture of the receiver.</param>
    /// <param name="from">The sender of all mails.</param>
    /// <param name="to">Only an address: a name would be one more piece of personal data on its way.</param>
    /// <param name="messageId">Without angle brackets.</param>
    /// <param name="at">The moment of sending.</param>
    public static MimeMessage Make(Letter letter, MailboxAddress from, string to, string messageId, DateTimeOffset at)
    {
        var mail = new MimeMessage { Subject = letter.Subject, MessageId = messageId, Date = at };
        mail.From.Add(from);
        mail.To.Add(new MailboxAddress(null, to));
        // No answering machine shall answer it.
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        mail.Headers.Add("X-Auto-Response-Suppress", "All");
        mail.Headers.Add(HeaderId.ContentLanguage, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
        mail.Body = new MultipartAlternative { Part(TextFormat.Plain, Plain(letter)), Part(TextFormat.Html, Page(letter)) };
        return mail;
    }

    private static TextPart Part(TextFormat format, string text) =>
        new(format) { Text = text, ContentTransferEncoding = ContentEncoding.QuotedPrintable };

    private static string Plain(Letter letter)
    {
        var text = new StringBuilder().Append(letter.Text).Append("\n\n");
        foreach (var fact in letter.Facts) text.Append(fact).Append('\n');
        if (letter.Items.Count > 0) text.Append('\n').Append(letter.ItemsHeading).Append('\n');
        foreach (var item in letter.Items) text.Append(item).Append('\n');
        if (letter.Facts.Count + letter.Items.Count > 0) text.Append('\n');
        text.Append(letter.LinkText).Append(":\n").Append(letter.Link.AbsoluteUri).Append("\n\n");
        return text.Append("-- \n").Append(MailTexts.Footer).Append('\n').ToString();
    }

    private static string Page(Letter letter)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").Append(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName)
            .Append("\">\n<head><meta charset=\"utf-8\"><title>").Append(Html.Encode(letter.Subject)).Append("</title></head>\n<body>\n");
        page.Append("<p>").Append(Html.Encode(letter.Text)).Append("</p>\n");
        if (letter.Facts.Count > 0) page.Append("<p>").AppendJoin("<br>\n", letter.Facts.Select(Html.Encode)).Append("</p>\n");
        if (letter.Items.Count > 0)
        {
            page.Append("<h2>").Append(Html.Encode(letter.ItemsHeading)).Append("</h2>\n<ul>\n");
            foreach (var item in letter.Items) page.Append("<li>").Append(Html.Encode(item)).Append("</li>\n");
            page.Append("</ul>\n");
        }

        page.Append("<p><a href=\"").Append(Html.Encode(letter.Link.AbsoluteUri)).Append("\">").Append(Html.Encode(letter.LinkText)).Append("</a></p>\n");
        return page.Append("<p><small>").Append(Html.Encode(MailTexts.Footer)).Append("</small></p>\n</body>\n</html>\n").ToString();
    }
}

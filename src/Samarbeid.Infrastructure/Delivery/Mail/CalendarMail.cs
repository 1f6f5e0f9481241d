using System.Text;
using MimeKit;
using Samarbeid.Infrastructure.Calendars;

namespace Samarbeid.Infrastructure.Delivery.Mail;

/// <summary>Lays what a calendar is to know into a mail: as one more form of the letter, which Outlook and Gmail show with it, and
/// as a file beside it for those that open files, as Apple's Mail does and as Google itself sends them.</summary>
internal static class CalendarMail
{
    private const string FileName = "mote.ics";

    /// <param name="meeting">The meeting.</param>
    /// <param name="letter">The letter in its other forms; the calendar is the last, and so the preferred one.</param>
    /// <param name="from">The sender, who is the organizer.</param>
    /// <param name="to">The receiver.</param>
    /// <param name="at">The moment of sending.</param>
    public static MimeEntity Add(MeetingEntry meeting, MultipartAlternative letter, MailboxAddress from, string to, DateTimeOffset at)
    {
        var text = CalendarFile.Invitation(meeting, from.Address, from.Name ?? MailSettings.DefaultSenderName, to, at);
        // Lines are folded by bytes already, and are not to be touched on the way.
        var invitation = new TextPart("calendar") { ContentTransferEncoding = ContentEncoding.Base64 };
        invitation.SetText(Encoding.UTF8, text);
        invitation.ContentType.Parameters["method"] = CalendarFile.MethodOf(meeting);
        letter.Add(invitation);
        var file = new MimePart("application", "ics")
        {
            Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes(text))),
            ContentDisposition = new ContentDisposition(ContentDisposition.Attachment),
            ContentTransferEncoding = ContentEncoding.Base64,
            FileName = FileName,
        };
        return new Multipart("mixed") { letter, file };
    }
}

using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>The words of a mail about minutes.</summary>
internal sealed record MinutesLetter(NotificationKind Kind, string Body, WaitingMinutes Minutes, Uri Link)
{
    private string Date => NorwegianFormat.FullDate(Minutes.Date);

    public Letter Write() => Kind switch
    {
        NotificationKind.MinutesMissing => With(MailTexts.MinutesMissingSubject(Body, Date), MailTexts.MinutesMissingText(Body, Date)),
        NotificationKind.MinutesObjected => With(MailTexts.MinutesObjectedSubject(Body, Date), MailTexts.MinutesObjectedText(Body, Date)),
        NotificationKind.MinutesApproved => With(MailTexts.MinutesApprovedSubject(Body, Date), Approved),
        NotificationKind.ObjectionsDueIn3Days => With(MailTexts.ObjectionsDueSubject(Body, Date), $"{MailTexts.ObjectionsDueText(Body, Date)}{Terms}"),
        NotificationKind.MinutesApprovalAwaited => With(MailTexts.MinutesApprovalAwaitedSubject(Body, Date), MailTexts.MinutesApprovalAwaitedText(Body, Date)),
        _ => With(MailTexts.MinutesForApprovalSubject(Body, Date), $"{Asking}{Terms}"),
    };

    private string Asking => Minutes.Form is ApprovalForm.NextMeeting ? MailTexts.MinutesToReadText(Body, Date) : MailTexts.MinutesForApprovalText(Body, Date);

    private string Terms => (Minutes.Form, Minutes.ObjectBy) switch
    {
        (_, null) => "",
        (ApprovalForm.Silent, { } last) => $" {MailTexts.TermsSilent(NorwegianFormat.Date(last))}",
        (ApprovalForm.NextMeeting, { } last) => $" {MailTexts.TermsNextMeeting(NorwegianFormat.Date(last))}",
        (_, { } last) => $" {MailTexts.TermsBothSides(NorwegianFormat.Date(last))}",
    };

    private string Approved => Minutes.Form switch
    {
        ApprovalForm.NextMeeting => MailTexts.MinutesApprovedInMeetingText(Body, Date),
        ApprovalForm.Silent when Minutes.Approved.Count < Enum.GetValues<ApprovalSide>().Length => MailTexts.MinutesApprovedSilentlyText(Body, Date),
        _ => MailTexts.MinutesApprovedText(Body, Date),
    };

    private Letter With(string subject, string text) => new(subject, text, MailTexts.MeetingLink, Link);
}

using System.Globalization;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.Minutes;

/// <summary>The minutes of a meeting (referat) as a document, in the written form of the body.</summary>
public static class MinutesDocument
{
    /// <param name="content">What the minutes tell.</param>
    /// <param name="created">When this edition is made: the approval, for the one that is kept.</param>
    public static ReportDocument Build(MinutesContent content, DateTimeOffset created)
    {
        var culture = content.Language.Culture();
        using var spell = culture.Use();
        return new ReportDocument
        {
            Kind = content.IsExempt ? DocumentKind.ExemptMinutes : DocumentKind.Minutes,
            Title = MinutesTexts.Title(content.Body),
            Subtitle = MinutesTexts.HeldAt(NorwegianFormat.FullDate(content.Date), NorwegianFormat.Clock(content.StartsAt)),
            CoverLines = [.. CoverLines(content)],
            Author = content.Body,
            Language = culture.Name,
            Identifier = IdentifierOf(content.Kind, content.Date),
            Created = created,
            Check = content.Check,
            IsDraft = !content.IsApproved,
            IsDemonstration = content.IsDemonstration,
            IsExempt = content.IsExempt ? true : null,
            Blocks =
            [
                new Heading(1, MinutesTexts.Attendance), .. Attendance(content),
                new Heading(1, MinutesTexts.Items), .. content.Items.SelectMany(item => MinutesItemBlocks.Of(item, content)), .. MinutesItemBlocks.PapersOf(content),
                .. ApprovalBlocks.Recorded(content), new Heading(1, MinutesTexts.Approval), .. ApprovalBlocks.Of(content),
                .. content.PublicCheck is { } belonging ? [ExemptBlocks.Belonging(belonging, content.Body)] : Array.Empty<ReportBlock>(),
                .. content.Check is { } check ? CheckBlocks.Of(check, content.Body) : [],
            ],
        };
    }

    internal static string IdentifierOf(MeetingBodyKind kind, DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind.ItemPrefix()} {date:yyyy-MM-dd}");

    internal static IEnumerable<string> CoverLines(MinutesContent content)
    {
        yield return MinutesTexts.PlaceLine(content.Place);
        yield return MinutesTexts.ChairLine(content.Chair);
        yield return MinutesTexts.MunicipalitiesLine(string.Join(", ", content.Municipalities));
    }

    private static IEnumerable<ReportBlock> Attendance(MinutesContent content)
    {
        if (content.ShortNoticeReason is { } reason) yield return Note.Of(MinutesTexts.LateNotice, reason);
        if (content.Attendances.Count == 0)
        {
            yield return new Paragraph(MinutesTexts.NoAttendance);
            yield break;
        }

        yield return new Table(
            MinutesTexts.AttendanceCaption,
            [new TableColumn(MinutesTexts.Name, Weight: 2), new TableColumn(MinutesTexts.Position, Weight: 2), new TableColumn(MinutesTexts.Presence)],
            [.. content.Attendances.OrderBy(a => a.IsGuest).ThenBy(a => a.Presence).Select(a => new TableRow(
                a.IsGuest ? MinutesTexts.Guest(a.Name) : a.Name, [a.Title.Length > 0 ? a.Title : MinutesTexts.NoPosition, PresenceOf(a, content)]))]);
    }

    private static string PresenceOf(MinutesAttendance attendance, MinutesContent content) =>
        StayWords.Of(attendance.Stay, content.NameOf) is { } part ? MinutesTexts.PresentInPart(Words.Of(attendance.Presence), part) : Words.Of(attendance.Presence);

    internal static string DateOf(DateOnly date) => NorwegianFormat.Date(date);
}

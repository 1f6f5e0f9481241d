using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Tables;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Meetings.List;

/// <summary>The list of meetings as a spreadsheet has it (kolonner).</summary>
internal static class MeetingColumns
{
    /// <summary>In the language of whoever asks.</summary>
    public static IReadOnlyList<TableColumn<MeetingRow>> InFile() =>
    [
        new(MeetingListTexts.Date, 12, row => TableCell.Of(row.Date)),
        new(MeetingListTexts.StartsAt, 10, row => TableCell.Of(NorwegianFormat.Clock(row.StartsAt))),
        new(MeetingTexts.Body, 36, row => TableCell.Of(row.BodyName)),
        new(MeetingTexts.Where, 28, row => TableCell.Of(row.Place)),
        new(MeetingTexts.State, 18, row => TableCell.Of(Words.Of(row.State))),
        new(MeetingTexts.Items, 8, row => TableCell.Of(row.Items)),
        new(MeetingListTexts.Unsettled, 12, row => TableCell.Of(row.State is MeetingState.Held ? row.OpenItems : (decimal?)null)),
    ];
}

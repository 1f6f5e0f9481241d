using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Agreements;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.Minutes;

/// <summary>What the body had promised, in the order the meeting takes it up: over the due date, on the way, on hold, closed.</summary>
internal static class FollowUpBlocks
{
    public static IEnumerable<ReportBlock> Of(MinutesContent content)
    {
        yield return new Heading(3, content.FollowUp.Former is { } former
            ? MinutesTexts.SinceMeeting(NorwegianFormat.Date(former))
            : MinutesTexts.Promised);
        if (content.FollowUp.Actions.Count == 0)
        {
            yield return new Paragraph(MinutesTexts.NothingPromised);
        }
        else
        {
            yield return Actions(content);
        }

        if (content.FollowUp.Commitments.Count > 0) yield return Commitments(content);
    }

    private static Table Actions(MinutesContent content) => new(
        MinutesTexts.PromisedCaption(NorwegianFormat.Date(content.Date)),
        [
            new(MinutesTexts.Number), new(MinutesTexts.ActionColumn, Weight: 3), new(MinutesTexts.Responsible, Weight: 1.6m),
            new(MinutesTexts.Due, Weight: 1.2m), new(MinutesTexts.Status, Weight: 1.4m),
        ],
        [.. content.FollowUp.Actions.OrderBy(a => RankOf(a, content.Date)).Select(a => Row(a, content.Date))]);

    private static Table Commitments(MinutesContent content) => new(
        MinutesTexts.CommitmentsCaption(NorwegianFormat.Date(content.Date)),
        [
            new(MinutesTexts.Number, Weight: 0.6m), new(MinutesTexts.CommitmentColumn, Weight: 3), new(MinutesTexts.Period, Weight: 1.6m),
            new(MinutesTexts.PoliceSay, Weight: 1.2m), new(MinutesTexts.MunicipalitySays, Weight: 1.2m),
        ],
        [.. content.FollowUp.Commitments.Select(c => new TableRow(NorwegianFormat.Number(c.Number),
            [$"{Words.Of(c.Owner)}: {c.Text}", $"{NorwegianFormat.ShortDate(c.First)}–{NorwegianFormat.ShortDate(c.Last)}", Said(c.ByPolice), Said(c.ByMunicipality)]))]);

    private static string Said(Verdict? verdict) => verdict is { } said ? Words.Of(said) : MinutesTexts.NotSaid;

    private static TableRow Row(FollowedAction action, DateOnly day) => new(
        NumberSeries.Unbroken(action.Reference),
        [action.Title, action.Responsible, NorwegianFormat.ShortDate(action.DueDate), StatusOf(action, day)]);

    private static int RankOf(FollowedAction action, DateOnly day) => action switch
    {
        _ when action.WasClosed(day) => 3,
        _ when action.DueDate < day => 0,
        { State: ActionItemState.OnHold } => 2,
        _ => 1,
    };

    // What it has become since the meeting does not belong in the minutes of it.
    private static string StatusOf(FollowedAction action, DateOnly day) => RankOf(action, day) switch
    {
        0 => MinutesTexts.WasOverdue,
        1 => MinutesTexts.WasOnTheWay,
        2 => Words.Of(ActionItemState.OnHold),
        _ => Words.Of(action.State),
    };
}

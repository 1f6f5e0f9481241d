using Samarbeid.Infrastructure.Tables;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Features.ActionItems.List;

namespace Samarbeid.Web.Features.Recommendations.List;

/// <summary>The columns the list of recommendations can be sorted by.</summary>
public enum RecommendationSort
{
    Title,
    Addressee,
    AnswerDue,
    State,
    Actions,
}

/// <summary>The columns of the list of recommendations (kolonner): what they are called on the page and in a file, and what a file has in them.</summary>
internal static class RecommendationColumns
{
    public static readonly IReadOnlyList<(RecommendationSort Column, string Slug)> Slugs =
    [
        (RecommendationSort.Title, "tittel"),
        (RecommendationSort.Addressee, "mottaker"),
        (RecommendationSort.AnswerDue, "svarfrist"),
        (RecommendationSort.State, "svar"),
        (RecommendationSort.Actions, "tiltak"),
    ];

    public static string NameOf(RecommendationSort column) => column switch
    {
        RecommendationSort.Title => RecommendationTexts.Title,
        RecommendationSort.Addressee => RecommendationTexts.To,
        RecommendationSort.AnswerDue => RecommendationTexts.AnswerDue,
        RecommendationSort.State => RecommendationTexts.Answer,
        _ => RecommendationTexts.Actions,
    };

    /// <summary>In the language of whoever asks.</summary>
    public static IReadOnlyList<TableColumn<RecommendationRow>> InFile() =>
    [
        new(ActionListTexts.Reference, 30, row => TableCell.Of(row.Citation)),
        new(NameOf(RecommendationSort.Title), 50, row => TableCell.Of(row.Title)),
        new(NameOf(RecommendationSort.Addressee), 28, row => TableCell.Of(row.Addressee)),
        new(NameOf(RecommendationSort.AnswerDue), 12, row => TableCell.Of(row.AnswerDue)),
        new(NameOf(RecommendationSort.State), 18, row => TableCell.Of(Words.Of(row.State))),
        new(RecommendationListTexts.AnsweredOn, 12, row => TableCell.Of(row.AnsweredOn)),
        new(NameOf(RecommendationSort.Actions), 8, row => TableCell.Of(row.Actions)),
        new(RecommendationListTexts.Where, 28, row => TableCell.Of(row.Place)),
    ];
}

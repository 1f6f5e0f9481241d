using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Recommendations.Read;

/// <summary>The answer that counts, and those it has corrected, struck out and readable.</summary>
public sealed partial class RecommendationReplies
{
    /// <summary>The one that counts first.</summary>
    [Parameter, EditorRequired] public required IReadOnlyList<ReplyLine> Replies { get; set; }

    private static string WordsOf(ReplyLine reply) => reply.Words.Length > 0 ? reply.Words : RecommendationTexts.NoWords;

    private static string WhoWhen(ReplyLine reply) =>
        RecommendationTexts.AnsweredBy(reply.By, NorwegianFormat.DateAndTime(NorwegianCalendar.Local(reply.At)));
}

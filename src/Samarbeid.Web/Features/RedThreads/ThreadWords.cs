using System.Globalization;
using Samarbeid.Domain.RedThreads;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.RedThreads;

/// <summary>What is missing in a red thread, as people say it.</summary>
internal static class ThreadWords
{
    private const int FirstWord = 2;

    public static string Of(ThreadGap gap) => gap.Kind switch
    {
        ThreadGapKind.Unanswered => ThreadTexts.GapUnanswered(Days(gap.Count)),
        ThreadGapKind.RecommendedWithoutAction => ThreadTexts.GapRecommended(Times(gap.Count), Year(gap.Since)),
        ThreadGapKind.TakenUpWithoutAction => ThreadTexts.GapTakenUp(Meetings(gap.Count), Year(gap.Since)),
        ThreadGapKind.NoResult => ThreadTexts.GapNoResult(Days(gap.Count)),
        ThreadGapKind.NoEffect => ThreadTexts.GapNoEffect(Days(gap.Count)),
        _ => ThreadTexts.File.Read($"Gap_{gap.Kind}"),
    };

    public static string TakenUp(IReadOnlyList<DateOnly> days) => ThreadTexts.TakenUp(Meetings(days.Count), Year(days[0].Year));

    public static string Of(ThreadTheme theme) => theme.Glares()
        ? ThreadTexts.ThemeGlares(Meetings(theme.TakenUpOn.Count), Year(theme.TakenUpOn[0].Year))
        : ThreadTexts.ThemeLine(Meetings(theme.TakenUpOn.Count), Year(theme.TakenUpOn[0].Year), NorwegianFormat.Number(theme.Recommendations), NorwegianFormat.Number(theme.Actions));

    private static string Days(int count) => count == 1 ? ThreadTexts.OneDay : ThreadTexts.Days(NorwegianFormat.Number(count));

    private static string Times(int count) => count == 1 ? ThreadTexts.OneTime : ThreadTexts.Times(Spelled(count));

    private static string Meetings(int count) => count == 1 ? ThreadTexts.OneMeeting : ThreadTexts.Meetings(Spelled(count));

    // Small numbers are written out in running text.
    private static string Spelled(int count)
    {
        var words = ThreadTexts.Numbers.Split(',');
        return count >= FirstWord && count - FirstWord < words.Length ? words[count - FirstWord] : NorwegianFormat.Number(count);
    }

    // A year is no number: it has no space between its thousands.
    private static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";
}

using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Features.ActionItems.List;

namespace Samarbeid.Web.Features.ActionItems.Calendar;

/// <summary>What is due in a month (fristkalender): weeks as rows, and on a phone the days something is due on, one below the other.</summary>
public sealed partial class DueCalendar(IHolidays holidays)
{
    [Parameter, EditorRequired] public required DueMonth Month { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyDictionary<DateOnly, DueDay> Days { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    /// <summary>The address of another month.</summary>
    [Parameter, EditorRequired] public required Func<DueMonth, string> Href { get; set; }

    /// <summary>The address of the list of a day.</summary>
    [Parameter, EditorRequired] public required Func<DateOnly, string> DayHref { get; set; }

    private string MonthName => NorwegianFormat.Month(Month.First);

    private static string NumberOf(DateOnly monday) => ISOWeek.GetWeekOfYear(monday.ToDateTime(TimeOnly.MinValue)).ToString(CultureInfo.InvariantCulture);

    private string StateOf(ActionItemRow row) => row.IsOverdueOn(Today) ? ActionItemTexts.StatusOverdue : Words.Of(row.State);

    private static string RestOf(DueDay due) => due.Rows.Count == 0
        ? due.Total == 1 ? DueCalendarTexts.OneThatDay : DueCalendarTexts.AllThatDay(NorwegianFormat.Number(due.Total))
        : DueCalendarTexts.MoreThatDay(NorwegianFormat.Number(due.Total - due.Rows.Count));

    private string ClassOf(DateOnly day, DueDay? due) => string.Join(' ', new[]
    {
        due is null ? "month-empty" : null,
        Month.Has(day) ? null : "month-outside",
        day == Today ? "month-today" : null,
        holidays.IsHoliday(day) || day.DayOfWeek is DayOfWeek.Sunday ? "month-free" : null,
    }.OfType<string>());
}

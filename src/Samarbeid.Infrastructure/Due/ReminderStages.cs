using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Calendars;

namespace Samarbeid.Infrastructure.Due;

/// <summary>A rule and the dates for which it is the latest one whose day has come, seen from a given day.</summary>
/// <param name="After">The first such date is the day after this one.</param>
/// <param name="Until">The last such date.</param>
/// <param name="Done">The kinds that show that this step, or a later one, is taken already.</param>
public sealed record ReminderStage(ReminderRule Rule, DateOnly After, DateOnly Until, IReadOnlyList<NotificationKind> Done)
{
    public bool Has(DateOnly date) => date > After && date <= Until;
}

/// <summary>Which step a date is at on a day (trinn). The planner, the forecast and the ladder of a thing all ask here.</summary>
public static class ReminderStages
{
    private const int July = 7;

    private static readonly WorkingDays Days = new(new NorwegianHolidays());

    /// <summary>The rules with the days the administrator has set in the place of their own.</summary>
    public static IReadOnlyList<ReminderRule> With(this IReadOnlyList<ReminderRule> rules, IReadOnlyCollection<ReminderDay> days) => days.Count == 0 ? rules
        : [.. rules.Select(r => !r.IsFixed && days.FirstOrDefault(d => d.Kind == r.Kind) is { } set ? r with { Days = set.Days, RestsInJuly = set.RestsInJuly } : r)];

    /// <summary>Splits the dates among the rules, so that each date has one stage: the latest whose day has come. What rests in July has only the dates of July then.</summary>
    public static IEnumerable<ReminderStage> StagesOn(this IReadOnlyList<ReminderRule> rules, DateOnly today)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            var after = i + 1 < rules.Count ? today.AddDays(-rules[i + 1].Days) : DateOnly.MinValue;
            var stage = new ReminderStage(rules[i], after, today.AddDays(-rules[i].Days), [.. rules.Skip(i).Select(r => r.Kind)]);
            if (rules[i].RestsInJuly && today.Month == July) stage = OnlyJuly(stage, today.Year);
            if (stage.After < stage.Until) yield return stage;
        }
    }

    /// <summary>The day itself, or the last working day before it: nothing new comes due on days off.</summary>
    public static DateOnly LastWorkingDay(DateOnly day) => Days.OnOrBefore(day);

    /// <summary>The working day on which a date comes to a step, seen from a day on.</summary>
    /// <param name="rules">All steps of the source, as they hold.</param>
    /// <param name="kind">The step.</param>
    /// <param name="date">The date it counts from.</param>
    /// <param name="from">The first day looked at.</param>
    /// <param name="until">The last day looked at.</param>
    /// <returns>Null where it does not come to it by then, or is past it.</returns>
    public static DateOnly? DayOf(this IReadOnlyList<ReminderRule> rules, NotificationKind kind, DateOnly date, DateOnly from, DateOnly until)
    {
        for (var day = from; day <= until; day = day.AddDays(1))
        {
            if (Days.Includes(day) && rules.StagesOn(day).Any(s => s.Rule.Kind == kind && s.Has(date))) return day;
        }

        return null;
    }

    private static ReminderStage OnlyJuly(ReminderStage stage, int year)
    {
        var (before, last) = (new DateOnly(year, July, 1).AddDays(-1), new DateOnly(year, July, 31));
        return stage with { After = stage.After > before ? stage.After : before, Until = stage.Until < last ? stage.Until : last };
    }
}

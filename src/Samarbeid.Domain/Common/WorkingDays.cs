namespace Samarbeid.Domain.Common;

/// <summary>The public holidays (helligdager og høytidsdager): lov om helligdager og helligdagsfred § 2, and lov om 1 og 17 mai som høgtidsdager § 1.</summary>
public interface IHolidays
{
    bool IsHoliday(DateOnly day);
}

/// <summary>Days on which offices are open (virkedager): not Saturdays, Sundays and public holidays.</summary>
public sealed class WorkingDays(IHolidays holidays)
{
    public bool Includes(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day);

    /// <summary>A public holiday, such as 17 May; a common Sunday is none.</summary>
    public bool IsHoliday(DateOnly day) => holidays.IsHoliday(day);

    /// <summary>The day itself, or the last working day before it.</summary>
    public DateOnly OnOrBefore(DateOnly day)
    {
        while (!Includes(day)) day = day.AddDays(-1);
        return day;
    }

    /// <summary>The day itself, or the first working day after it.</summary>
    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!Includes(day)) day = day.AddDays(1);
        return day;
    }

    /// <summary>So many working days after a day, which is not counted itself.</summary>
    /// <param name="count">At least 1.</param>
    public DateOnly After(DateOnly day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        while (count > 0)
        {
            day = day.AddDays(1);
            if (Includes(day)) count--;
        }

        return day;
    }
}

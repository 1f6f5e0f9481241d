using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Notifications;

/// <summary>Another day for a step of the reminders than the one the program comes with (påminnelsesdag), as the administrator has set it. Who is told, and of what, stays.</summary>
public sealed class ReminderDay
{
    /// <summary>The farthest from its date a step may lie, in days.</summary>
    public const int Farthest = 365;

    private ReminderDay()
    {
    }

    /// <summary>The step.</summary>
    public NotificationKind Kind { get; private set; }

    /// <summary>Days after the date it counts from, 1 to 365; negative before it.</summary>
    public int Days { get; private set; }

    /// <summary>In July it is told only of what is due in July (ro i juli).</summary>
    public bool RestsInJuly { get; private set; }

    public static ReminderDay Of(NotificationKind kind, int days, bool restsInJuly) => new() { Kind = kind, Days = days, RestsInJuly = restsInJuly };

    public void Set(int days, bool restsInJuly) => (Days, RestsInJuly) = (days, restsInJuly);
}

/// <summary>Why another day for a step is refused.</summary>
public static class ReminderDayRules
{
    public static readonly Refusal OutOfReach = new("ReminderDay.OutOfReach");
    public static readonly Refusal OutOfOrder = new("ReminderDay.OutOfOrder");
    public static readonly Refusal IsFixed = new("ReminderDay.IsFixed");
}

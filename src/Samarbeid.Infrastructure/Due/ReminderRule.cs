using Samarbeid.Domain.Notifications;

namespace Samarbeid.Infrastructure.Due;

/// <summary>Who is written to.</summary>
[Flags]
public enum ReminderReceivers
{
    None = 0,

    /// <summary>The responsible for the action, or the contact of the addressee.</summary>
    Named = 1,

    /// <summary>Politikontakter of the municipalities concerned.</summary>
    PoliceContacts = 2,

    /// <summary>SLT-koordinatorer of the municipalities concerned, where the action is an SLT action.</summary>
    SltCoordinators = 4,

    /// <summary>The responsible's leader: the sheriffs for the police, the municipal directors for a municipality.
    /// Where there is none, the police contacts.</summary>
    Leaders = 8,

    /// <summary>The secretaries of the body; where there is none, the police contacts.</summary>
    Secretaries = 16,
}

/// <summary>One step of escalation (trinn i påminning).</summary>
/// <param name="Kind">What is told; that somebody has been told is also the proof that the step is taken.</param>
/// <param name="Days">Days after the date it counts from; negative before it.</param>
public sealed record ReminderRule(NotificationKind Kind, int Days, ReminderReceivers Receivers);

/// <summary>A rule and the dates for which it is the latest one whose day has come, seen from a given day.</summary>
/// <param name="After">The first such date is the day after this one.</param>
/// <param name="Until">The last such date.</param>
/// <param name="Done">The kinds that show that this step, or a later one, is taken already.</param>
public sealed record ReminderStage(ReminderRule Rule, DateOnly After, DateOnly Until, IReadOnlyList<NotificationKind> Done);

public static class ReminderStages
{
    /// <summary>Splits the dates among the rules, so that each date has one stage: the latest whose day has come.</summary>
    public static IEnumerable<ReminderStage> StagesOn(this IReadOnlyList<ReminderRule> rules, DateOnly today)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            var after = i + 1 < rules.Count ? today.AddDays(-rules[i + 1].Days) : DateOnly.MinValue;
            yield return new ReminderStage(rules[i], after, today.AddDays(-rules[i].Days), [.. rules.Skip(i).Select(r => r.Kind)]);
        }
    }
}

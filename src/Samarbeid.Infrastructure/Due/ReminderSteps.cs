using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;

namespace Samarbeid.Infrastructure.Due;

/// <summary>A step of the reminders as the administrator sees it (trinn): as it holds now, and as the program comes with it.</summary>
public sealed record ReminderStep(ReminderRule Rule, int DefaultDays, bool RestsByDefault)
{
    public bool IsChanged => Rule.Days != DefaultDays || Rule.RestsInJuly != RestsByDefault;
}

/// <summary>What is chosen for a step.</summary>
public sealed record ReminderChoice(NotificationKind Kind, int Days, bool RestsInJuly);

/// <summary>All steps of all that comes due, and whether other days for them hold together (påminnelsestrinn).</summary>
public sealed class ReminderSteps(IEnumerable<IDueSource> sources)
{
    /// <summary>Each kind once, in the order of the sources and of days.</summary>
    public IReadOnlyList<ReminderStep> All(IReadOnlyCollection<ReminderDay> days) =>
        [.. sources.SelectMany(s => s.Rules.Zip(s.Rules.With(days))).DistinctBy(r => r.First.Kind).Select(r => new ReminderStep(r.Second, r.First.Days, r.First.RestsInJuly))];

    /// <summary>The steps of whatever a kind is a step of, as they hold.</summary>
    public IReadOnlyList<ReminderRule> With(NotificationKind kind, IReadOnlyCollection<ReminderDay> days) =>
        sources.First(s => s.Rules.Any(r => r.Kind == kind)).Rules.With(days);

    /// <summary>Refuses a day on the other side of its date or too far from it, and steps that come at once or in another order.</summary>
    public Outcome Check(IReadOnlyCollection<ReminderChoice> chosen)
    {
        foreach (var source in sources)
        {
            var rules = source.Rules.Select(r => (Default: r, Days: chosen.FirstOrDefault(c => c.Kind == r.Kind)?.Days ?? r.Days)).ToList();
            if (rules.Any(r => r.Default.IsFixed && r.Days != r.Default.Days)) return ReminderDayRules.IsFixed;
            // On the day itself is where some begin, and no other may be moved to.
            if (rules.Any(r => r.Days != r.Default.Days && (Math.Abs(r.Days) is 0 or > ReminderDay.Farthest || r.Days < 0 != r.Default.Days < 0))) return ReminderDayRules.OutOfReach.With(ReminderDay.Farthest);
            if (rules.Zip(rules.Skip(1)).Any(pair => pair.First.Days >= pair.Second.Days)) return ReminderDayRules.OutOfOrder;
        }

        return Outcome.Done;
    }
}

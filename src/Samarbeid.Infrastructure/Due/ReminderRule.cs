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

    /// <summary>The mayors of the municipalities concerned.</summary>
    Mayors = 32,
}

/// <summary>One step of escalation (trinn i påminning).</summary>
/// <param name="Kind">What is told; that somebody has been told is also the proof that the step is taken.</param>
/// <param name="Days">Days after the date it counts from; negative before it.</param>
/// <param name="Receivers">Who is told.</param>
public sealed record ReminderRule(NotificationKind Kind, int Days, ReminderReceivers Receivers)
{
    /// <summary>In July it is told only of what is due in July (ro i juli): what goes to leaders, unless somebody has said otherwise.</summary>
    public bool RestsInJuly { get; init; } = (Receivers & (ReminderReceivers.Leaders | ReminderReceivers.Mayors)) != 0;

    /// <summary>Its day is not the administrator's to set: the source counts otherwise.</summary>
    public bool IsFixed { get; init; }
}

using Samarbeid.Infrastructure.Due;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Reminders;

/// <summary>Whom a step goes to and when, in words.</summary>
internal static class ReminderWords
{
    public static string Of(ReminderReceivers receivers) => string.Join(", ", Enum.GetValues<ReminderReceivers>()
        .Where(r => r is not ReminderReceivers.None && receivers.HasFlag(r)).Select(Of1));

    public static string Before(int days) => days < 0 ? ReminderTexts.DaysBefore : ReminderTexts.DaysAfter;

    public static string When(DateOnly day) => NorwegianFormat.FullDate(day);

    private static string Of1(ReminderReceivers receiver) => receiver switch
    {
        ReminderReceivers.Named => ReminderTexts.Named,
        ReminderReceivers.PoliceContacts => ReminderTexts.PoliceContacts,
        ReminderReceivers.SltCoordinators => ReminderTexts.SltCoordinators,
        ReminderReceivers.Leaders => ReminderTexts.Leaders,
        ReminderReceivers.Secretaries => ReminderTexts.Secretaries,
        ReminderReceivers.Mayors => ReminderTexts.Mayors,
        _ => throw new ArgumentOutOfRangeException(nameof(receiver), receiver, null),
    };
}

namespace Samarbeid.Web.Addresses;

/// <summary>The reminders, for the administrator (påminnelser).</summary>
public static class ReminderAddresses
{
    public const string Page = "/paaminnelser";
}

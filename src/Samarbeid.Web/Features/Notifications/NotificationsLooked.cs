namespace Samarbeid.Web.Features.Notifications;

/// <summary>Tells the bell of a page that its list has been looked at (sett). One for each person at a page.</summary>
public sealed class NotificationsLooked
{
    public event Func<Task>? Happened;

    public Task TellAsync() => Happened?.Invoke() ?? Task.CompletedTask;
}

using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Delivery.Mail;

namespace Samarbeid.Web.Features.CalendarFeeds;

/// <summary>Where a person gets the address their calendar fetches meetings and due dates from, makes it anew and revokes it. It is shown once, and is never
/// part of a page that is fetched: what a server or a browser keeps of those does not hold it.</summary>
public sealed partial class CalendarFeedPage(CalendarFeedQueries queries, MakeCalendarFeed make, RevokeCalendarFeed revoke, MailLinks links)
{
    private bool _isRead;
    private DateTimeOffset? _madeAt;
    private string? _address;
    private string? _status;
    private Refusal? _refusal;

    protected override async Task OnInitializedAsync()
    {
        _madeAt = await queries.MadeAtAsync(Cancel);
        _isRead = true;
    }

    private async Task MakeAsync()
    {
        var made = await make.HandleAsync(CancellationToken.None);
        _refusal = made.Refusal;
        if (made.IsDone) (_address, _status) = (links.ToFeed(made.Value).AbsoluteUri, CalendarFeedTexts.Made);
        _madeAt = await queries.MadeAtAsync(CancellationToken.None);
    }

    private async Task RevokeAsync()
    {
        var revoked = await revoke.HandleAsync(CancellationToken.None);
        _refusal = revoked.Refusal;
        if (revoked.IsDone) (_address, _status) = (null, CalendarFeedTexts.Revoked);
        _madeAt = await queries.MadeAtAsync(CancellationToken.None);
    }
}

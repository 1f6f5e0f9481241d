using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Notifications;

/// <summary>What whoever is signed in was told, the last first (varsler). Those of the first page count as seen once they are shown.</summary>
public sealed partial class NotificationsPage(NotificationQueries queries, SeeNotifications see, NotificationsLooked looked)
{
    private RowsPage<NotificationRow>? _page;

    [SupplyParameterFromQuery(Name = SiteAddresses.PageKey)] private string? PageNumber { get; set; }

    private int Page => Asked.Page(PageNumber);

    protected override async Task OnParametersSetAsync() => _page = await queries.ListAsync(Page, Cancel);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender || Page != 1 || _page?.Rows is not [{ IsNew: true } latest, ..]) return;

        if ((await see.HandleAsync(latest.At, CancellationToken.None)).IsDone) await looked.TellAsync();
    }

    private static string WhereAndWhen(NotificationRow row)
    {
        var at = NorwegianFormat.DateAndTime(NorwegianCalendar.Local(row.At));
        return row.Place is { } place ? $"{place} · {at}" : at;
    }
}

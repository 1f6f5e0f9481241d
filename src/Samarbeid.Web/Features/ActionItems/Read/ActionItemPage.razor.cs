using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Web.Hosting;

namespace Samarbeid.Web.Features.ActionItems.Read;

/// <summary>One action: what was to be done, where we are, what remains.</summary>
public sealed partial class ActionItemPage(ActionItemPageQueries queries, NorwegianCalendar calendar)
{
    private ActionItemDetails? _action;
    private bool _isLoaded;
    private string? _done;

    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] private HttpContext? Http { get; set; }

    /// <summary>Set right after the action was made.</summary>
    [SupplyParameterFromQuery(Name = ActionItemAddresses.JustMadeKey)] private string? IsNew { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        await LoadAsync();
        if (_action is null) Http.SayNotFound();
        _done = IsNew is null || _action is null ? null
            : ActionItemTexts.DoneAdd(_action.Citation);
    }

    private async Task LoadAsync()
    {
        _action = await queries.FindAsync(new ActionItemId(Id), Cancel);
        _isLoaded = true;
    }

    private async Task ChangedAsync(string done)
    {
        await LoadAsync();
        _done = done;
    }
}

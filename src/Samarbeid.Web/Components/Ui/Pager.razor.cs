using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.QuickGrid;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Components.Ui;

/// <summary>Pages of a QuickGrid; its own paginator speaks English only.</summary>
public sealed partial class Pager : IDisposable
{
    private PaginationState? _followed;

    [Parameter, EditorRequired] public required PaginationState State { get; set; }

    private int LastPage => State.LastPageIndex ?? 0;

    protected override void OnParametersSet()
    {
        if (_followed == State) return;

        Dispose();
        _followed = State;
        State.TotalItemCountChanged += Refresh;
    }

    public void Dispose()
    {
        if (_followed is not null) _followed.TotalItemCountChanged -= Refresh;
    }

    private Task GoToAsync(int page) => State.SetCurrentPageIndexAsync(page);

    private void Refresh(object? sender, int? total) => InvokeAsync(StateHasChanged);

    private static string RowText(int total) => total == 1
        ? UiTexts.RowsOne
        : string.Format(CultureInfo.CurrentCulture, UiTexts.Rows, NorwegianFormat.Number(total));
}

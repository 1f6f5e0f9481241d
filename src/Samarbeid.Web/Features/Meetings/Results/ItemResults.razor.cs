using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Meetings.Results;

/// <summary>What came of an item: its recommendations and actions, and the forms that make new ones.</summary>
public sealed partial class ItemResults
{
    private ResultForm _form;
    private ResultForm _toFocus;
    private RecommendationId? _of;
    private ElementReference _recommend;
    private ElementReference _act;

    private enum ResultForm
    {
        None,
        Recommendation,
        Action,
    }

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter, EditorRequired] public required ItemRow Item { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private bool IsOpen => View.Head.State is MeetingState.Held;

    private List<RecommendationRow> Recommendations => [.. View.Recommendations.Where(r => r.Item == Item.Id)];

    private List<ActionRow> Actions => [.. View.Actions.Where(a => a.Item == Item.Id)];

    // After a form closes the focus goes back to the button that opened it.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var back = _toFocus;
        if (_form is not ResultForm.None || back is ResultForm.None) return;

        _toFocus = ResultForm.None;
        await (back is ResultForm.Recommendation ? _recommend : _act).FocusAsync();
    }

    private string WhenOf(ActionRow row) =>
        row.CompletedOn is { } completed ? NorwegianFormat.Completed(completed, row.DueDate, Today) : NorwegianFormat.Date(row.DueDate);

    private void FollowUp(RecommendationRow? recommendation) => (_form, _of) = (ResultForm.Action, recommendation?.Id);

    private void Close() => (_toFocus, _form) = (_form, ResultForm.None);

    private async Task AddedAsync(string said)
    {
        Close();
        await OnDone.InvokeAsync(said);
    }
}

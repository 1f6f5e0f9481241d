using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Components.Ui.Forms;
using Samarbeid.Web.Features.Meetings.Agenda;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings.Results;

/// <summary>A new action under an item: what, who, by when.</summary>
public sealed partial class ActionForm(ResultChoiceQueries queries, AddActionItem add)
{
    private readonly SingleUseKey _key = SingleUseKey.New();
    private readonly string _id = UniqueId.Next("nytt-tiltak");
    private readonly ActionModel _form = new();
    private IReadOnlyList<PersonChoice>? _people;
    private TextField? _title;
    private bool _hasFocused;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter, EditorRequired] public required ItemRow Item { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    /// <summary>The recommendation it is made of, when that is where the person began.</summary>
    [Parameter] public RecommendationId? Of { get; set; }

    private List<RecommendationRow> Recommendations => [.. View.Recommendations.Where(r => r.Item == Item.Id)];

    protected override async Task OnInitializedAsync()
    {
        _form.Recommendation = Of?.Value;
        _people = await queries.ForActionAsync(View, Today, CancellationToken.None);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_hasFocused || _title?.Element is not { } field) return;

        _hasFocused = true;
        await field.FocusAsync();
    }

    private async Task SaveAsync()
    {
        var made = await add.HandleAsync(_key, View.Head.Id, Item.Id, _form.ToNew(), CancellationToken.None);
        _refusal = made.Refusal;
        if (made.IsDone) await OnDone.InvokeAsync(AgendaTexts.ActionMade(made.Value));
    }

    private sealed class ActionModel
    {
        [Required, StringLength(ActionItem.TitleMaxLength)] public string Title { get; set; } = "";

        [StringLength(ActionItem.TextMaxLength)] public string Description { get; set; } = "";

        [Required] public Guid? Responsible { get; set; }

        [Required] public DateOnly? DueDate { get; set; }

        public Guid? Recommendation { get; set; }

        public bool IsSlt { get; set; }

        public HashSet<MunicipalityNumber> Concerned { get; } = [];

        public NewAction ToNew() => new(Title, Description, new PersonId(Responsible!.Value), DueDate!.Value, IsSlt,
            Recommendation is { } id ? new RecommendationId(id) : null, Concerned);
    }
}

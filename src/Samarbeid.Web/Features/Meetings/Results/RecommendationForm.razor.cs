using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Components.Ui.Forms;
using Samarbeid.Web.Features.Meetings.Agenda;

namespace Samarbeid.Web.Features.Meetings.Results;

/// <summary>A new recommendation under an item, with challenge and addressee found or made in the same step.</summary>
public sealed partial class RecommendationForm(ResultChoiceQueries queries, AddRecommendation add)
{
    private readonly SingleUseKey _key = SingleUseKey.New();
    private readonly string _id = UniqueId.Next("ny-anbefaling");
    private readonly RecommendationModel _form = new();
    private ResultChoices? _choices;
    private TextField? _title;
    private bool _hasFocused;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter, EditorRequired] public required ItemRow Item { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _choices = await queries.ForRecommendationAsync(View, Today, CancellationToken.None);
        if (_choices.Registering is not [var only]) return;

        _form.ChallengeMunicipality = _form.AddresseeMunicipality = only.Number.Value;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_hasFocused || _title?.Element is not { } field) return;

        _hasFocused = true;
        await field.FocusAsync();
    }

    private string NameOf(MunicipalityNumber number) => View.Municipalities.Count > 1
        ? $" ({View.Municipalities.FirstOrDefault(m => m.Number == number)?.Name})"
        : "";

    private async Task SaveAsync()
    {
        var made = await add.HandleAsync(_key, View.Head.Id, Item.Id, _form.ToNew(), CancellationToken.None);
        _refusal = made.Refusal;
        if (made.IsDone) await OnDone.InvokeAsync(AgendaTexts.RecommendationMade(made.Value));
    }
}

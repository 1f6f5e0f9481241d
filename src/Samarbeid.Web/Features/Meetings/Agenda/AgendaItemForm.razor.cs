using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Web.Components.Ui.Forms;

namespace Samarbeid.Web.Features.Meetings.Agenda;

/// <summary>What is written of an item, new or being changed.</summary>
public sealed record ItemWords(string Title, string Background, ItemPlan Plan);

/// <summary>Title, background and plan of an item, new or being changed.</summary>
public sealed partial class AgendaItemForm
{
    private readonly ItemModel _form = new();
    private TextField _title = null!;
    private Refusal? _refusal;

    [Parameter] public string Title { get; set; } = "";

    [Parameter] public string Background { get; set; } = "";

    [Parameter] public ItemPlan Plan { get; set; } = ItemPlan.Open;

    [Parameter, EditorRequired] public required string ButtonText { get; set; }

    [Parameter, EditorRequired] public required Func<ItemWords, Task<Outcome>> Save { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    protected override void OnInitialized() => (_form.Title, _form.Background, _form.Treatment, _form.Presenter, _form.Minutes) =
        (Title, Background, Plan.Treatment, Plan.Presenter, Plan.Minutes);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender) await _title.Element.FocusAsync();
    }

    private async Task SaveAsync() => _refusal = (await Save(_form.ToWords())).Refusal;

    private sealed class ItemModel
    {
        [Required, StringLength(AgendaItem.TitleMaxLength)] public string Title { get; set; } = "";

        [StringLength(AgendaItem.BackgroundMaxLength)] public string Background { get; set; } = "";

        public ItemTreatment? Treatment { get; set; }

        [StringLength(ItemPlan.PresenterMaxLength)] public string Presenter { get; set; } = "";

        public int? Minutes { get; set; }

        public ItemWords ToWords() => new(Title, Background, new(Treatment, Presenter, Minutes));
    }
}

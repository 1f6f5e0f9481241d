using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Contacts;
using Samarbeid.Infrastructure.Contacts;

namespace Samarbeid.Web.Features.Contacts.List;

/// <summary>Which place and which function to see; choosing changes the address.</summary>
public sealed partial class ContactFilterForm
{
    private string _place = "";
    private string _function = "";

    [Parameter, EditorRequired] public required ContactPlaces Places { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<ContactFunction> Functions { get; set; }

    /// <summary>As the address has it.</summary>
    [Parameter] public string? Place { get; set; }

    [Parameter] public string? Function { get; set; }

    [Parameter] public EventCallback<(string Place, string Function)> OnChosen { get; set; }

    protected override void OnInitialized() => (_place, _function) = (Place ?? "", Function ?? "");

    private Task ChooseAsync() => OnChosen.InvokeAsync((_place, _function));
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Web.Features.ActionItems.Read;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.ActionItems.Contributors;

/// <summary>Who contributes to an action beside the one who is responsible, and the place to ask more.</summary>
public sealed partial class ContributorCard(AddContributor add, RemoveContributor remove)
{
    private ContributorModel _form = new();
    private PersonChoice? _removed;
    private ElementReference _undo, _open;
    private Func<ElementReference>? _focus;
    private Refusal? _refusal;
    private string? _said;
    private bool _isAdding;

    [Parameter, EditorRequired] public required ActionItemDetails Action { get; set; }

    /// <summary>Reads the page anew.</summary>
    [Parameter] public EventCallback OnReload { get; set; }

    private bool MayWrite => Action.May.Write && Action.State.IsOpen();

    private IEnumerable<PersonChoice> Offered =>
        Action.Candidates.Where(c => c.Id != Action.ResponsibleId && Action.Contributors.All(known => known.Id != c.Id));

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focus is not { } focus) return;

        _focus = null;
        await focus().FocusAsync();
    }

    private async Task SaveAsync()
    {
        if (Offered.FirstOrDefault(p => p.Id.ToString() == _form.Person) is { } person) await AddAsync(person);
    }

    private async Task AddAsync(PersonChoice person)
    {
        var added = await add.HandleAsync(Action.Id, Action.Version, person.Id, CancellationToken.None);
        if (added.IsDone) Close();
        await SayAsync(added, ContributorTexts.Added(person.Name));
    }

    private async Task RemoveAsync(PersonChoice person)
    {
        var removed = await remove.HandleAsync(Action.Id, Action.Version, person.Id, CancellationToken.None);
        if (removed.IsDone)
        {
            // Whoever is not offered any more is not asked again.
            _removed = Action.Candidates.FirstOrDefault(c => c.Id == person.Id);
            _focus = () => _removed is null ? _open : _undo;
        }

        await SayAsync(removed, ContributorTexts.Removed(person.Name));
    }

    private void Close() => (_isAdding, _removed, _form, _focus) = (false, null, new(), () => _open);

    private async Task SayAsync(Outcome outcome, string said)
    {
        (_refusal, _said) = (outcome.Refusal, outcome.IsDone ? said : null);
        await OnReload.InvokeAsync();
    }

    private sealed class ContributorModel
    {
        /// <summary>The id of the chosen person, as the select holds it.</summary>
        [Required] public string Person { get; set; } = "";
    }
}

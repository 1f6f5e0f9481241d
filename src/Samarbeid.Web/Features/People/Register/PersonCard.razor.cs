using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Shared.Registers;

namespace Samarbeid.Web.Features.People.Register;

/// <summary>What the register says of a person, and the form that corrects it.</summary>
public sealed partial class PersonCard(ChangePerson change, PeopleQueries queries)
{
    private PersonModel? _form;
    private int _version;
    private Refusal? _refusal;
    private IReadOnlyList<StoredValue> _stored = [];

    [Parameter, EditorRequired] public required PersonDetails Person { get; set; }

    [Parameter] public EventCallback OnChanged { get; set; }

    /// <summary>Further buttons.</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }

    private void Open()
    {
        (_form, _version) = (PersonModel.Of(Person), Person.Version);
        (_refusal, _stored) = (null, []);
    }

    private void Close() => _form = null;

    private async Task SaveAsync()
    {
        var changed = await change.HandleAsync(Person.Id, _version, _form!, CancellationToken.None);
        (_refusal, _stored) = (changed.Refusal, []);
        if (changed.IsDone)
        {
            _form = null;
            await OnChanged.InvokeAsync();
        }
        else if (changed.Refusal == PersistenceRules.Stale && await queries.FindAsync(Person.Id, CancellationToken.None) is { } stored)
        {
            // Having seen both, the person decides: the next save is on top of what is shown.
            (_version, _stored) = (stored.Version, _form!.DifferencesFrom(stored));
        }
    }
}

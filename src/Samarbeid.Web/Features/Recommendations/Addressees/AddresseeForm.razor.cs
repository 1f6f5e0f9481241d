using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Recommendations.Addressees;

/// <summary>Name, municipality and contact of an addressee.</summary>
public sealed partial class AddresseeForm(AddresseeQueries queries, RegisterAddressee register, ChangeAddressee change)
{
    private IReadOnlyList<PersonChoice> _contacts = [];
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required AddresseeModel Form { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<MunicipalityChoice> Municipalities { get; set; }

    /// <summary>With what happened, in words.</summary>
    [Parameter] public EventCallback<string> OnSaved { get; set; }

    [Parameter] public EventCallback OnCancelled { get; set; }

    protected override Task OnInitializedAsync() => LoadContactsAsync();

    private async Task LoadContactsAsync() => _contacts = MunicipalityNumber.TryParse(Form.Municipality, out var number)
        ? await queries.ContactsAsync(number, Cancel)
        : [];

    private async Task SaveAsync()
    {
        var outcome = Form.Row is { } row
            ? await change.HandleAsync(row.Id, row.Version, Form.Name, Form.ContactId, CancellationToken.None)
            : (await register.HandleAsync(
                Form.Key, MunicipalityNumber.Parse(Form.Municipality), Form.Name, Form.ContactId, CancellationToken.None)).WithoutValue;
        _refusal = outcome.Refusal;
        if (!outcome.IsDone) return;

        var name = Form.Name.Trim();
        await OnSaved.InvokeAsync(Form.Row is null ? RecommendationTexts.AddresseeAdded(name) : RecommendationTexts.AddresseeChanged(name));
    }
}

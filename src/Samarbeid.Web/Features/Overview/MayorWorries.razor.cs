using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.Overview;

/// <summary>The three things in my municipality that have been late the longest, whoever they wait for.</summary>
public sealed partial class MayorWorries(WorryQueries queries)
{
    private IReadOnlyList<Worry>? _worries;

    [Parameter, EditorRequired] public required Standings Standings { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    protected override async Task OnInitializedAsync() =>
        _worries = await queries.ListAsync([.. Standings.Municipalities.Select(m => m.Number)], Cancel);
}

using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Documents;

namespace Samarbeid.Web.Features.DocumentChecks;

/// <summary>Whether an issued document is what was issued (kontroll), for anybody who holds a copy of it.</summary>
public sealed partial class CheckPage(CheckQueries queries)
{
    private CheckedDocument? _found;

    [Parameter] public string? Code { get; set; }

    [SupplyParameterFromQuery(Name = CheckAddresses.CodeKey)] private string? Typed { get; set; }

    private string? Asked => Code ?? Typed;

    // What cannot be a code gets the same answer as one that nothing was given.
    private bool IsUnknown => Asked is not null && _found is null;

    protected override async Task OnInitializedAsync()
    {
        if (CheckCode.TryParse(Asked, out var code)) _found = await queries.FindAsync(code, CancellationToken.None);
    }
}

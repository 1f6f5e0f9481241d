using Samarbeid.Domain.Common;
using Samarbeid.Web.Access;
using Samarbeid.Web.Features.Api;

namespace Samarbeid.Web.Features.ApiKeys;

/// <summary>Where a person makes a key for a program, sees which ones there are, and revokes one. A secret is shown once, and is never part of a page that is fetched.</summary>
public sealed partial class ApiKeysPage(ApiKeyQueries queries, MakeApiKey make, RevokeApiKey revoke, ApiSettings settings, NorwegianCalendar calendar)
{
    private const int UsualDays = 90;

    private IReadOnlyList<ApiKeyRow>? _rows;
    private ApiKeyModel _form = new();
    private string? _secret;
    private string? _status;
    private Refusal? _refusal;

    protected override async Task OnInitializedAsync()
    {
        _form.LastDay = calendar.Today.AddDays(UsualDays);
        _rows = await queries.ListAsync(Cancel);
    }

    private async Task MakeAsync()
    {
        var made = await make.HandleAsync(_form.Key, _form.ToDraft(), CancellationToken.None);
        _refusal = made.Refusal;
        if (made.IsDone)
        {
            if (made.Value.Secret is { } secret) _secret = ApiKeyAuthentication.Prefix + secret.Characters;
            (_status, _form) = (ApiKeyTexts.Made, new() { LastDay = calendar.Today.AddDays(UsualDays) });
        }

        _rows = await queries.ListAsync(CancellationToken.None);
    }

    private async Task RevokeAsync(ApiKeyRow row)
    {
        var revoked = await revoke.HandleAsync(row.Id, CancellationToken.None);
        _refusal = revoked.Refusal;
        if (revoked.IsDone) (_secret, _status) = (null, ApiKeyTexts.Revoked(row.Name));
        _rows = await queries.ListAsync(CancellationToken.None);
    }
}

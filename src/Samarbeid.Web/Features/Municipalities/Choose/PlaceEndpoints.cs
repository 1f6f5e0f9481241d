using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samarbeid.Web.Access;

namespace Samarbeid.Web.Features.Municipalities.Choose;

/// <summary>Remembers in this browser which municipality somebody works with. A plain form, so that the whole page follows.</summary>
public static class PlaceEndpoints
{
    public static void MapChosenPlace(this WebApplication app) => app.MapPost(MunicipalityAddresses.Choose, ChooseAsync).RequireAuthorization();

    private static async Task<RedirectHttpResult> ChooseAsync(
        HttpContext http, [FromForm] string? number, [FromForm] string? returnUrl, OwnPlaceQueries places, CancellationToken cancel)
    {
        // Only what they hold something in; anything else, and nothing, is all of it.
        var chosen = (await places.ListAsync(cancel)).FirstOrDefault(p => p.Number.Value == number);
        if (chosen is null || http.User.FindPerson() is not { } person) ChosenPlaceCookie.Forget(http.Response);
        else ChosenPlaceCookie.Remember(http, person, new(chosen.Number, chosen.Name));
        return TypedResults.LocalRedirect(MunicipalityAddresses.WithoutPlace(LocalAddress.Of(returnUrl)));
    }
}

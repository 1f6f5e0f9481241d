using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence.Security;

namespace Samarbeid.Web.Access;

/// <summary>What a request asks for, in words of ours: the pattern of its address with the ids in it. Nothing that a visitor wrote gets into the log.</summary>
public static class AskedFor
{
    private const string IdKey = "Id", MunicipalityKey = "Number", YearKey = "Year";

    public static string In(HttpContext http) =>
        string.Join(' ', new[] { (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "?", ThingIn(http)?.ToString() }.OfType<string>());

    /// <summary>The thing that the address names; null where it names none.</summary>
    public static SoughtThing? ThingIn(HttpContext http)
    {
        var values = http.Request.RouteValues;
        if (Guid.TryParse(Text(IdKey), out var id)) return new(id, null, 0);

        return MunicipalityNumber.TryParse(Text(MunicipalityKey), out var number) && int.TryParse(Text(YearKey), out var year) ? new(null, number, year) : null;

        string? Text(string key) => values[key]?.ToString();
    }

    /// <summary>Tells the security log of things that a signed-in person asked for and did not find; it looks itself whether they are there.</summary>
    public static void UseSecurityLog(this WebApplication app) => app.Use(async (http, next) =>
    {
        await next(http);
        if (http.Response.StatusCode is StatusCodes.Status404NotFound && http.User.FindPerson() is { } person && ThingIn(http) is { } sought)
            http.RequestServices.GetRequiredService<SecurityLog>().RecordHidden(person, sought);
    });
}

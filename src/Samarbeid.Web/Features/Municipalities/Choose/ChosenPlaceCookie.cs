using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Web.Access;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Municipalities.Choose;

/// <summary>The chosen municipality as the browser keeps it: whose choice it is, its number and its name. Somebody else who signs in there has chosen nothing.</summary>
public static class ChosenPlaceCookie
{
    private const string Name = "samarbeid.kommune";
    private const char Between = '.';

    public static ChosenPlace? Read(HttpContext http)
    {
        if (http.Request.Cookies[Name]?.Split(Between, 3) is not [var person, var number, var name]) return null;
        if (http.User.FindPerson() is not { } reader || reader.ToString() != person || name.Length is 0 or > Municipality.NameMaxLength) return null;

        return MunicipalityNumber.TryParse(number, out var parsed) ? new(parsed, name) : null;
    }

    public static void Remember(HttpContext http, PersonId person, ChosenPlace place) => http.Response.Cookies.Append(
        Name, string.Join(Between, person, place.Number.Value, place.Name),
        new() { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, HttpOnly = true, IsEssential = true, Secure = http.Request.IsHttps });

    public static void Forget(HttpResponse response) => response.Cookies.Delete(Name);
}

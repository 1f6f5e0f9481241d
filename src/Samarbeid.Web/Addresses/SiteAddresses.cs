using System.Globalization;

namespace Samarbeid.Web.Addresses;

/// <summary>The first page, and what belongs to no concept: language, errors, health, jobs, and the mails of development.</summary>
public static class SiteAddresses
{
    public const string Overview = "/";

    /// <summary>Which page of a list, from 1.</summary>
    public const string PageKey = "side";

    /// <summary>The accessibility statement.</summary>
    public const string Accessibility = "/tilgjengelighet";

    public const string Language = "/sprak";

    /// <summary>The process is alive; asks nothing else.</summary>
    public const string Health = "/healthz";

    /// <summary>The database answers, and requests are welcome.</summary>
    public const string Ready = "/readyz";

    public const string Jobs = "/jobs";
    public const string DevelopmentMail = "/utvikling/epost";

    public const string Error = ErrorSlug + "{0}";
    public const string ErrorPattern = ErrorSlug + "{Status:int}";
    public const string NotFound = ErrorSlug + "404";

    private const string ErrorSlug = "/feil/";

    public static string ErrorOf(int status) => string.Create(CultureInfo.InvariantCulture, $"{ErrorSlug}{status}");

    public static string DevelopmentMailOf(string id) => $"{DevelopmentMail}?id={id}";
}

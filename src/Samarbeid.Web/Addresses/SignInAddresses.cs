namespace Samarbeid.Web.Addresses;

/// <summary>Where people come in and go out (innlogging).</summary>
public static class SignInAddresses
{
    public const string Page = "/logg-inn";
    public const string AtProvider = Page + "/microsoft";
    public const string Failed = Page + "?feil=1";
    public const string NotRegistered = Page + "/ikke-registrert";
    public const string Development = Page + "/utvikling";
    public const string SignOut = "/logg-ut";

    /// <summary>In the sign-out form: every browser of the person.</summary>
    public const string EverywhereKey = "overalt";

    public static string AndReturnTo(string local) => $"{Page}?returnUrl={Uri.EscapeDataString(local)}";
}

namespace Samarbeid.Web.Access;

/// <summary>How people sign in.</summary>
public enum SignInMode
{
    /// <summary>Not configured: nobody can sign in, and outside Development the program does not start.</summary>
    None,

    /// <summary>The demonstration people, without a password; in Development only.</summary>
    Development,

    /// <summary>Microsoft Entra ID.</summary>
    Entra,
}

/// <summary>The settings sign-in needs, and which of them are missing.</summary>
public sealed record SignInSettings(SignInMode Mode)
{
    public const string ModeKey = "SignIn:Mode";
    public const string PublicBaseAddressKey = "Samarbeid:PublicBaseAddress";

    private static readonly string[] EntraKeys = ["AzureAd:Instance", "AzureAd:TenantId", "AzureAd:ClientId"];

    public static SignInSettings Read(IConfiguration configuration) =>
        new(Enum.TryParse<SignInMode>(configuration[ModeKey], ignoreCase: true, out var mode) ? mode : SignInMode.None);

    /// <summary>One line per setting that must be put right before the program may serve anybody; empty when all is well.</summary>
    public static IReadOnlyList<string> Faults(IConfiguration configuration, IHostEnvironment environment)
    {
        var faults = new List<string>();
        var mode = Read(configuration).Mode;
        if (mode is SignInMode.None) faults.Add($"{ModeKey}: not set; use Entra (or Development, in the Development environment only).");
        if (mode is SignInMode.Development && !environment.IsDevelopment())
            faults.Add($"{ModeKey}: Development is refused in the {environment.EnvironmentName} environment; use Entra.");
        if (mode is SignInMode.Entra)
            faults.AddRange(EntraKeys.Where(key => string.IsNullOrWhiteSpace(configuration[key])).Select(key => $"{key}: not set."));
        if (mode is SignInMode.Entra && configuration["AzureAd:TenantId"] is "common" or "organizations" or "consumers")
            faults.Add("AzureAd:TenantId: must be one tenant; people are matched by address at the first sign-in, which other tenants could forge.");
        if (!environment.IsDevelopment() && !IsBaseAddress(configuration[PublicBaseAddressKey]))
            faults.Add($"{PublicBaseAddressKey}: not set, or not an absolute http(s) address; links in mails need it.");
        return faults;
    }

    private static bool IsBaseAddress(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}

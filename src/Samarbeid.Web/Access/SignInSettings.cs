using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Delivery.Mail;

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
/// <param name="Provider">The origin of the sign-in provider; null where there is none.</param>
public sealed record SignInSettings(SignInMode Mode, string? Provider)
{
    public const string ModeKey = "SignIn:Mode";
    public const string PublicBaseAddressKey = "Samarbeid:PublicBaseAddress";

    private const string InstanceKey = "AzureAd:Instance";
    private const string TenantKey = "AzureAd:TenantId";

    private static readonly string[] EntraKeys = [TenantKey, "AzureAd:ClientId"];

    public static SignInSettings Read(IConfiguration configuration)
    {
        var mode = Enum.TryParse<SignInMode>(configuration[ModeKey], ignoreCase: true, out var read) ? read : SignInMode.None;
        return new(mode, mode is SignInMode.Entra && Instance(configuration) is { } instance ? instance.GetLeftPart(UriPartial.Authority) : null);
    }

    /// <summary>What must be put right before the program may serve anybody, by the name of each setting; empty when all is well.</summary>
    public static IReadOnlyList<Refusal> Faults(IConfiguration configuration, IHostEnvironment environment)
    {
        var faults = new List<Refusal>();
        var mode = Read(configuration).Mode;
        if (mode is SignInMode.None) faults.Add(SignInRules.NoMode.With(ModeKey));
        if (mode is SignInMode.Development && !environment.IsDevelopment())
            faults.Add(SignInRules.DevelopmentOnly.With(ModeKey, environment.EnvironmentName));
        if (mode is SignInMode.Entra && Instance(configuration) is null) faults.Add(SignInRules.NotAnInstance.With(InstanceKey));
        if (mode is SignInMode.Entra)
            faults.AddRange(EntraKeys.Where(key => string.IsNullOrWhiteSpace(configuration[key])).Select(key => SignInRules.NotSet.With(key)));
        if (mode is SignInMode.Entra && configuration[TenantKey] is "common" or "organizations" or "consumers")
            faults.Add(SignInRules.NeedsOneTenant.With(TenantKey));
        if (!environment.IsDevelopment() && !IsBaseAddress(configuration[PublicBaseAddressKey]))
            faults.Add(MailRules.NotABaseAddress.With(PublicBaseAddressKey));
        return faults;
    }

    private static Uri? Instance(IConfiguration configuration) =>
        Uri.TryCreate(configuration[InstanceKey], UriKind.Absolute, out var instance) && instance.Scheme == Uri.UriSchemeHttps ? instance : null;

    private static bool IsBaseAddress(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}

/// <summary>Why the program does not start with the sign-in it is given; the first value is the name of the setting.</summary>
public static class SignInRules
{
    public static readonly Refusal NoMode = new("SignIn.NoMode");
    public static readonly Refusal DevelopmentOnly = new("SignIn.DevelopmentOnly");
    public static readonly Refusal NotSet = new("SignIn.NotSet");
    public static readonly Refusal NotAnInstance = new("SignIn.NotAnInstance");

    /// <summary>People are matched by address at the first sign-in, which somebody in another tenant could forge.</summary>
    public static readonly Refusal NeedsOneTenant = new("SignIn.NeedsOneTenant");
}

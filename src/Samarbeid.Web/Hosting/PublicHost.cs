using Microsoft.AspNetCore.HostFiltering;
using Samarbeid.Web.Access;

namespace Samarbeid.Web.Hosting;

/// <summary>What follows from the address people know the program by: which host names are answered, and whether cookies are for https alone.</summary>
public static class PublicHost
{
    public const string AllowedHostsKey = "AllowedHosts";

    // Of the machine itself, for whoever asks how the program is.
    private static readonly string[] Local = ["localhost", "127.0.0.1", "[::1]"];

    public static bool IsHttps(IConfiguration configuration) => Find(configuration)?.Scheme == Uri.UriSchemeHttps;

    /// <summary>A cookie with this name is taken by browsers only over https, for this host alone, whatever a neighbouring site tries.</summary>
    public static string CookieName(IConfiguration configuration, string name) => IsHttps(configuration) ? "__Host-" + name : name;

    /// <summary>Another host name is refused, unless the operator has listed the names: links in answers are made of it.</summary>
    public static IServiceCollection AddPublicHost(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration[AllowedHostsKey] is not null || Find(configuration) is not { IsLoopback: false } address) return services;

        return services.Configure<HostFilteringOptions>(options => options.AllowedHosts = [address.Host, .. Local]);
    }

    private static Uri? Find(IConfiguration configuration) =>
        Uri.TryCreate(configuration[SignInSettings.PublicBaseAddressKey], UriKind.Absolute, out var address) ? address : null;
}

using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Samarbeid.Domain.Common;

namespace Samarbeid.Web.Hosting;

/// <summary>The reverse proxies whose word about address and scheme is taken; configured as Proxies:Known.</summary>
public sealed record TrustedProxies(IReadOnlyList<IPAddress> Addresses)
{
    private const string Key = "Proxies:Known";

    /// <summary>One for each that is no IP address; empty when all is well.</summary>
    public static IReadOnlyList<Refusal> Faults(IConfiguration configuration) =>
        [.. Given(configuration).Where(text => !IPAddress.TryParse(text, out _)).Select(text => ProxyRules.NotAnIpAddress.With(Key, text))];

    /// <exception cref="FormatException">One is no IP address; <see cref="Faults"/> says which.</exception>
    internal static IReadOnlyList<IPAddress> Read(IConfiguration configuration) => [.. Given(configuration).Select(IPAddress.Parse)];

    private static string[] Given(IConfiguration configuration) => configuration.GetSection(Key).Get<string[]>() ?? [];
}

/// <summary>Why the program does not start with the proxies it is given.</summary>
public static class ProxyRules
{
    public static readonly Refusal NotAnIpAddress = new("Proxy.NotAnIpAddress");
}

public static class TrustedProxiesRegistration
{
    /// <summary>Without a configured proxy nothing is forwarded: an empty list of proxies would trust everybody.</summary>
    public static IServiceCollection AddForwardedHeaders(this IServiceCollection services, IConfiguration configuration)
    {
        var addresses = TrustedProxies.Read(configuration);
        if (addresses.Count == 0) return services;

        services.AddSingleton(new TrustedProxies(addresses));
        return services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            foreach (var address in addresses)
                options.KnownProxies.Add(address);
        });
    }
}

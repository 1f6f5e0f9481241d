using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Samarbeid.Web.Hosting;

/// <summary>The reverse proxies whose word about address and scheme is taken; configured as Proxies:Known.</summary>
public sealed record TrustedProxies(IReadOnlyList<IPAddress> Addresses);

public static class TrustedProxiesRegistration
{
    /// <summary>Without a configured proxy nothing is forwarded: an empty list of proxies would trust everybody.</summary>
    public static IServiceCollection AddForwardedHeaders(this IServiceCollection services, IConfiguration configuration)
    {
        var addresses = (configuration.GetSection("Proxies:Known").Get<string[]>() ?? [])
            .Select(IPAddress.Parse)
            .ToList();
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

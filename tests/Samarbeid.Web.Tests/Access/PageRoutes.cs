using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Web.Access;

namespace Samarbeid.Web.Tests.Access;

/// <summary>The patterns of all pages and files there are, so that none is forgotten.</summary>
internal static partial class PageRoutes
{
    public static IReadOnlyList<string> Of(IServiceProvider services) =>
    [
        .. services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<ComponentTypeMetadata>() is not null || IsFile(e))
            .Select(e => e.RoutePattern.RawText!).Distinct(),
    ];

    public static bool Fits(string pattern, string address) =>
        Regex.IsMatch(address.Split('?')[0], $"^{Parameter().Replace(Regex.Escape(pattern), "[^/]+")}$", RegexOptions.IgnoreCase);

    /// <summary>Read by programs: a key alone opens it, and what each one reads is held by the tests of the API.</summary>
    public static bool IsByKeyAlone(RouteEndpoint endpoint) => endpoint.Metadata.GetOrderedMetadata<AuthorizationPolicy>() is { Count: > 0 } policies
        && policies.All(p => p.AuthenticationSchemes is [ApiKeyAuthentication.SchemeName]);

    private static bool IsFile(RouteEndpoint endpoint) => !IsByKeyAlone(endpoint) && endpoint.RoutePattern.Parameters.Count > 0
        && endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Get) == true
        && endpoint.RoutePattern.RawText is { } pattern && !pattern.StartsWith("/_", StringComparison.Ordinal) && !pattern.Contains('*', StringComparison.Ordinal);

    [GeneratedRegex(@"\\\{[^}]*}")]
    private static partial Regex Parameter();
}

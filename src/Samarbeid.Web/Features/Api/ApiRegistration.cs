using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authentication;
using Samarbeid.Web.Access;

namespace Samarbeid.Web.Features.Api;

public static class ApiRegistration
{
    /// <summary>The only one there is; what changes for those who read by it gets another.</summary>
    internal const string Version = "v1";

    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddSingleton(provider => ApiSettings.Read(provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<IHostEnvironment>()));
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase)));
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, ApiKeyAuthentication>(ApiKeyAuthentication.SchemeName, null);
        services.AddOpenApi(Version, options =>
        {
            options.ShouldInclude = endpoint => endpoint.GroupName == Version;
            options.AddDocumentTransformer((document, _, _) =>
            {
                (document.Info.Title, document.Info.Version) = ("Samarbeid", "1");
                document.Servers = [];
                return Task.CompletedTask;
            });
        });
        return services;
    }
}

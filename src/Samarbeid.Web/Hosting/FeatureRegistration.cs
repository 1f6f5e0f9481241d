namespace Samarbeid.Web.Hosting;

public static class FeatureRegistration
{
    private const string Features = "Samarbeid.Web.Features.";

    /// <summary>Registers every command (a class with HandleAsync) and every *Queries class of the features.</summary>
    public static IServiceCollection AddFeatures(this IServiceCollection services)
    {
        foreach (var type in typeof(FeatureRegistration).Assembly.GetTypes().Where(IsCommandOrQueries))
            services.AddScoped(type);
        return services;
    }

    private static bool IsCommandOrQueries(Type type) =>
        type is { IsClass: true, IsAbstract: false, IsGenericType: false, IsNested: false }
        && type.Namespace?.StartsWith(Features, StringComparison.Ordinal) == true
        && (type.Name.EndsWith("Queries", StringComparison.Ordinal) || type.GetMethod("HandleAsync") is not null);
}

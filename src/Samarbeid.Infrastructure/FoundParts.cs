using Microsoft.Extensions.DependencyInjection;

namespace Samarbeid.Infrastructure;

/// <summary>Parts that are found by what they are, so that a new one need not be listed anywhere.</summary>
internal static class FoundParts
{
    /// <summary>Registers every class of this assembly that is a <typeparamref name="TPart"/>.</summary>
    public static IServiceCollection AddEach<TPart>(this IServiceCollection services) where TPart : class
    {
        foreach (var part in typeof(FoundParts).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(TPart))))
            services.AddSingleton(typeof(TPart), part);
        return services;
    }
}

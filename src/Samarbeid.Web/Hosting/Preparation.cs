using Samarbeid.Infrastructure.Demonstration;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Hosting;

/// <summary>What happens between the command and the first request.</summary>
public static class Preparation
{
    /// <summary>Makes the database ready; in Development an empty one also gets the demonstration set.</summary>
    public static async Task PrepareAsync(this WebApplication app)
    {
        var demonstration = app.Services.GetRequiredService<DemonstrationSet>();
        await app.Services.GetRequiredService<DatabaseStartup>().PrepareAsync(app.Lifetime.ApplicationStopping);
        if (app.Environment.IsDevelopment() && app.Configuration.GetValue("Samarbeid:DemonstrationData", true))
            await demonstration.EnsureAsync(app.Lifetime.ApplicationStopping);
        app.Services.GetRequiredService<DemonstrationMark>().IsShown = await demonstration.IsPresentAsync(app.Lifetime.ApplicationStopping);
    }
}

using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Demonstration;
using Samarbeid.Infrastructure.Demonstration.Load;
using Samarbeid.Infrastructure.Jobs;
using Samarbeid.Infrastructure.Mail;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Reminders;
using Samarbeid.Infrastructure.Reports;
using Samarbeid.Web.Access;
using Samarbeid.Web.CommandLine;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Hosting;

/// <summary>What happens between the command and the first request: settings are checked, the database is made ready.</summary>
public static class Startup
{
    /// <summary>The exit code of a program that was not configured to start (EX_CONFIG).</summary>
    public const int ConfigurationFault = 78;

    public static IServiceCollection AddSamarbeid(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddWebShell(configuration);
        services.AddSamarbeidCore(configuration);
        services.AddAccess();
        services.AddSignIn(configuration);
        services.AddFeatures();
        services.AddBackgroundJobs(configuration);
        return services;
    }

    /// <summary>What the server and the command line have in common: everything but pages and sign-in.</summary>
    public static IServiceCollection AddSamarbeidCore(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddPersistence(configuration);
        services.AddMail(configuration);
        services.AddReminders();
        services.AddReports();
        services.AddSingleton<DemonstrationSet>();
        services.AddSingleton<DemonstrationLoad>();
        return services;
    }

    /// <summary>Settings and pages lie in the current folder under development, and beside the program once it is installed.</summary>
    public static WebApplicationOptions Options(string[] args) =>
        File.Exists("appsettings.json") || args.Any(a => a.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase))
            ? new() { Args = args }
            : new() { Args = args, ContentRootPath = AppContext.BaseDirectory };

    /// <summary>Null when a settings file cannot be read, which is then told.</summary>
    public static WebApplicationBuilder? TryBuild(string[] args, TextWriter errors)
    {
        try
        {
            return WebApplication.CreateBuilder(Options(args));
        }
        catch (InvalidDataException fault)
        {
            errors.WriteLine(ExpectedFaults.TextOf(fault));
            return null;
        }
    }

    /// <summary>Names each setting that keeps the program from starting; true when there is one.</summary>
    public static bool IsRefused(WebApplicationBuilder builder, TextWriter errors)
    {
        IReadOnlyList<Refusal> faults =
            [.. SignInSettings.Faults(builder.Configuration, builder.Environment), .. TrustedProxies.Faults(builder.Configuration)];
        if (faults.Count == 0) return false;

        errors.WriteLine(StartupTexts.SettingsRefused);
        foreach (var fault in faults) errors.WriteLine($"  {RefusalText.For(fault)}");
        return true;
    }

    /// <summary>Makes the database ready; in Development an empty one also gets the demonstration set.</summary>
    public static async Task PrepareAsync(this WebApplication app)
    {
        app.Services.GetRequiredService<MailSettings>();
        var demonstration = app.Services.GetRequiredService<DemonstrationSet>();
        await app.Services.GetRequiredService<DatabaseStartup>().PrepareAsync(app.Lifetime.ApplicationStopping);
        if (app.Environment.IsDevelopment() && app.Configuration.GetValue("Samarbeid:DemonstrationData", true))
            await demonstration.EnsureAsync(app.Lifetime.ApplicationStopping);
        app.Services.GetRequiredService<DemonstrationMark>().IsShown = await demonstration.IsPresentAsync(app.Lifetime.ApplicationStopping);
    }
}

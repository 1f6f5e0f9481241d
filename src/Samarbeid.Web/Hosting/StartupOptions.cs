using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Web.Access;
using Samarbeid.Web.CommandLine;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Hosting;

/// <summary>Where the settings are read from, and which of them keep the server from starting.</summary>
public static class StartupOptions
{
    /// <summary>Settings and pages lie in the current folder under development, and beside the program once it is installed.</summary>
    public static WebApplicationOptions Of(string[] args) =>
        File.Exists("appsettings.json") || args.Any(a => a.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase))
            ? new() { Args = args }
            : new() { Args = args, ContentRootPath = AppContext.BaseDirectory };

    /// <summary>Null when a settings file cannot be read, which is then told.</summary>
    public static WebApplicationBuilder? TryBuild(string[] args, TextWriter errors)
    {
        try
        {
            return WebApplication.CreateBuilder(Of(args));
        }
        catch (InvalidDataException fault)
        {
            errors.WriteLine(ExpectedFaults.TextOf(fault));
            return null;
        }
    }

    /// <summary>Names each setting that keeps the program from starting; true when there is one.</summary>
    public static bool AreRefused(WebApplicationBuilder builder, TextWriter errors)
    {
        var faults = Faults(builder.Configuration, builder.Environment).Select(RefusalText.For).Distinct().ToList();
        if (faults.Count == 0) return false;

        errors.WriteLine(StartupTexts.SettingsRefused);
        foreach (var fault in faults) errors.WriteLine($"  {fault}");
        return true;
    }

    private static IEnumerable<Refusal> Faults(IConfiguration configuration, IHostEnvironment environment) =>
    [
        .. SignInSettings.Faults(configuration, environment),
        .. TrustedProxies.Faults(configuration),
        .. RefusalOf(PersistenceSettings.Read(configuration, environment.ContentRootPath).WithoutValue),
        .. RefusalOf(MailSettings.Read(configuration, "").WithoutValue),
    ];

    private static IEnumerable<Refusal> RefusalOf(Outcome read) => read.Refusal is { } refusal ? [refusal] : [];
}

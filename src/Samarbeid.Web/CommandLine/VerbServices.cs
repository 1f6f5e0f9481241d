using Microsoft.Extensions.Logging.Console;
using Samarbeid.Web.Hosting;

namespace Samarbeid.Web.CommandLine;

/// <summary>The parts of the program a verb needs: those of the server without pages and sign-in, read from the same settings.</summary>
internal static class VerbServices
{
    public static ServiceProvider Build(VerbInvocation invocation)
    {
        var server = WebApplication.CreateBuilder(StartupOptions.Of([]));
        var services = new ServiceCollection();
        invocation.Adjust(server.Configuration, services);
        return services
            .AddSingleton<IConfiguration>(server.Configuration)
            .AddSingleton<IHostEnvironment>(server.Environment)
            // What fails is told in Norwegian by the verb itself; a statement of EF before it would only hide that.
            .AddLogging(log => log.SetMinimumLevel(LogLevel.Error).AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None)
                .AddConsole(console => console.FormatterName = OneLineConsole.FormatterName).AddConsoleFormatter<OneLineConsole, ConsoleFormatterOptions>())
            .Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace)
            .AddSamarbeidCore(server.Configuration)
            .BuildServiceProvider();
    }
}

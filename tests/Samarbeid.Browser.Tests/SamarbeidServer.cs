using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Testing.Faults;
using Samarbeid.Web.Access;

namespace Samarbeid.Browser.Tests;

/// <summary>The whole program on a real socket, over a database of its own with the demonstration set.</summary>
public sealed class SamarbeidServer : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _data;
    private readonly bool _isSecond;
    private readonly Line? _line;

    /// <param name="first">Another node on the same database; null for one of its own.</param>
    /// <param name="line">What the database is reached over; null for one that is never cut.</param>
    public SamarbeidServer(SamarbeidServer? first = null, Line? line = null)
    {
        (_data, _isSecond, _line) = (first?._data ?? Directory.CreateTempSubdirectory("samarbeid-browser-"), first is not null, line);
        UseKestrel(0);
        StartServer();
    }

    public Uri Address => ClientOptions.BaseAddress;

    public string MailFolder => Path.Combine(_data.FullName, "mail");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Samarbeid:DataDirectory", _data.FullName);
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        if (_line is not { } line) return;

        builder.UseSetting(CircuitAuthentication.IntervalKey, "1");
        builder.ConfigureTestServices(services => services.ConfigureDbContext<SqliteDbContext>(options => options.AddInterceptors(line)));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && !_isSecond) _data.Delete(recursive: true);
    }
}

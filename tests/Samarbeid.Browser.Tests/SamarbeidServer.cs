using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Samarbeid.Browser.Tests;

/// <summary>The whole program on a real socket, over a database of its own with the demonstration set.</summary>
public sealed class SamarbeidServer : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("samarbeid-browser-");

    public SamarbeidServer()
    {
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
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) _data.Delete(recursive: true);
    }
}

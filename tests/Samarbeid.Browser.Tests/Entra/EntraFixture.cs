using Samarbeid.Web.Tests.CommandLine;

namespace Samarbeid.Browser.Tests.Entra;

/// <summary>A provider, and the published program in Production that signs in with it.</summary>
public sealed class EntraFixture : IAsyncLifetime
{
    private readonly LoopbackCertificate _certificate = new();
    private readonly DirectoryInfo _published = Directory.CreateTempSubdirectory("samarbeid-published-");
    private string _executable = "";

    internal EntraStandIn Provider { get; private set; } = null!;

    internal ProductionProgram Program { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Provider = new EntraStandIn(_certificate);
        await Provider.StartAsync();
        _executable = await SamarbeidProgram.PublishAsync(_published.FullName);
        Program = await StartAsync();
    }

    internal Task<ProductionProgram> StartAsync(params (string Key, string Value)[] settings) =>
        ProductionProgram.StartAsync(_executable, Provider, _certificate, settings);

    public async Task DisposeAsync()
    {
        if (Program is not null) await Program.DisposeAsync();
        if (Provider is not null) await Provider.DisposeAsync();
        _certificate.Dispose();
        _published.Delete(recursive: true);
    }
}

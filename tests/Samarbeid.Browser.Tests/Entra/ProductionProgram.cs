using Samarbeid.Web.Tests.CommandLine;

namespace Samarbeid.Browser.Tests.Entra;

/// <summary>The program as a process in Production, set up as the documentation says, with the stand-in for its provider.</summary>
internal sealed class ProductionProgram : IAsyncDisposable
{
    public const string Administrator = "kari.nordmann@kommune.example";

    private readonly SamarbeidProgram _program;

    private ProductionProgram(SamarbeidProgram program, Uri address) => (_program, Address) = (program, address);

    public Uri Address { get; }

    /// <param name="executable">The published program.</param>
    /// <param name="settings">Beside the ones that are always needed.</param>
    public static async Task<ProductionProgram> StartAsync(
        string executable, EntraStandIn provider, LoopbackCertificate certificate, params (string Key, string Value)[] settings)
    {
        var started = new ProductionProgram(await SamarbeidProgram.ReadyAsync(executable), new Uri($"https://localhost:{FreePort.Take()}/"));
        Assert.Equal(0, (await started._program.RunAsync("grant-admin", Administrator)).Code);
        var process = started._program.Start(
            [
                ("SignIn:Mode", "Entra"),
                ("AzureAd:Instance", provider.Address.ToString()),
                ("AzureAd:TenantId", EntraStandIn.Tenant.ToString()),
                ("AzureAd:ClientId", EntraStandIn.Application.ToString()),
                ("Samarbeid:PublicBaseAddress", started.Address.ToString()),
                ("Kestrel:Certificates:Default:Path", certificate.PfxFile),
                ("Kestrel:Certificates:Default:Password", LoopbackCertificate.Password),
                // Whom the program trusts when it fetches the provider's keys.
                ("SSL_CERT_FILE", certificate.PemFile),
                .. settings,
            ],
            "--urls", started.Address.ToString());
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!await started.IsReadyAsync()) Assert.Fail($"It did not start: {(process.HasExited ? await output + await errors : "no answer")}");
        return started;
    }

    public ValueTask DisposeAsync()
    {
        _program.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<bool> IsReadyAsync()
    {
        using var trusting = new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator };
        using var client = new HttpClient(trusting) { BaseAddress = Address };
        for (var attempt = 0; attempt < 600; attempt++, await Task.Delay(100))
        {
            try
            {
                if ((await client.GetAsync("/healthz")).IsSuccessStatusCode) return true;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }

        return false;
    }
}

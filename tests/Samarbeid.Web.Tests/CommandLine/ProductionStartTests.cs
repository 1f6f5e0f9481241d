using System.Net;
using System.Net.Sockets;

namespace Samarbeid.Web.Tests.CommandLine;

public sealed class ProductionStartTests
{
    [Fact]
    public async Task Without_its_settings_the_server_does_not_start_and_names_them()
    {
        using var program = new SamarbeidProgram();

        var run = await program.RunAsync("--urls", $"http://127.0.0.1:{RunningServer.FreePort()}");

        Assert.Equal(78, run.Code);
        Assert.Contains("SignIn:Mode", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Samarbeid:PublicBaseAddress", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(program.DatabaseFile));
    }

    [Fact]
    public async Task With_its_settings_it_starts_without_asking_any_other_host()
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        using var proxy = new TcpListener(IPAddress.Loopback, 0);
        proxy.Start();
        var everythingOutside = $"http://{proxy.LocalEndpoint}";

        using var server = await RunningServer.StartAsync(
            program, [.. RunningServer.Production, ("HTTPS_PROXY", everythingOutside), ("HTTP_PROXY", everythingOutside)]);

        Assert.Equal("Healthy", await server.Client.GetStringAsync("/healthz"));
        Assert.False(proxy.Pending());
    }

    [Fact]
    public async Task Nobody_signs_in_as_a_demonstration_person()
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        using var server = await RunningServer.StartAsync(program, RunningServer.Production);

        var post = await server.Client.PostAsync(Urls.DevelopmentSignIn, new FormUrlEncodedContent([]));
        var get = await server.Client.GetAsync(Urls.DevelopmentSignIn);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (post.StatusCode, get.StatusCode));
    }
}

using System.Net;
using System.Net.Sockets;
using Samarbeid.Web.Addresses;

namespace Samarbeid.Web.Tests.CommandLine;

public sealed class ProductionStartTests
{
    [Fact]
    public async Task Without_its_settings_the_server_does_not_start_and_names_them()
    {
        using var program = new SamarbeidProgram();

        var run = await program.RunAsync("--urls", $"http://127.0.0.1:{RunningServer.FreePort()}");

        Assert.Equal(78, run.Code);
        Assert.StartsWith("Samarbeid starter ikke", run.Errors, StringComparison.Ordinal);
        Assert.Contains("SignIn:Mode", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Samarbeid:PublicBaseAddress", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(program.DatabaseFile));
    }

    [Theory]
    [InlineData("Samarbeid:DataDirectory", "/dev/null/data", "Samarbeid:DataDirectory")]
    [InlineData("Database:Provider", "Access", "Database:Provider")]
    [InlineData("Mail:Smtp:Host", "localhost", "Mail:From")]
    [InlineData("AzureAd:TenantId", "common", "AzureAd:TenantId")]
    [InlineData("AzureAd:Instance", "http://login.example", "AzureAd:Instance")]
    [InlineData("Proxies:Known:0", "proxy.example", "Proxies:Known har «proxy.example»")]
    public async Task A_setting_that_is_wrong_is_named_without_a_stack_trace(string key, string value, string named)
    {
        using var program = await SamarbeidProgram.ReadyAsync();

        var run = await program.RunAsync([.. RunningServer.Production, (key, value)], "--urls", $"http://127.0.0.1:{RunningServer.FreePort()}");

        Assert.Equal(78, run.Code);
        Assert.Contains(named, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output + run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("migrate")]
    public async Task A_settings_file_that_cannot_be_read_is_told_by_the_server_and_by_a_verb(params string[] args)
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        await File.WriteAllTextAsync(program.In("appsettings.json"), "{ \"SignIn\": ");

        var run = await program.RunAsync(RunningServer.Production, args);

        Assert.Equal(78, run.Code);
        Assert.Contains("Innstillingsfilen kan ikke leses", run.Errors, StringComparison.Ordinal);
        Assert.Contains("appsettings.json", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output + run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "er i bruk")]
    [InlineData("hei", "--urls")]
    public async Task An_address_it_cannot_listen_on_is_told_without_a_stack_trace(string? address, string says)
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var run = await program.RunAsync(RunningServer.Production, "--urls", address ?? $"http://{other.LocalEndpoint}");

        Assert.Equal(78, run.Code);
        Assert.Matches(says, Assert.Single(run.Errors.TrimEnd().Split('\n')));
        Assert.DoesNotContain("   at ", run.Output + run.Errors, StringComparison.Ordinal);
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

        var post = await server.Client.PostAsync(SignInAddresses.Development, new FormUrlEncodedContent([]));
        var get = await server.Client.GetAsync(SignInAddresses.Development);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (post.StatusCode, get.StatusCode));
    }
}

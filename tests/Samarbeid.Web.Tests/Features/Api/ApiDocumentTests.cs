using System.Diagnostics;
using System.Text.RegularExpressions;
using Samarbeid.Domain.ApiKeys;
using Samarbeid.Web.Tests.Documentation;
using Samarbeid.Web.Tests.Hosting;

namespace Samarbeid.Web.Tests.Features.Api;

/// <summary>What docs/api.md tells a reader to type is typed, with curl over a socket.</summary>
public sealed partial class ApiDocumentTests : IDisposable
{
    private readonly DevelopmentServer _server = new();

    public ApiDocumentTests() => _server.UseKestrel(0);

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task Each_line_of_the_document_answers_as_it_says()
    {
        _server.StartServer();
        var (action, before) = await _server.ActionAsync(DevelopmentServer.PoliceContact);
        var (_, key) = await _server.KeyAsync(DevelopmentServer.PoliceContact, ApiKeyRights.ReadAndNote);
        var commands = Commands().Match(Documents.Read("docs/api.md")).Groups[1].Value.Replace("curl -s", "curl -sf -w '\\n'");
        var start = new ProcessStartInfo("bash", ["-euc", commands])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["SERVER"] = _server.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority),
                ["KEY"] = key,
                ["ACTION"] = action.Value.ToString(),
                ["NOTE"] = Guid.NewGuid().ToString(),
            },
        };

        using var bash = Process.Start(start)!;
        var said = await bash.StandardOutput.ReadToEndAsync();
        await bash.WaitForExitAsync();

        Assert.True(bash.ExitCode == 0, $"{bash.ExitCode}: {await bash.StandardError.ReadToEndAsync()}{said}");
        Assert.Contains("\"name\":\"Kari Eksempelsen\"", said, StringComparison.Ordinal);
        Assert.Contains("\"number\":\"5035\"", said, StringComparison.Ordinal);
        Assert.Contains("\"openapi\"", said, StringComparison.Ordinal);
        Assert.Equal(before + 1, (await _server.ActionAsync(DevelopmentServer.PoliceContact)).Notes);
    }

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Commands();
}

using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Samarbeid.Web.CommandLine;

namespace Samarbeid.Web.Hosting;

/// <summary>Why the server did not come up, in words for the operator instead of a stack trace.</summary>
internal static class StartupFaults
{
    private static readonly string[] Listening = ["Microsoft.AspNetCore.Server", "Microsoft.AspNetCore.Http", "System.Net.Sockets"];

    /// <summary>Null for a mistake in the program, which is thrown on.</summary>
    public static string? TextOf(Exception fault, string? addresses) => fault switch
    {
        { InnerException: AddressInUseException } => StartupTexts.AddressInUse(addresses ?? ""),
        FormatException or InvalidOperationException or SocketException or IOException when IsOfListening(fault) =>
            StartupTexts.CannotListen(addresses ?? "", fault.Message.Split('\n')[0]),
        _ => ExpectedFaults.TextOf(fault),
    };

    private static bool IsOfListening(Exception fault) =>
        Listening.Any(part => fault.Source?.StartsWith(part, StringComparison.Ordinal) == true);
}

using Microsoft.Extensions.Configuration;

namespace Samarbeid.Infrastructure.Papers.VirusScanning;

/// <summary>What becomes of a paper when the scanner does not answer.</summary>
public enum WhenDown
{
    /// <summary>It is refused; the person tries again later.</summary>
    Refuse,

    /// <summary>It is taken, and marked as not scanned.</summary>
    Mark,
}

/// <summary>Where the virus scanner (clamd) listens.</summary>
/// <param name="Host">Empty where there is none, and papers are marked as not scanned.</param>
/// <param name="Port">Of TCP.</param>
/// <param name="WhenDown">What to do without an answer.</param>
public sealed record VirusScanSettings(string Host, int Port, WhenDown WhenDown)
{
    public const string HostKey = "Samarbeid:VirusScan:Host";
    public const string PortKey = "Samarbeid:VirusScan:Port";
    public const string WhenDownKey = "Samarbeid:VirusScan:WhenDown";

    // docs.clamav.net/manual/Usage/Configuration.html: TCPSocket
    private const int DefaultPort = 3310;

    public bool IsOn => Host.Length > 0;

    public static VirusScanSettings Read(IConfiguration configuration) => new(
        configuration[HostKey]?.Trim() ?? "",
        configuration.GetValue(PortKey, DefaultPort),
        // A word that is not understood must not open a door.
        Enum.TryParse<WhenDown>(configuration[WhenDownKey], ignoreCase: true, out var set) && Enum.IsDefined(set) ? set : WhenDown.Refuse);
}

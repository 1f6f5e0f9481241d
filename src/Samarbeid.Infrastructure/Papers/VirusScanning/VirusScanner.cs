using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Papers;

namespace Samarbeid.Infrastructure.Papers.VirusScanning;

/// <summary>Has a file looked through for malware (virusskanning), where a scanner is set up.</summary>
public sealed partial class VirusScanner(VirusScanSettings settings, TimeProvider clock, ILogger<VirusScanner> log)
{
    // clamd itself gives up after two minutes (MaxScanTime).
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <returns>How it was scanned; a refusal when something was found, and when nobody answered and the setting is <see cref="WhenDown.Refuse"/>.</returns>
    public async Task<Outcome<VirusScan>> ScanAsync(Stream file, CancellationToken cancel)
    {
        if (!settings.IsOn) return VirusScan.NotScanned;

        using var late = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, late.Token);
        try
        {
            return await Clamd.ScanAsync(settings.Host, settings.Port, file, either.Token) switch
            {
                ClamdAnswer.Clean => VirusScan.Clean,
                ClamdAnswer.Found => Infected(),
                _ => Unanswered("an answer that is not understood, or too large a file"),
            };
        }
        catch (Exception fault) when (fault is SocketException or IOException || (fault is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return Unanswered(fault.GetType().Name);
        }
    }

    private Outcome<VirusScan> Infected()
    {
        Found();
        return PaperRules.IsInfected;
    }

    private Outcome<VirusScan> Unanswered(string reason)
    {
        NotScanned(settings.WhenDown, reason);
        return settings.WhenDown is WhenDown.Mark ? VirusScan.NotScanned : PaperRules.CannotBeScanned;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The virus scanner found malware in an uploaded file. It was refused, and nothing of it is kept.")]
    private partial void Found();

    [LoggerMessage(Level = LogLevel.Error, Message = "The virus scanner did not scan a file ({Reason}); the setting says to {WhenDown} it.")]
    private partial void NotScanned(WhenDown whenDown, string reason);
}

using System.Buffers;
using Microsoft.Extensions.Logging;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Papers.VirusScanning;

namespace Samarbeid.Infrastructure.Papers;

/// <param name="Id">The paper.</param>
/// <param name="IsNew">Whether it has the bytes that were just stored; false where the same file came before.</param>
public sealed record KeptPaper(PaperId Id, bool IsNew);

/// <summary>Takes in an uploaded file (mottak): stores it as it comes, judges what it is and has it scanned. Whatever goes wrong on the way,
/// nothing of it is left.</summary>
public sealed partial class PaperIntake(StoredFiles files, PaperSettings settings, VirusScanner scanner, TimeProvider clock, ILogger<PaperIntake> log)
{
    /// <summary>However slow the line is.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>Stores a file and hands it to <paramref name="keep"/>, whose refusal puts it away again.</summary>
    /// <param name="scope">Whom it will belong to.</param>
    /// <param name="name">Its name, made safe.</param>
    /// <param name="body">The bytes, once.</param>
    /// <param name="keep">Makes a paper of it, or finds that it is one already: then these bytes are put away too.</param>
    /// <param name="cancel">The person has given up, or the line has.</param>
    public async Task<Outcome<PaperId>> TakeAsync(
        ScopeId scope, PaperName name, Stream body, Func<StoredPaper, CancellationToken, Task<Outcome<KeptPaper>>> keep, CancellationToken cancel)
    {
        using var late = new CancellationTokenSource(Longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, late.Token);
        var begun = await files.BeginAsync(scope, cancel);
        if (!begun.IsDone) return begun.Refusal!;

        var isKept = false;
        try
        {
            var stored = await StoreAsync(begun.Value, scope, name, body, either.Token);
            var kept = stored.IsDone ? await keep(stored.Value, either.Token) : stored.Refusal!;
            isKept = kept is { IsDone: true, Value.IsNew: true };
            return kept.IsDone ? kept.Value.Id : kept.Refusal!;
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested)
        {
            return PaperRules.CutOff;
        }
        finally
        {
            if (!isKept) await PutAwayAsync(begun.Value);
        }
    }

    private async Task<Outcome<StoredPaper>> StoreAsync(StoredFileId id, ScopeId scope, PaperName name, Stream body, CancellationToken cancel)
    {
        using var content = new PaperContent();
        if (await CopyAsync(id, scope, content, body, cancel) is { IsDone: false } refused) return refused.Refusal!;

        await using var file = files.Open(id, content.Size);
        var judged = await content.JudgeAsync(file, cancel);
        if (!judged.IsDone) return judged.Refusal!;

        file.Position = 0;
        var scanned = await scanner.ScanAsync(file, cancel);
        return scanned.IsDone ? new StoredPaper(id, name, judged.Value, content.Size, content.Sha256, scanned.Value) : scanned.Refusal!;
    }

    private async Task<Outcome> CopyAsync(StoredFileId id, ScopeId scope, PaperContent content, Stream body, CancellationToken cancel)
    {
        var window = ArrayPool<byte>.Shared.Rent(StoredFiles.Window);
        try
        {
            while (await body.ReadAtLeastAsync(window.AsMemory(0, StoredFiles.Window), StoredFiles.Window, throwOnEndOfStream: false, cancel) is > 0 and var count)
            {
                var at = content.Size;
                content.Take(window.AsSpan(0, count));
                if (content.Size > settings.MostBytes) return PaperRules.TooLarge.With(settings.MostMegabytes);
                if (await files.WriteAsync(id, scope, at, window.AsMemory(0, count), cancel) is { IsDone: false } refused) return refused;
            }

            return Outcome.Done;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(window);
        }
    }

    // Whoever sent it may be gone, and the database may be the trouble: then the hourly clearing finds it.
    private async Task PutAwayAsync(StoredFileId id)
    {
        try
        {
            await files.DeleteAsync(id, CancellationToken.None);
        }
        catch (Exception fault)
        {
            NotPutAway(id.Value, fault.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The stored file {File} came to nothing and could not be put away ({Reason}); it is cleared later.")]
    private partial void NotPutAway(Guid file, string reason);
}

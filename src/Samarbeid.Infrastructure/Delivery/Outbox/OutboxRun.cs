using Samarbeid.Domain.Common;

namespace Samarbeid.Infrastructure.Delivery.Outbox;

/// <summary>What a run through the outbox came to (utsending).</summary>
/// <param name="Sent">How many mails were handed over.</param>
/// <param name="Refusal">Why some still wait, and how many; null when nothing was held back.</param>
public sealed record OutboxRun(int Sent, Refusal? Refusal);

/// <summary>Why mails wait in the outbox. The first value is how many.</summary>
public static class OutboxRules
{
    public static readonly Refusal ServerUnreachable = new("Outbox.ServerUnreachable");
    public static readonly Refusal FolderUnusable = new("Outbox.FolderUnusable");
    public static readonly Refusal HeldBack = new("Outbox.HeldBack");
}

using Samarbeid.Domain.Notifications;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>Writes the letters of some kinds of notification (brevskriver). Every class of this assembly that is one is used.</summary>
public interface ILetterWriter
{
    IReadOnlyCollection<NotificationKind> Kinds { get; }

    /// <summary>Looks whether the letter is still right and the receiver may see the thing, as things are now.</summary>
    Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel);
}

/// <summary>The writers by what they write; of each kind there is one.</summary>
public sealed class LetterWriters(IEnumerable<ILetterWriter> writers)
{
    private readonly Dictionary<NotificationKind, ILetterWriter> _byKind =
        writers.SelectMany(w => w.Kinds, (writer, kind) => (writer, kind)).ToDictionary(w => w.kind, w => w.writer);

    public IEnumerable<NotificationKind> Kinds => _byKind.Keys;

    public Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel) => _byKind[order.Notification.Kind].DraftAsync(order, cancel);
}

using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Notifications;

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

    /// <inheritdoc cref="ILetterWriter.DraftAsync"/>
    /// <remarks>The next in line reads first why the letter comes to them.</remarks>
    public async Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel)
    {
        var draft = await _byKind[order.Notification.Kind].DraftAsync(order, cancel);
        if (draft.Write is not { } write || !order.Notification.IsStandIn) return draft;

        var isAway = await order.Database.WasAlsoToldAsync(order.Notification, cancel);
        return new(() => InPlace(write(), isAway ? MailTexts.Substitute : MailTexts.StandIn), null);
    }

    private static Letter InPlace(Letter letter, string why) => letter with { Text = $"{why}\n\n{letter.Text}", Note = why };
}

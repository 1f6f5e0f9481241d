using MimeKit;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Delivery.Mail;

namespace Samarbeid.Web.Features.DevelopmentMail;

/// <summary>A mail in the pickup folder.</summary>
public sealed record MailRow(string Id, string Subject, string To, DateTimeOffset SentAt);

/// <summary>A mail to be read.</summary>
public sealed record MailView(MailRow Row, string Text);

/// <summary>Reads the pickup folder.</summary>
public sealed class DevelopmentMailQueries(MailSettings settings)
{
    private const int MostShown = 200;

    /// <summary>The newest first; a file's name is the id of its message, and those follow time.</summary>
    public async Task<IReadOnlyList<MailRow>> ListAsync(CancellationToken cancel)
    {
        if (!Directory.Exists(settings.PickupFolder)) return [];

        var rows = new List<MailRow>();
        foreach (var file in Directory.EnumerateFiles(settings.PickupFolder, "*.eml").OrderDescending(StringComparer.Ordinal).Take(MostShown))
            rows.Add(RowOf(file, await MimeMessage.LoadAsync(file, cancel)));
        return rows;
    }

    public async Task<MailView?> FindAsync(Guid id, CancellationToken cancel)
    {
        var file = Path.Combine(settings.PickupFolder, $"{id:N}.eml");
        if (!File.Exists(file)) return null;

        var mail = await MimeMessage.LoadAsync(file, cancel);
        return new MailView(RowOf(file, mail), mail.TextBody ?? "");
    }

    private static MailRow RowOf(string file, MimeMessage mail) =>
        new(Path.GetFileNameWithoutExtension(file), mail.Subject ?? "", mail.To.ToString(), NorwegianCalendar.Local(mail.Date));
}

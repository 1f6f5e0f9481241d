using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Samarbeid.Infrastructure.Persistence.Security;

/// <summary>The security log as a comma-separated file, the oldest first. No value holds a comma: they are ids, names of ours and patterns of addresses.</summary>
public static class SecurityLogCsv
{
    public static async Task<string> TextAsync(SamarbeidDbContext db, CancellationToken cancel)
    {
        var text = new StringBuilder("number,at,event,person,thing\n");
        await foreach (var e in db.SecurityEvents.AsNoTracking().OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(cancel))
            text.Append(CultureInfo.InvariantCulture, $"{e.Sequence},{e.At.UtcDateTime:yyyy-MM-ddTHH:mm:ss.fffZ},{e.Kind},{e.PersonId},{e.Thing}\n");
        return text.ToString();
    }
}

using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Documents.Minutes;

/// <summary>The words the sides are asked to approve (ordene i referatet): all but the round itself. They are those of the public version, so that they may be kept and
/// shown like it; of the exempt one only the hash stands below them, for who can read it to see whether it is changed.</summary>
public static class MinutesWords
{
    private const string ExemptMark = "sha256:";

    public static string Of(MinutesContent content)
    {
        var asked = content with
        {
            State = MeetingState.Held,
            Check = null,
            Approvals = [],
            Round = MinutesRound.None,
            Objections = [.. content.Objections.Where(o => o.State is ObjectionState.Recorded)],
        };
        return WordsOf(asked.ForPublic()) + (asked is { HasRestricted: true, IsReadWhole: true } ? ExemptMark + HashOf(WordsOf(asked with { IsExempt = true })) + '\n' : "");
    }

    /// <summary>Without the hash, to be shown.</summary>
    public static string Shown(string words) => words.LastIndexOf(ExemptMark, StringComparison.Ordinal) is > 0 and var at && words[at - 1] == '\n' ? words[..at] : words;

    /// <summary>The words as they are, and as they were sent in the last round; null where nothing was kept.</summary>
    public static async Task<(string Now, string? Sent)> WordsAsync(this SamarbeidDbContext db, MeetingId id, CancellationToken cancel)
    {
        var content = await db.ReadMinutesAsync(id, cancel) ?? throw new InvalidOperationException("The context does not see the meeting.");
        var sent = await db.Set<SentMinutes>().Where(s => s.MeetingId == id && s.Round == content.ApprovalRound).Select(s => s.Words).SingleOrDefaultAsync(cancel);
        return (Of(content), sent);
    }

    private static string WordsOf(MinutesContent content)
    {
        var blocks = MinutesDocument.Build(content, DateTimeOffset.MinValue).Blocks;
        return DocumentWords.Of(blocks.Take(ApprovalBlocks.PlaceIn(blocks)));
    }

    private static string HashOf(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
}

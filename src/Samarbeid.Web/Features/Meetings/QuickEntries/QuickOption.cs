using Samarbeid.Domain.QuickEntries;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Meetings.QuickEntries;

/// <summary>One of the things a line can mean, to choose by a button.</summary>
internal sealed record QuickOption(string Label, QuickChoice Choice)
{
    /// <summary>What is left to choose between: first who, then when.</summary>
    public static IReadOnlyList<QuickOption> Of(QuickEntry entry, QuickEntrySetting setting, QuickChoice chosen)
    {
        if (!chosen.HasWho && entry.Responsible.Count > 1)
            return [.. setting.People.Where(p => entry.Responsible.Contains(p.Id)).Select(p => new QuickOption(p.AlsoCalled.Length > 0 ? $"{p.Name}, {p.AlsoCalled}" : p.Name, new(p.Id, null, null)))];
        if (!chosen.HasWho && entry.Addressees.Count > 1)
            return [.. setting.Addressees.Where(a => entry.Addressees.Contains(a.Id)).Select(a => new QuickOption(a.Name, new(null, a.Id, null)))];

        return chosen.Day is null && entry.Days.Count > 1 ? [.. entry.Days.Select(d => new QuickOption(NorwegianFormat.Weekday(d, setting.Today), new(null, null, d)))] : [];
    }
}

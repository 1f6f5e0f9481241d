using Samarbeid.Domain.LocalPresence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Agreements.Keep;

/// <summary>Promised and kept in a sentence.</summary>
internal static class TallyWords
{
    /// <summary>Holdt 5 av 6 planlagte dager, 1 av dem på en annen dag. 1 falt bort. 2 er ikke ført.</summary>
    public static string Of(PresenceTally tally)
    {
        if (tally.Promised == 0) return PresencePlanTexts.NoneInPeriod;

        var said = PresencePlanTexts.HeldOf(NorwegianFormat.Number(tally.Held), NorwegianFormat.Number(tally.Promised));
        if (tally.HeldMoved > 0) said += " " + PresencePlanTexts.OfThemMoved(NorwegianFormat.Number(tally.HeldMoved));
        if (tally.Dropped > 0) said += " " + PresencePlanTexts.DroppedOf(NorwegianFormat.Number(tally.Dropped));
        return tally.Unmarked > 0 ? said + " " + PresencePlanTexts.UnmarkedOf(NorwegianFormat.Number(tally.Unmarked)) : said;
    }
}

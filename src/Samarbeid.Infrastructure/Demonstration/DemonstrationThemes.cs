using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Themes;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Demonstration;

/// <summary>What a demonstration council takes up again and again, and a case that its last meeting did not reach.</summary>
internal static class DemonstrationThemes
{
    public const string NotReached = "Trygg skolevei ved fylkesveien";

    private static readonly (string Title, ThemeRhythm Rhythm)[] Kept =
    [
        ("Vold mot barn", ThemeRhythm.HalfYearly), ("Vold i nære relasjoner", ThemeRhythm.Yearly), ("Radikalisering", ThemeRhythm.EverySecondYear),
    ];

    /// <param name="database">Where they are written.</param>
    /// <param name="body">The council.</param>
    /// <param name="last">Its last meeting, with a case of that title.</param>
    /// <param name="by">Who puts it off.</param>
    /// <param name="today">The themes are due from this month on.</param>
    public static void Write(SamarbeidDbContext database, MeetingBody body, Meeting last, PersonId by, DateOnly today)
    {
        foreach (var (title, rhythm) in Kept) database.Add(BodyTheme.Keep(body, title, rhythm, today).Value);

        var item = last.ItemsInOrder.Single(i => i.Title == NotReached);
        last.Conclude(item.Id, "").OrThrow();
        last.PutOff(item.Id).OrThrow();
        database.Add(AgendaProposal.ReturnOf(item, body.Id, by, DemonstrationMeetings.At(last.Date)));
    }
}

using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Demonstration;

/// <summary>The agreement of a demonstration council: some of what was promised was kept, on some the sides do not agree, and something is still to be said.
/// Of the days the police were to be present most were held, some moved, some fell away, and of the last nobody has said anything.</summary>
internal sealed class DemonstrationAgreements(SamarbeidDbContext database, DemonstrationCouncil council, WorkingDays days, DateOnly today)
{
    private static readonly IReadOnlyList<Promise> Promises =
    [
        new(Party.Police, "Politiet er på ungdomsskolen en dag i måneden", "Skolen fører dagene", CommitmentRhythm.Monthly)
        {
            Presence = new(PresenceKind.SchoolVisit, "Ungdomsskolen", PresenceRhythm.FirstInMonth, DayOfWeek.Tuesday, new(9, 0), new(13, 0), HolidayRule.NextWorkingDay, null, null, []),
        },
        new(Party.Police, "Mobilt politikontor i sentrum annenhver uke", "Politikontakten fører dagene", CommitmentRhythm.Quarterly)
        {
            Presence = new(PresenceKind.MobileOffice, "Torget", PresenceRhythm.EverySecondWeek, DayOfWeek.Thursday, new(11, 0), new(15, 0), HolidayRule.FallsAway, null, null, []),
        },
        new(Party.Municipality, "Kommunen holder ungdomsklubben åpen fredag og lørdag", "Oppvekst fører åpningstidene", CommitmentRhythm.Quarterly),
        new(Party.Municipality, "Kommunen har SLT-koordinator i minst halv stilling", "", CommitmentRhythm.Yearly),
    ];

    public void Write()
    {
        // Without somebody who signs for each side there is nothing to show.
        if (council.Find(Role.Sheriff) is not { } sheriff || council.Find(Role.Mayor) is not { } mayor) return;

        var (first, last) = (new DateOnly(today.Year - 1, 7, 1), new DateOnly(today.Year + 2, 6, 30));
        var agreement = CooperationAgreement.Draft(council.Body, new(
            FormattableString.Invariant($"Samarbeidsavtale {first.Year}–{last.Year}"), "Barn og unge skal ha en trygg fritid, og politiet skal være til stede der de er.", first, last), today).Value;
        foreach (var promise in Promises) agreement.Add(promise).OrThrow();
        var at = DemonstrationMeetings.At(first.AddDays(-20));
        agreement.Send(at).OrThrow();
        agreement.Sign(Party.Police, sheriff, first.AddDays(-15), [], DemonstrationMeetings.At(first.AddDays(-15))).OrThrow();
        agreement.Sign(Party.Municipality, mayor, first.AddDays(-10), [], DemonstrationMeetings.At(first.AddDays(-10))).OrThrow();
        var periods = agreement.PlanPeriods();
        foreach (var (index, period) in periods.Where(p => p.Last < today.AddDays(-10)).Index()) Mark(period, index, mayor.Id);
        // People were told of it when it was made, long ago.
        agreement.TakeOccasions();
        database.Add(agreement);
        database.AddRange(periods);
        database.AddRange(Presence(agreement));
    }

    private IReadOnlyList<PresenceDay> Presence(CooperationAgreement agreement)
    {
        var (planned, contact) = (agreement.PlanPresence(days), council.With(Role.PoliceContact).Id);
        foreach (var (index, day) in planned.Where(d => d.Date < today.AddDays(-9) && d.State is PresenceState.Planned).Index())
        {
            var at = DemonstrationMeetings.At(day.Date.AddDays(2));
            var other = days.After(day.Date, 1);
            if (index % 9 == 4)
            {
                day.Drop(agreement, "Bilen var på verksted", contact, at).OrThrow();
                continue;
            }

            if (index % 7 == 3) day.Move(agreement, other, new(12, 0), new(15, 0), days, contact, at).OrThrow();
            day.Hold(agreement, contact, DemonstrationMeetings.At(other.AddDays(1))).OrThrow();
        }

        return planned;
    }

    private void Mark(CommitmentPeriod period, int index, PersonId mayor)
    {
        var (contact, at) = (council.With(Role.PoliceContact).Id, DemonstrationMeetings.At(period.Last.AddDays(5)));
        var isLate = index % 7 == 3;
        Say(Party.Police, isLate ? Verdict.PartlyKept : Verdict.Kept, isLate ? "En av dagene måtte flyttes." : "", contact);
        if (index % 11 == 4) Say(Party.Municipality, Verdict.NotKept, "Vi har ikke sett noen den dagen.", mayor);
        else if (index % 5 != 2) Say(Party.Municipality, isLate ? Verdict.PartlyKept : Verdict.Kept, isLate ? "Det ble en dag mindre." : "", mayor);

        void Say(Party side, Verdict verdict, string evidence, PersonId by) => period.Mark(AgreementState.InForce, side, verdict, evidence, by, at).OrThrow();
    }
}

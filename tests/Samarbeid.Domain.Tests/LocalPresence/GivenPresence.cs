using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.LocalPresence;

internal static class GivenPresence
{
    public static readonly WorkingDays Days = new(new MayDays());

    /// <summary>Every Monday, 10–14: 17 May 2027 is one.</summary>
    public static readonly PresenceTerms Mondays = new(PresenceKind.MobileOffice, "Rådhuset", PresenceRhythm.EveryWeek, DayOfWeek.Monday,
        new(10, 0), new(14, 0), HolidayRule.FallsAway, null, null, []);

    public static Promise Promised(PresenceTerms terms) => new(Party.Police, "Mobilt politikontor", "", CommitmentRhythm.Quarterly) { Presence = terms };

    /// <summary>An agreement for 2026 and 2027 that both have signed.</summary>
    public static CooperationAgreement Agreement(PresenceTerms terms)
    {
        var made = CooperationAgreement.Draft(Given.Body(), Agreements.GivenAgreement.Terms, Given.Today).Value;
        Expect.Done(made.Add(Promised(terms)));
        Expect.Done(made.Send(Given.Now));
        Expect.Done(made.Sign(Party.Police, Given.Person(Party.Police), Given.Today, [], Given.Now));
        Expect.Done(made.Sign(Party.Municipality, Given.Person(), Given.Today, [], Given.Now));
        return made;
    }

    private sealed class MayDays : IHolidays
    {
        public bool IsHoliday(DateOnly day) => day is { Month: 5, Day: 1 or 17 };
    }
}

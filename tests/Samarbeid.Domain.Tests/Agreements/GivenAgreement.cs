using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.People;
using static Samarbeid.Domain.Agreements.AgreementState;

namespace Samarbeid.Domain.Tests.Agreements;

internal static class GivenAgreement
{
    public static readonly AgreementTerms Terms = new("Samarbeidsavtale 2026–2027", "Trygge oppvekstmiljø", new(2026, 1, 1), new(2027, 12, 31));
    public static readonly Promise Patrol = new(Party.Police, "Politiet er på skolen en dag i kvartalet", "Skolen fører dagene", CommitmentRhythm.Quarterly);

    public static CooperationAgreement In(AgreementState state, DateOnly? last = null)
    {
        var made = CooperationAgreement.Draft(Given.Body(), Terms with { Last = last ?? Terms.Last }, Given.Today).Value;
        Expect.Done(made.Add(Patrol));
        Expect.Done(made.Add(new(Party.Municipality, "Kommunen holder åpent i helgene", "", CommitmentRhythm.Yearly)));
        if (state is Draft) return made;

        Expect.Done(made.Send(Given.Now));
        if (state is UnderConsideration) return made;

        Expect.Done(made.Sign(Party.Police, Given.Person(Party.Police), Given.Today, [], Given.Now));
        Expect.Done(made.Sign(Party.Municipality, Given.Person(), Given.Today, [], Given.Now));
        if (state is UnderEvaluation) Expect.Done(made.Evaluate(Given.Today));
        if (state is Terminated) Expect.Done(made.Terminate("Kommunen slås sammen", Given.Today));
        if (state is Renewed) made.GiveWay(made.Renew("Ny avtale", Given.Today).Value);
        return made;
    }
}

using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.People;
using static Samarbeid.Domain.Agreements.AgreementState;

namespace Samarbeid.Domain.Tests.Agreements;

public sealed class CommitmentPeriodTests
{
    private readonly CommitmentPeriod _period = GivenAgreement.In(InForce).PlanPeriods()[0];

    [Fact]
    public void Each_promise_is_planned_in_its_own_rhythm()
    {
        var agreement = GivenAgreement.In(InForce);

        var periods = agreement.PlanPeriods();

        Assert.Equal(8, periods.Count(p => p.CommitmentId == agreement.Commitments[0].Id));
        Assert.Equal(2, periods.Count(p => p.CommitmentId == agreement.Commitments[1].Id));
        Assert.All(periods, p => Assert.Equal((agreement.Id, agreement.ScopeId), (p.AgreementId, p.ScopeId)));
    }

    [Fact]
    public void Each_side_says_for_itself_and_what_they_disagree_on_stands()
    {
        Expect.Done(Mark(Party.Police, Verdict.Kept, ""));
        Assert.Equal((Verdict.Kept, null, false), (_period.ByPolice, _period.ByMunicipality, _period.IsDisputed));
        Expect.Done(Mark(Party.Municipality, Verdict.NotKept, " Ingen kom "));

        Assert.Equal((Verdict.Kept, Verdict.NotKept, true), (_period.ByPolice, _period.ByMunicipality, _period.IsDisputed));
        Assert.Equal("Ingen kom", _period.Marks[1].Evidence);
    }

    [Fact]
    public void The_last_a_side_says_counts_and_the_first_stays()
    {
        Expect.Done(Mark(Party.Municipality, Verdict.NotKept, "Ingen kom"));
        Expect.Done(Mark(Party.Municipality, Verdict.PartlyKept, "Kom en gang"));

        Assert.Equal(Verdict.PartlyKept, _period.ByMunicipality);
        Assert.Equal([Verdict.NotKept, Verdict.PartlyKept], _period.Marks.Select(m => m.Verdict));
    }

    [Theory]
    [InlineData(Verdict.PartlyKept)]
    [InlineData(Verdict.NotKept)]
    public void What_was_not_kept_is_said_with_what_it_is_built_on(Verdict verdict) =>
        Expect.Refused(AgreementRules.NeedsEvidence, _period, _ => Mark(Party.Police, verdict, "\u2800"));

    [Fact]
    public void What_it_is_built_on_has_a_limit() =>
        Expect.Refused(AgreementRules.EvidenceTooLong, _period, _ => Mark(Party.Police, Verdict.Kept, Expect.Long(CommitmentMark.EvidenceMaxLength + 1)));

    [Fact]
    public void Nothing_is_said_of_what_has_not_begun()
    {
        var later = GivenAgreement.In(InForce).PlanPeriods()[1];

        Expect.Refused(AgreementRules.PeriodNotBegun, later, p => p.Mark(InForce, Party.Police, Verdict.Kept, "", Given.Sheriff, Given.Now));
        Expect.Done(later.Mark(InForce, Party.Police, Verdict.Kept, "", Given.Sheriff, new(2026, 4, 1, 0, 30, 0, TimeSpan.FromHours(2))));
    }

    [Theory]
    [InlineData(Draft, false)]
    [InlineData(UnderConsideration, false)]
    [InlineData(InForce, true)]
    [InlineData(UnderEvaluation, true)]
    [InlineData(Renewed, true)]
    [InlineData(Expired, true)]
    [InlineData(Terminated, true)]
    public void It_is_said_of_what_binds_or_has_bound(AgreementState state, bool isSaid) =>
        Assert.Equal(isSaid, _period.Mark(state, Party.Police, Verdict.Kept, "", Given.Sheriff, Given.Now).IsDone);

    private Domain.Common.Outcome Mark(Party side, Verdict verdict, string evidence) =>
        _period.Mark(InForce, side, verdict, evidence, Given.Sheriff, Given.Now);
}

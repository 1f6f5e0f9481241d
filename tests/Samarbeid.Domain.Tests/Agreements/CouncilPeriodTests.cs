using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.Agreements;

public sealed class CouncilPeriodTests
{
    [Theory]
    [InlineData("2023-01-01", "2024-04-30")]
    [InlineData("2023-10-31", "2024-04-30")]
    [InlineData("2023-11-01", "2028-04-30")]
    [InlineData("2024-02-29", "2028-04-30")]
    [InlineData("2026-11-29", "2028-04-30")]
    [InlineData("2027-10-01", "2028-04-30")]
    [InlineData("2027-12-31", "2032-04-30")]
    [InlineData("2019-06-01", "2020-04-30")]
    public void A_new_council_looks_at_it_within_half_a_year(string day, string by) =>
        Assert.Equal(DateOnly.Parse(by, null), CouncilPeriods.ReviewAfter(DateOnly.Parse(day, null)));

    [Theory]
    [InlineData(null, "2028-04-30")]
    [InlineData("2027-06-01", "2028-04-30")]
    [InlineData("2027-12-01", null)]
    public void The_former_council_looking_at_it_does_not_do_for_the_new_one(string? evaluated, string? by)
    {
        var agreement = GivenAgreement.In(AgreementState.UnderConsideration, new DateOnly(2029, 12, 31));
        Expect.Done(agreement.Sign(Party.Police, Given.Person(Party.Police), Given.Today, [], Given.Now));
        Expect.Done(agreement.Sign(Party.Municipality, Given.Person(), Given.Today, [], Given.Now));
        if (evaluated is not null) Expect.Done(agreement.Evaluate(DateOnly.Parse(evaluated, null)));

        Assert.Equal(by is null ? null : DateOnly.Parse(by, null), agreement.ReviewBy);
    }

    [Fact]
    public void One_that_ends_before_a_new_council_is_not() => Assert.Null(GivenAgreement.In(AgreementState.InForce).ReviewBy);
}

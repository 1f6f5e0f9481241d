using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.Access;

/// <summary>A grant that an administrator gives to themselves.</summary>
public sealed class OwnGrantTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly PersonId Self = PersonId.New(), Other = PersonId.New();

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(30)]
    public void It_is_in_force_on_no_day_before_another_has_confirmed_it(int? days)
    {
        var grant = Given(days);
        Assert.All(Enumerable.Range(-5, 400), day => Assert.False(grant.IsInForce(Today.AddDays(day))));

        Assert.True(grant.Confirm(Other, Today).IsDone);

        Assert.True(grant.IsInForce(Today));
        Assert.Equal((days is { } d ? Today.AddDays(d) : null, Other, false), (grant.To, grant.ConfirmedBy!.Value, grant.AwaitsConfirmation));
    }

    [Fact]
    public void Nobody_confirms_their_own_nor_one_that_does_not_wait_nor_one_whose_time_is_over()
    {
        Assert.Equal(GrantRules.NeedsSecondAdministrator, Given(null).Confirm(Self, Today).Refusal);
        Assert.Equal(GrantRules.HasEnded, Given(3).Confirm(Other, Today.AddDays(4)).Refusal);
        var ended = Given(null);
        Assert.True(ended.End(Today).IsDone);
        Assert.Equal(GrantRules.HasEnded, ended.Confirm(Other, Today).Refusal);
        Assert.False(ended.IsInForce(Today));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void It_is_news_to_all_administrators_also_where_there_is_nobody_to_confirm_it(bool hasAnother)
    {
        var grant = Grant.ForDistrict(Self, Role.Sheriff, "12", Today, null).Value;
        grant.GiveToOneself(hasAnother);

        Assert.Equal(NotificationKind.GrantToOneself, Assert.Single(grant.TakeOccasions()).Kind);
        Assert.Equal(hasAnother, !grant.IsInForce(Today));
    }

    private static Grant Given(int? days)
    {
        var grant = Grant.ForMunicipalities(
            Self, Role.PoliceContact, [MunicipalityNumber.Parse("5035")], Today, days is { } d ? Today.AddDays(d) : null).Value;
        grant.GiveToOneself(hasAnother: true);
        return grant;
    }
}

using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Archive;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.Archive;

public sealed class ArchivePackageTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly PersonId Secretary = PersonId.New(), Other = PersonId.New();
    private static readonly ArchivedThing Thing = new(ArchivedKind.Meeting, Guid.NewGuid(), ScopeId.New(), 1);

    [Fact]
    public void It_is_delivered_with_a_day_and_a_receipt_by_who_took_it_out()
    {
        var package = Taken();

        Assert.Equal(ArchiveRules.AnotherTookItOut, package.Deliver(Other, Today, "2026/1", null, false, Today).Refusal);
        Expect.Done(package.Deliver(Secretary, Today, " 2026/1 ", null, false, Today));

        Assert.Equal((Today, "2026/1", 1, true), (package.DeliveredOn!.Value, package.Receipt, package.Delivery, package.IsDelivered));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("012345678901234567890123456789012345678901234567890123456789012345678901234567890")]
    public void A_receipt_has_a_number(string receipt) =>
        Assert.Equal(ArchiveRules.NeedsReceipt.Code, Taken().Deliver(Secretary, Today, receipt, null, false, Today).Refusal?.Code);

    [Fact]
    public void It_is_received_neither_before_it_was_taken_out_nor_on_a_day_to_come()
    {
        Assert.Equal(ArchiveRules.DeliveredBeforeTakenOut, Taken().Deliver(Secretary, Today.AddDays(-1), "1", null, false, Today).Refusal);
        Assert.Equal(ArchiveRules.DeliveredInFuture, Taken().Deliver(Secretary, Today.AddDays(1), "1", null, false, Today).Refusal);
    }

    [Fact]
    public void What_is_delivered_is_neither_taken_out_nor_delivered_again_unless_somebody_says_so()
    {
        var (first, second) = (Taken(), Taken());
        Expect.Done(first.Deliver(Secretary, Today, "2026/1", null, false, Today));

        var asked = ArchivePackage.TakeOut(Thing, first, isAgain: false, Other, Now).Refusal!;
        Assert.Equal((ArchiveRules.IsDelivered.Code, Today, "2026/1"), (asked.Code, asked.Arguments[0], asked.Arguments[1]));
        Assert.True(ArchivePackage.TakeOut(Thing, first, isAgain: true, Other, Now).IsDone);
        Assert.Equal(ArchiveRules.IsDelivered.Code, second.Deliver(Secretary, Today, "2026/2", first, false, Today).Refusal?.Code);
        Expect.Done(second.Deliver(Secretary, Today, "2026/2", first, true, Today));
        Assert.Equal(2, second.Delivery);
    }

    [Fact]
    public void A_receipt_that_is_entered_stays()
    {
        var package = Taken();
        Expect.Done(package.Deliver(Secretary, Today, "2026/1", null, false, Today));

        Assert.Equal(ArchiveRules.IsDelivered.Code, package.Deliver(Secretary, Today, "2026/2", null, true, Today).Refusal?.Code);
    }

    [Theory]
    [InlineData(ArchivedKind.Meeting)]
    [InlineData(ArchivedKind.Agreement)]
    [InlineData(ArchivedKind.AnnualReport)]
    public void It_knows_what_it_is_of(ArchivedKind kind)
    {
        var thing = Thing with { Kind = kind, Edition = 2 };

        Assert.Equal(thing, ArchivePackage.TakeOut(thing, null, false, Secretary, Now).Value.Thing);
    }

    [Fact]
    public void An_agreement_is_deliverable_when_it_binds_and_anew_when_it_has_ended() => Assert.Equal(
        new int?[] { null, null, 1, 1, 2, 2, 2 }, Enum.GetValues<AgreementState>().Select(s => ArchivedEditions.Of(s)));

    [Fact]
    public void A_report_is_deliverable_when_it_is_approved_and_anew_when_it_is_withdrawn() => Assert.Equal(
        new int?[] { null, null, 1, 1, 1, 2 }, Enum.GetValues<AnnualReportState>().Select(s => ArchivedEditions.Of(s)));

    [Fact]
    public void Whoever_may_deliver_may_read_what_is_delivered()
    {
        var roles = Permissions.RolesFor(Operation.DeliverToArchive);

        Assert.Equal([Role.PoliceContact, Role.SltCoordinator, Role.Secretary], roles);
        Assert.All(roles, role => Assert.All(
            new[] { Operation.ReadMeetings, Operation.ReadMinutes, Operation.ReadAgreements, Operation.ReadApprovedReports }, reading => Assert.True(role.Allows(reading))));
    }

    private static ArchivePackage Taken() => ArchivePackage.TakeOut(Thing, null, isAgain: false, Secretary, Now).Value;
}

using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.ActionItems;

/// <summary>On hold, evidence and those who contribute.</summary>
public sealed class ActionFollowUpTests
{
    [Fact]
    public void Each_time_it_waits_is_told_apart()
    {
        var action = Given.ActionItem();
        Expect.Done(action.PutOnHold(Given.Contact, "Venter på midler", Given.Today.AddDays(5), Given.Now));
        Assert.Equal(1, action.HoldVersion);

        Expect.Done(action.WaitLonger(Given.Contact, "", Given.Today.AddDays(30), Given.Now));

        Assert.Equal((ActionItemState.OnHold, Given.Today.AddDays(30), 2, ProgressKind.WaitedLonger), (action.State, action.ReviewOn, action.HoldVersion, action.Notes[^1].Kind));
    }

    [Fact]
    public void Only_what_waits_can_wait_longer_and_not_until_yesterday()
    {
        foreach (var state in Enum.GetValues<ActionItemState>().Where(s => s is not ActionItemState.OnHold))
            Expect.Refused(ActionItemRules.StateForbids, Given.ActionItemIn(state), a => a.WaitLonger(Given.Contact, "", Given.Today.AddDays(9), Given.Now));
        Expect.Refused(ActionItemRules.ReviewDateHasPassed, Given.ActionItemIn(ActionItemState.OnHold), a => a.WaitLonger(Given.Contact, "", Given.Today.AddDays(-1), Given.Now));
    }

    [Theory]
    [InlineData("https://politi.example/rapport?id=1#s2", "politi.example")]
    [InlineData(" http://stjordal.example/sak ", "stjordal.example")]
    public void A_link_is_called_by_its_host_where_nobody_says_otherwise(string address, string title) =>
        Assert.Equal(title, Link(address).Value.Title);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)//https://politi.example")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://politi.example/fil")]
    [InlineData("//politi.example/fil")]
    [InlineData("politi.example")]
    [InlineData("https://politi.example@annet.example/")]
    [InlineData("https://")]
    [InlineData("")]
    public void A_link_that_is_no_page_of_the_web_is_refused(string address) =>
        Assert.Equal(ActionItemRules.LinkUnfit.Code, Link(address).Refusal?.Code);

    [Fact]
    public void A_link_fits_and_there_is_a_bounded_number_on_what_is_not_aborted()
    {
        Assert.Equal(ActionItemRules.LinkUnfit.Code, Link("https://politi.example/" + Expect.Long(EvidenceLink.AddressMaxLength)).Refusal?.Code);
        Assert.Equal(ActionItemRules.TooMuchEvidence.Code, Link("https://politi.example/", EvidenceLink.MostOfAnAction).Refusal?.Code);
        Assert.Equal(ActionItemRules.StateForbids, Link("https://politi.example/", 0, ActionItemState.Aborted).Refusal);
        foreach (var state in Enum.GetValues<ActionItemState>().Where(s => s is not ActionItemState.Aborted)) Assert.True(Link("https://politi.example/", 0, state).IsDone);
    }

    [Fact]
    public void A_link_is_taken_away_and_put_back()
    {
        var action = Given.ActionItem();
        var link = EvidenceLink.AddTo(action, "https://politi.example", "Rapport", 0, Given.Contact, Given.Now).Value;

        Expect.Done(link.Remove(action, Given.Now));
        Assert.NotNull(link.RemovedAt);
        Expect.Done(link.PutBack(action, 0));

        Assert.Null(link.RemovedAt);
    }

    [Fact]
    public void Somebody_who_is_asked_to_contribute_is_told_once_and_stands_in_the_log()
    {
        var (action, helper) = (Given.ActionItem(), Given.Person());
        action.TakeOccasions();

        Expect.Done(action.AddContributor(Given.Contact, helper, Given.Now));
        Expect.Done(action.AddContributor(Given.Contact, helper, Given.Now));

        Assert.Equal(helper.Id, Assert.IsType<ContributionAsked>(Assert.Single(action.TakeOccasions())).Contributor);
        Assert.Equal((ProgressKind.ContributorAdded, helper.Id), (action.Notes[^1].Kind, action.Notes[^1].Whom));
        Expect.Done(action.RemoveContributor(Given.Contact, helper.Id, Given.Now));
        Expect.Done(action.RemoveContributor(Given.Contact, helper.Id, Given.Now));
        Assert.Empty(action.Contributors);
        Assert.Equal([ProgressKind.ContributorAdded, ProgressKind.ContributorRemoved], action.Notes.Select(n => n.Kind));
    }

    [Fact]
    public void The_responsible_contributes_already_and_who_takes_over_contributes_no_more()
    {
        var (helper, action) = (Given.Person(), Given.ActionItem());
        Expect.Done(action.AddContributor(Given.Contact, helper, Given.Now));

        Expect.Done(action.HandOver(Given.Contact, helper, "Ny rolle", Given.Now));

        Assert.Empty(action.Contributors);
        Assert.Equal(helper.Id, action.Notes[^1].Whom);
        Expect.Refused(ActionItemRules.ContributorIsResponsible, action, a => a.AddContributor(Given.Contact, helper, Given.Now));
    }

    [Fact]
    public void An_action_goes_round_in_a_circle_and_the_log_shows_whom_it_went_to()
    {
        var (action, first, second) = (Given.ActionItem(), Given.Person(), Given.Person());
        foreach (var to in new[] { first, second, first }) Expect.Done(action.HandOver(Given.Contact, to, "Ferie", Given.Now));

        Assert.Equal([first.Id, second.Id, first.Id], action.Notes.Select(n => n.Whom));
    }

    [Fact]
    public void Nobody_is_asked_to_contribute_to_what_is_closed_and_only_so_many_to_one_action()
    {
        Expect.Refused(ActionItemRules.StateForbids, Given.ActionItemIn(ActionItemState.Completed), a => a.AddContributor(Given.Contact, Given.Person(), Given.Now));
        var action = Given.ActionItem();
        for (var i = 0; i < ActionItem.MostContributors; i++) Expect.Done(action.AddContributor(Given.Contact, Given.Person(), Given.Now));
        Expect.Refused(ActionItemRules.TooManyContributors, action, a => a.AddContributor(Given.Contact, Given.Person(), Given.Now));
    }

    private static Outcome<EvidenceLink> Link(string address, int present = 0, ActionItemState state = ActionItemState.InProgress) =>
        EvidenceLink.AddTo(Given.ActionItemIn(state), address, "", present, PersonId.New(), Given.Now);
}

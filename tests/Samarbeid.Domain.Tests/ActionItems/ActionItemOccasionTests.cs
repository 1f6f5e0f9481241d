using Samarbeid.Domain.ActionItems;

namespace Samarbeid.Domain.Tests.ActionItems;

public sealed class ActionItemOccasionTests
{
    [Fact]
    public void An_action_is_told_of_when_it_is_given_and_when_it_is_handed_over()
    {
        var action = Given.ActionItem();
        Assert.Equal(action, Assert.IsType<ActionAssigned>(Assert.Single(action.TakeOccasions())).Item);

        Expect.Done(action.HandOver(Given.Contact, Given.Person(), "Ny rolle", Given.Now));

        Assert.IsType<ActionAssigned>(Assert.Single(action.TakeOccasions()));
    }

    [Fact]
    public void What_is_refused_and_what_is_only_noted_is_not_told_of()
    {
        var action = Given.ActionItem();
        action.TakeOccasions();

        Assert.False(action.HandOver(Given.Contact, Given.Person(), " ", Given.Now).IsDone);
        Expect.Done(action.Note(Given.Contact, "Ringt", Given.Now));

        Assert.Empty(action.TakeOccasions());
    }
}

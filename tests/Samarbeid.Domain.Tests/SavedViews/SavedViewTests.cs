using Samarbeid.Domain.People;
using Samarbeid.Domain.SavedViews;

namespace Samarbeid.Domain.Tests.SavedViews;

public sealed class SavedViewTests
{
    private static readonly PersonId Me = PersonId.New();

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Et navn som er så langt at det ikke får plass over listen uansett")]
    public void It_needs_a_name_that_fits(string name)
    {
        var view = Saved("Min");

        Assert.Equal(SavedViewRules.NeedsName.Code, SavedView.Save(Me, SavedList.ActionItems, name, "", []).Refusal?.Code);
        Assert.Equal(SavedViewRules.NeedsName.Code, view.Rename(name, []).Refusal?.Code);
        Assert.Equal("Min", view.Name);
    }

    [Fact]
    public void Saved_under_the_same_name_it_is_the_same_view_with_other_choices()
    {
        var first = Saved("Over fristen");

        var again = SavedView.Save(Me, SavedList.ActionItems, " OVER fristen ", "status=alle", [first]).Value;

        Assert.Same(first, again);
        Assert.Equal(("Over fristen", "status=alle"), (again.Name, again.Choices));
    }

    [Fact]
    public void No_two_have_one_name()
    {
        var (one, other) = (Saved("En"), Saved("To"));

        Assert.Equal(SavedViewRules.NameIsTaken, one.Rename("to", [other]).Refusal);
        Assert.True(one.Rename("EN", [other]).IsDone);
    }

    [Fact]
    public void There_are_no_more_than_are_found_again_and_none_with_endless_choices()
    {
        var full = Enumerable.Range(0, SavedView.Most).Select(n => Saved($"Visning {n}")).ToList();

        Assert.Equal(SavedViewRules.TooMany.Code, SavedView.Save(Me, SavedList.ActionItems, "En til", "", full).Refusal?.Code);
        Assert.True(SavedView.Save(Me, SavedList.ActionItems, "Visning 3", "x=1", full).IsDone);
        Assert.Equal(SavedViewRules.ChoicesTooLong, SavedView.Save(Me, SavedList.ActionItems, "Lang", new('x', SavedView.ChoicesMaxLength + 1), []).Refusal);
    }

    [Fact]
    public void The_list_opens_with_one_of_them_at_most()
    {
        var (one, other) = (Saved("En"), Saved("To"));

        one.OpenWith(true, [other]);
        other.OpenWith(true, [one]);
        Assert.Equal((false, true), (one.IsDefault, other.IsDefault));

        other.OpenWith(false, [one]);
        Assert.Equal((false, false), (one.IsDefault, other.IsDefault));
    }

    private static SavedView Saved(string name) => SavedView.Save(Me, SavedList.ActionItems, name, "visning=alle", []).Value;
}

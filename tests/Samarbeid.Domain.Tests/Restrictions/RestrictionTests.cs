using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Restrictions;

namespace Samarbeid.Domain.Tests.Restrictions;

public sealed class RestrictionTests
{
    private static readonly RestrictedBy By = new(Given.Contact, Given.Now);
    private static readonly NewRestriction How = new("offl-24-2", "Sak om et lokale", Given.Today.AddDays(60), "Tips fra en privatperson");

    [Fact]
    public void A_restricted_item_holds_nothing_but_its_public_title_and_the_ground()
    {
        var (meeting, item) = Planned();

        Done(meeting.Restrict(item.Id, How, By, Given.Today));

        Assert.Equal(("Sak om et lokale", "", "", ""), (item.Title, item.Background, item.Conclusion, item.Plan.Presenter));
        Assert.Equal(("offl-24-2", How.Until, true, Given.Contact), (item.Basis, item.RestrictedUntil, item.IsTitleRestricted, item.RestrictedBy));
        var words = meeting.TextOf(item)!;
        Assert.Equal(("Hasjsalg i Storgata 1", "Naboene har meldt fra", "Lensmannen", How.Reason), (words.Title, words.Background, words.Presenter, words.Reason));
        Assert.True(meeting.IsReadWhole);
    }

    [Fact]
    public void Without_a_public_title_the_title_itself_is_public()
    {
        var (meeting, item) = Planned();

        Done(meeting.Restrict(item.Id, How with { PublicTitle = null }, By, Given.Today));

        Assert.Equal(("Hasjsalg i Storgata 1", false, ""), (item.Title, item.IsTitleRestricted, item.Background));
    }

    [Fact]
    public void Lifted_everything_stands_where_it_stood()
    {
        var (meeting, item) = Planned();
        Done(meeting.Restrict(item.Id, How, By, Given.Today));
        Done(meeting.LetRead(item.Id, Given.Sheriff, null, By, Given.Today));

        Done(meeting.Lift(item.Id));

        Assert.Equal(("Hasjsalg i Storgata 1", "Naboene har meldt fra", "Lensmannen"), (item.Title, item.Background, item.Plan.Presenter));
        Assert.Null(item.Basis);
        Assert.Empty(meeting.RestrictedTexts);
        Assert.Empty(meeting.Readers);
        Assert.Equal(RestrictionRules.NotRestricted, meeting.Lift(item.Id).Refusal);
    }

    [Fact]
    public void What_is_written_on_it_afterwards_is_kept_from_the_public_too()
    {
        var (meeting, item) = Planned();
        Done(meeting.Restrict(item.Id, How, By, Given.Today));
        Done(meeting.ChangeItem(item.Id, "Hasjsalg i Storgata 2", "Ny melding", new(null, "Naboen", 10)));
        Done(meeting.Call(Given.Today, 1, null));
        Done(meeting.Hold([(Given.Chair, Presence.Present)]));
        Done(meeting.Conclude(item.Id, "Politiet går inn"));

        Assert.Equal(("Sak om et lokale", "", "", "", 10), (item.Title, item.Background, item.Conclusion, item.Plan.Presenter, item.Plan.Minutes));
        Assert.True(item.IsSettled);
        var words = meeting.TextOf(item)!;
        Assert.Equal(("Hasjsalg i Storgata 2", "Ny melding", "Politiet går inn"), (words.Title, words.Background, words.Conclusion));
        Done(meeting.Note(item.Id));
        Assert.Equal(("", true, false), (words.Conclusion, item.IsNoted, item.IsConcludedApart));
        Done(meeting.Conclude(item.Id, "Politiet går inn"));
        Done(meeting.Lift(item.Id));
        Assert.Equal(("Politiet går inn", false), (item.Conclusion, item.IsConcludedApart));
    }

    [Fact]
    public void It_is_changed_by_restricting_it_again_and_its_first_words_stay()
    {
        var (meeting, item) = Planned();
        Done(meeting.Restrict(item.Id, How, By, Given.Today));

        Done(meeting.Restrict(item.Id, How with { Basis = "offl-14", PublicTitle = null, Until = null }, By, Given.Today));

        Assert.Equal(("offl-14", null, "Hasjsalg i Storgata 1", false), (item.Basis, item.RestrictedUntil, item.Title, item.IsTitleRestricted));
        Assert.Single(meeting.RestrictedTexts);
    }

    [Theory]
    [InlineData("offl-99", null, 0, "x", "Restriction.NeedsBasis")]
    [InlineData("offl-14", " ", 0, "x", "Restriction.NeedsPublicTitle")]
    [InlineData("offl-14", null, -1, "x", "Restriction.EndHasPassed")]
    [InlineData("offl-14", null, 36_525, "x", "Calendar.TooFar")]
    [InlineData("offl-14", null, 36_000, "x", null)]
    [InlineData("offl-14", null, 0, " ", "Restriction.NeedsReason")]
    [InlineData("offl-14", null, 0, "x", null)]
    public void What_it_takes(string basis, string? title, int days, string reason, string? refused)
    {
        var (meeting, item) = Planned();

        Assert.Equal(refused, meeting.Restrict(item.Id, new(basis, title, Given.Today.AddDays(days), reason), By, Given.Today).Refusal?.Code);
        Assert.Equal(refused is not null, item.Basis is null);
    }

    [Fact]
    public void It_is_restricted_to_its_last_day_and_not_after()
    {
        var (meeting, item) = Planned();
        Assert.False(item.IsRestrictedOn(Given.Today));
        Done(meeting.Restrict(item.Id, How, By, Given.Today));

        Assert.True(item.IsRestrictedOn(How.Until!.Value));
        Assert.False(item.IsRestrictedOn(How.Until!.Value.AddDays(1)));
    }

    [Theory]
    [InlineData(MeetingState.Planned, true)]
    [InlineData(MeetingState.Called, true)]
    [InlineData(MeetingState.Postponed, true)]
    [InlineData(MeetingState.Held, true)]
    [InlineData(MeetingState.AwaitingApproval, false)]
    [InlineData(MeetingState.Approved, false)]
    [InlineData(MeetingState.Cancelled, false)]
    public void What_is_laid_before_the_sides_stays_as_it_is(MeetingState state, bool may)
    {
        var meeting = Given.MeetingIn(state);

        Assert.Equal(may, meeting.Restrict(meeting.Items[0].Id, How, By, Given.Today).IsDone);
        Assert.Equal(may, meeting.Lift(meeting.Items[0].Id).IsDone);
    }

    [Fact]
    public void A_restricted_item_is_not_taken_off_and_a_fixed_one_is_not_restricted()
    {
        var (meeting, item) = Planned();
        var fixedOne = meeting.AddItem(AgendaItemKind.FollowUp, "Oppfølging", "").Value;
        Done(meeting.Restrict(item.Id, How, By, Given.Today));

        Assert.Equal(RestrictionRules.ItemStays, meeting.RemoveItem(item.Id).Refusal);
        Assert.Equal(RestrictionRules.WrongKind, meeting.Restrict(fixedOne.Id, How, By, Given.Today).Refusal);
    }

    [Fact]
    public void Reading_is_given_once_for_each_and_renewed_and_taken_back()
    {
        var (meeting, item) = Planned();
        Assert.Equal(RestrictionRules.NotRestricted, meeting.LetRead(item.Id, Given.Sheriff, null, By, Given.Today).Refusal);
        Done(meeting.Restrict(item.Id, How, By, Given.Today));

        Assert.Equal(RestrictionRules.EndHasPassed, meeting.LetRead(item.Id, Given.Sheriff, Given.Today.AddDays(-1), By, Given.Today).Refusal);
        Assert.Equal(CalendarRules.TooFar.Code, meeting.LetRead(item.Id, Given.Sheriff, Given.Today.AddYears(40), By, Given.Today).Refusal?.Code);
        Done(meeting.LetRead(item.Id, Given.Sheriff, Given.Today, By, Given.Today));
        Done(meeting.LetRead(item.Id, Given.Sheriff, null, By, Given.Today));
        Assert.Null(Assert.Single(meeting.Readers).Until);
        Done(meeting.EndReading(item.Id, Given.Sheriff));
        Assert.Empty(meeting.Readers);
    }

    [Fact]
    public void Each_provision_has_a_code_of_its_own_and_is_cited_in_both_forms()
    {
        Assert.Equal(LegalBases.All.Count, LegalBases.All.Select(b => b.Code).Distinct().Count());
        Assert.All(LegalBases.All, b => Assert.All([b.Citation, b.CitationNynorsk, b.About, b.AboutNynorsk], text => Assert.NotEqual("", text)));
        Assert.All(LegalBases.All, b => Assert.True(b.Code.Length <= LegalBasis.CodeMaxLength));
        Assert.Equal("offl. § 24 andre ledd", LegalBases.Of("offl-24-2").CitationIn(Language.Nynorsk));
    }

    [Fact]
    public void A_provision_is_chosen_while_it_is_in_force_and_stays_where_it_was_chosen()
    {
        var before = new DateOnly(2008, 12, 31);
        Assert.Empty(LegalBases.On(before));
        Assert.Equal(LegalBases.All, LegalBases.On(Given.Today));

        var (meeting, item) = Planned();
        Assert.Equal(RestrictionRules.NeedsBasis, meeting.Restrict(item.Id, How with { Until = null }, By, before).Refusal);
        Done(meeting.Restrict(item.Id, How with { Until = null }, By, Given.Today));
        Done(meeting.Restrict(item.Id, How with { Until = null, Reason = "ny" }, By, before));
    }

    private static (Meeting Meeting, AgendaItem Item) Planned()
    {
        var meeting = Given.PlannedMeeting(0);
        return (meeting, meeting.AddItem(AgendaItemKind.Case, "Hasjsalg i Storgata 1", "Naboene har meldt fra", plan: new(null, "Lensmannen", 20)).Value);
    }

    private static void Done(Outcome outcome) => Assert.True(outcome.IsDone, outcome.Refusal?.Code);
}

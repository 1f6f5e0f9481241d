using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Themes;

namespace Samarbeid.Domain.Tests.Themes;

public sealed class BodyThemeTests
{
    private static readonly DateOnly From = new(2026, 3, 17);

    [Theory]
    [InlineData(ThemeRhythm.EveryMeeting, null, "2026-03-01")]
    [InlineData(ThemeRhythm.EveryMeeting, "2026-03-20", "2026-03-21")]
    [InlineData(ThemeRhythm.HalfYearly, "2026-03-20", "2026-09-01")]
    [InlineData(ThemeRhythm.HalfYearly, "2026-08-31", "2027-02-01")]
    [InlineData(ThemeRhythm.Yearly, "2026-03-20", "2027-03-01")]
    [InlineData(ThemeRhythm.EverySecondYear, "2026-03-20", "2028-03-01")]
    // Taken up before the month it was to begin in: that month stands.
    [InlineData(ThemeRhythm.HalfYearly, "2025-03-20", "2026-03-01")]
    public void It_is_due_from_its_first_month_and_then_by_its_rhythm(ThemeRhythm rhythm, string? last, string expected) =>
        Assert.Equal(Day(expected), Kept(rhythm).DueFrom(last is null ? null : Day(last)));

    [Fact]
    public void A_meeting_that_passes_it_over_says_why_and_the_next_is_asked()
    {
        var theme = Kept(ThemeRhythm.Yearly);
        var meeting = new DateOnly(2026, 4, 10);

        Expect.Refused(ThemeRules.NeedsReason, theme.PassOver(meeting, null, " "));
        Expect.Refused(ThemeRules.NeedsReason, theme.PassOver(meeting, null, Expect.Long(BodyTheme.ReasonMaxLength + 1)));
        Expect.Refused(ThemeRules.NotDue, theme.PassOver(new(2026, 2, 10), null, "For tidlig"));
        Expect.Done(theme.PassOver(meeting, null, " Fullt program "));

        Assert.Equal((meeting, "Fullt program"), (theme.PassedOverOn, theme.PassedOverReason));
        Assert.False(theme.IsDueAt(meeting, null));
        Expect.Refused(ThemeRules.NotDue, theme.PassOver(meeting, null, "Igjen"));
        Assert.True(theme.IsDueAt(meeting.AddDays(1), null));
    }

    [Fact]
    public void What_is_ended_is_due_no_more_and_a_title_is_asked_for()
    {
        var theme = Kept(ThemeRhythm.EveryMeeting);
        Assert.True(theme.IsDueAt(From, null));

        Expect.Done(theme.End());

        Assert.False(theme.IsDueAt(From, null));
        Expect.Refused(ThemeRules.NeedsTitle, BodyTheme.Keep(Given.Body(), " ", ThemeRhythm.Yearly, From));
        Expect.Refused(ThemeRules.NeedsTitle, BodyTheme.Keep(Given.Body(), Expect.Long(AgendaItem.TitleMaxLength + 1), ThemeRhythm.Yearly, From));
    }

    private static BodyTheme Kept(ThemeRhythm rhythm) => BodyTheme.Keep(Given.Body(), "Vold mot barn", rhythm, From).Value;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

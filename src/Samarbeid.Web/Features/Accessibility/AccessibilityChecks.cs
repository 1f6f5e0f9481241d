namespace Samarbeid.Web.Features.Accessibility;

/// <summary>Something the accessibility statement says is checked, and the test that does it.</summary>
/// <param name="Text">In the reader's language.</param>
/// <param name="File">The test's file, from the top of the repository.</param>
/// <param name="Test">What the file must hold.</param>
public sealed record AccessibilityCheck(Func<string> Text, string File, string Test);

/// <summary>What the accessibility statement (tilgjengelighetserklæring) is made of: nothing is called checked without a test.</summary>
public static class AccessibilityChecks
{
    public static IReadOnlyList<AccessibilityCheck> Checked { get; } =
    [
        new(() => AccessibilityTexts.CheckedAxe, "tests/Samarbeid.Browser.Tests/EveryPageTests.cs", "A_page_can_be_used_by_everybody"),
        new(() => AccessibilityTexts.CheckedKeyboard, "tests/Samarbeid.Browser.Tests/KeyboardJobTests.cs", "A_meeting_is_planned_held_and_followed_up_by_keyboard_alone"),
        new(() => AccessibilityTexts.CheckedNarrow, "tests/Samarbeid.Browser.Tests/NarrowTests.cs", "Nothing_overflows_on_the_narrowest_screen"),
        new(() => AccessibilityTexts.CheckedForcedColors, "tests/Samarbeid.Browser.Tests/NarrowTests.cs", "What_is_selected_is_told_apart_in_forced_colours"),
        new(() => AccessibilityTexts.CheckedEscape, "tests/Samarbeid.Browser.Tests/NarrowTests.cs", "Escape_closes_a_panel_and_the_focus_returns"),
        new(() => AccessibilityTexts.CheckedPdf, "tests/Samarbeid.Infrastructure.Tests/Documents/PdfAccessibilityTests.cs", "Every_letter_is_tagged_or_an_artifact"),
        new(() => AccessibilityTexts.CheckedPages, "tests/Samarbeid.Infrastructure.Tests/Documents/Annual/EveryPageTests.cs", "Headings_stand_with_what_they_head"),
        new(() => AccessibilityTexts.CheckedLanguages, "tests/Samarbeid.Web.Tests/Texts/TextsTests.cs", "Each_text_file_has_a_nynorsk_one_with_the_same_keys"),
    ];

    public static IReadOnlyList<Func<string>> Unchecked { get; } =
    [
        () => AccessibilityTexts.UncheckedScreenReaders,
        () => AccessibilityTexts.UncheckedPeople,
        () => AccessibilityTexts.UncheckedBrowsers,
        () => AccessibilityTexts.UncheckedReading,
        () => AccessibilityTexts.UncheckedJobs,
        () => AccessibilityTexts.UncheckedPdfReaders,
    ];
}

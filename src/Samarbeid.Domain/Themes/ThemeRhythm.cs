namespace Samarbeid.Domain.Themes;

/// <summary>How often a body takes up a theme (temarytme). The names are stored.</summary>
public enum ThemeRhythm
{
    /// <summary>I hvert møte.</summary>
    EveryMeeting,

    /// <summary>To ganger i året.</summary>
    HalfYearly,

    /// <summary>Hvert år.</summary>
    Yearly,

    /// <summary>Annethvert år.</summary>
    EverySecondYear,
}

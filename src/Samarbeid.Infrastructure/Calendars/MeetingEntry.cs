namespace Samarbeid.Infrastructure.Calendars;

/// <summary>A meeting as calendars keep it (kalenderoppføring). Nothing in it says what a case is about, or who is to come.</summary>
/// <param name="Uid">The same for the meeting as long as it lives, and in every calendar.</param>
/// <param name="Sequence">Rises with each change calendars are to know of.</param>
/// <param name="IsOff">It is not to be in the calendar any more.</param>
/// <param name="Date">The day.</param>
/// <param name="StartsAt">Norwegian clock time; one that the spring change skips is taken an hour later.</param>
/// <param name="Length">Minutes, as a watch counts them.</param>
/// <param name="Title">The name of the body.</param>
/// <param name="Place">In words.</param>
/// <param name="Description">Where the agenda is found.</param>
/// <param name="Link">The page of the meeting.</param>
public sealed record MeetingEntry(
    string Uid, int Sequence, bool IsOff, DateOnly Date, TimeOnly StartsAt, int Length, string Title, string Place, string Description, Uri Link)
{
    /// <summary>It is planned, and nobody is called to it yet.</summary>
    public bool IsTentative { get; init; }

    /// <summary>The person has said that they do not come, so their time is free.</summary>
    public bool IsFree { get; init; }
}

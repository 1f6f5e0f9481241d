namespace Samarbeid.Infrastructure.Calendars;

/// <summary>A day on which something is due, as calendars keep it (frist i kalenderen): the whole day, and nobody is busy. Nothing in it says what it is about.</summary>
/// <param name="Uid">The same as long as the thing lives.</param>
/// <param name="Sequence">Rises with each new due date.</param>
/// <param name="Date">The last day.</param>
/// <param name="Title">Its reference, and whose it is.</param>
/// <param name="Link">Its page.</param>
public sealed record DueEntry(string Uid, int Sequence, DateOnly Date, string Title, Uri Link);

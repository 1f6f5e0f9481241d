using Samarbeid.Domain.ActionItems;

namespace Samarbeid.Infrastructure.Documents.Minutes;

/// <summary>What the meeting was shown under «Oppfølging av tiltak»: what the body had promised earlier, as it stood on the day of the meeting.</summary>
/// <param name="Former">The last meeting held before; null when there was none.</param>
/// <param name="Actions">What was open, and what had been closed since that meeting; the earliest due first.</param>
public sealed record MinutesFollowUp(DateOnly? Former, IReadOnlyList<FollowedAction> Actions)
{
    public static MinutesFollowUp None { get; } = new(null, []);
}

/// <summary>An action promised earlier (tiltak).</summary>
public sealed record FollowedAction(string Reference, string Title, string Responsible, DateOnly DueDate, ActionItemState State, DateOnly? ClosedOn)
{
    /// <summary>Whether it was closed by the meeting; what was closed later was open then.</summary>
    public bool WasClosed(DateOnly meeting) => ClosedOn <= meeting;
}

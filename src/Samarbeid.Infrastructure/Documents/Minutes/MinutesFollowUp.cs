using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Documents.Minutes;

/// <summary>What the meeting was shown under «Oppfølging av tiltak»: what the body had promised earlier, as it stood on the day of the meeting.</summary>
/// <param name="Former">The last meeting held before; null when there was none.</param>
/// <param name="Actions">What was open, and what had been closed since that meeting; the earliest due first.</param>
public sealed record MinutesFollowUp(DateOnly? Former, IReadOnlyList<FollowedAction> Actions)
{
    public static MinutesFollowUp None { get; } = new(null, []);

    /// <summary>What was promised in an agreement for a period that had ended since that meeting, and what the sides had said of it by the day.</summary>
    public IReadOnlyList<FollowedCommitment> Commitments { get; init; } = [];
}

/// <summary>An action promised earlier (tiltak).</summary>
public sealed record FollowedAction(string Reference, string Title, string Responsible, DateOnly DueDate, ActionItemState State, DateOnly? ClosedOn)
{
    /// <summary>Whether it was closed by the meeting; what was closed later was open then.</summary>
    public bool WasClosed(DateOnly meeting) => ClosedOn <= meeting;
}

/// <summary>A promise of an agreement in one of its periods (forpliktelse).</summary>
/// <param name="Owner">The side that owes it.</param>
/// <param name="First">The first day of the period.</param>
/// <param name="Last">Its last day.</param>
/// <param name="ByPolice">What the police had said; null for nothing.</param>
/// <param name="ByMunicipality">What the municipality had said.</param>
public sealed record FollowedCommitment(int Number, string Text, Party Owner, DateOnly First, DateOnly Last, Verdict? ByPolice, Verdict? ByMunicipality);

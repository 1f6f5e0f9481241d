using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.MeetingBodies;

namespace Samarbeid.Web.Features.LocalPresence;

/// <summary>A planned day as it stands in a list.</summary>
/// <param name="PlannedFrom">The hours of the plan.</param>
public sealed record PresenceRow(PresenceDayId Id, int Version, ScopeId Scope, MeetingBodyId BodyId, string Body, PresenceKind Kind, string Place,
    DateOnly RhythmDay, DateOnly PlannedOn, TimeOnly PlannedFrom, TimeOnly PlannedUntil, DateOnly Date, TimeOnly StartsAt, TimeOnly EndsAt,
    PresenceState State, bool IsMoved, string? Reason)
{
    /// <summary>The person may say what became of it.</summary>
    public bool MayMark { get; init; }

    public bool MayHold(DateOnly today) => MayMark && State is PresenceState.Planned && Date <= today;

    /// <summary>It was put on this day because that of the rhythm is a public holiday.</summary>
    public bool AvoidsHoliday => !IsMoved && PlannedOn != RhythmDay;
}

/// <summary>What a body was promised in a year, and what was kept.</summary>
public sealed record BodyPresence(MeetingBodyId Id, string Body, PresenceTally Tally);

/// <summary>A month of a year, 1–12.</summary>
public sealed record MonthPresence(int Month, PresenceTally Tally);

/// <summary>What is promised, in the words of the agreement.</summary>
public sealed record PresencePromise(CooperationAgreementId Agreement, string Title, string Text, PresenceTerms Terms);

/// <summary>A body in a year.</summary>
/// <param name="Unmarked">Days that are over and of which nobody has said anything, the oldest first.</param>
/// <param name="Days">Those of the month.</param>
public sealed record PresenceView(MeetingBodyId Id, string Body, int Year, int Month, IReadOnlyList<PresenceRow> Unmarked, IReadOnlyList<PresenceRow> Days,
    IReadOnlyList<MonthPresence> Months, IReadOnlyList<PresencePromise> Promises);

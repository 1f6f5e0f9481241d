using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.AnnualWheels;

/// <summary>The meeting that was made of an entry.</summary>
public sealed record WheelMeeting(MeetingId Id, DateOnly Date, MeetingState State);

/// <summary>An entry of a year's plan.</summary>
public sealed record WheelRow(WheelEntryId Id, WheelEntryKind Kind, string Title, DateOnly PlannedOn, DateOnly EntryDate, PersonId? OwnerId, string? Owner, DateOnly? DoneOn, WheelMeeting? Meeting)
{
    /// <summary>Whoever has it cannot be given anything here any more.</summary>
    public bool OwnerHasLeft { get; init; }

    /// <summary>The person may say that it is done: they write the plan, or it is theirs.</summary>
    public bool MaySettle { get; init; }

    /// <summary>Its meeting has the day, where there is one.</summary>
    public DateOnly Date => Meeting is { State: not MeetingState.Cancelled } meeting ? meeting.Date : EntryDate;

    public bool IsMoved => Date != PlannedOn;

    /// <summary>A meeting can be made of it.</summary>
    public bool IsToPlan => Kind is WheelEntryKind.Meeting && Meeting is null or { State: MeetingState.Cancelled };

    public bool IsLate(DateOnly today) => Kind is WheelEntryKind.Assignment && DoneOn is null && Date < today;

    public WheelPlan ToPlan() => new(Kind, Title, EntryDate, OwnerId);
}

/// <summary>The plan of a body for a year.</summary>
/// <param name="Wheel">Null where none is begun.</param>
public sealed record WheelView(MeetingBodyId BodyId, string Body, int Year, AnnualWheelId? Wheel, int Version, IReadOnlyList<WheelRow> Rows, WheelWarnings Warnings)
{
    /// <summary>The plan of the year before, which can be copied.</summary>
    public AnnualWheelId? Former { get; init; }

    /// <summary>The year after is begun.</summary>
    public bool HasNext { get; init; }

    public bool MayWrite { get; init; }

    public IReadOnlyList<PersonChoice> Owners { get; init; } = [];
}

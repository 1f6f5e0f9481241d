using System.Collections.Immutable;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Web.Features.AgendaProposals;
using Samarbeid.Web.Features.Meetings.Call;
using Samarbeid.Web.Features.Meetings.Papers;
using Samarbeid.Web.Features.Meetings.Restrictions;

namespace Samarbeid.Web.Features.Meetings;

/// <summary>A meeting as its page shows it.</summary>
public sealed record MeetingView(
    MeetingHead Head,
    IReadOnlyList<ItemRow> Items,
    IReadOnlyList<RecommendationRow> Recommendations,
    IReadOnlyList<ActionRow> Actions,
    IReadOnlyList<MemberRow> Members,
    IReadOnlyList<AttendanceRow> Attendances,
    IReadOnlyList<ApprovalRow> Approvals,
    IReadOnlyList<MunicipalityRow> Municipalities,
    MeetingAccess May)
{
    /// <summary>Whom its notices and letters did not reach, by name.</summary>
    public IReadOnlyList<string> Unreached { get; init; } = [];

    /// <summary>Whom its notice has not reached yet, by name: it is tried again.</summary>
    public IReadOnlyList<string> StillTried { get; init; } = [];

    /// <summary>Who is called, with their answers; empty when it is not called.</summary>
    public IReadOnlyList<CalledRow> Called { get; init; } = [];

    /// <summary>Whoever looks, where they are called.</summary>
    public CalledRow? Mine { get; init; }

    /// <summary>On the items and on the meeting as a whole, in the order they were added.</summary>
    public IReadOnlyList<PaperRow> Papers { get; init; } = [];

    /// <summary>Those that are kept from the public, also where the person may not read them.</summary>
    public IReadOnlyList<RestrictedPaper> RestrictedPapers { get; init; } = [];

    /// <summary>Who may read a restricted item without being a member, of those the person may read.</summary>
    public IReadOnlyList<ReaderRow> Readers { get; init; } = [];

    /// <summary>Whether there is an exempt version that the person may read.</summary>
    public bool OffersExempt => Items.Any(i => i.Restriction is not null) && Items.All(i => i.IsRead);

    /// <summary>What was said against the minutes in all rounds.</summary>
    public IReadOnlyList<ObjectionRow> Objections { get; init; } = [];

    public IEnumerable<ObjectionRow> OpenObjections => Objections.Where(o => o is { Side: not null, State: ObjectionState.Open });

    /// <summary>Takes part in the body, and may send a remark where it takes any.</summary>
    public bool MayRemark { get; init; }

    /// <summary>Whether whoever chairs it can approve the minutes; not asked of what is finished.</summary>
    public bool ChairMayApprove { get; init; } = true;

    /// <summary>The sides that have not approved the minutes.</summary>
    public IReadOnlyList<WaitingRow> Waiting { get; init; } = [];

    /// <summary>The day somebody was reminded to approve them last.</summary>
    public DateOnly? RemindedOn { get; init; }

    /// <summary>Who changed a row last while the page was open, by name, with the row's id as the audit trail has it.</summary>
    public IReadOnlyDictionary<string, string> Authors { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <inheritdoc cref="Meeting.PlannedMinutes"/>
    public int PlannedMinutes => Items.Sum(i => i.Plan.Minutes ?? 0);

    /// <summary>An item's place on the agenda; null for one that is not on it.</summary>
    public int? PositionOf(AgendaItemId item) => Items.FirstOrDefault(i => i.Id == item)?.Position;

    /// <summary>What people call an item; its title where it has no number.</summary>
    public string ReferenceOf(AgendaItemId item) => Items.FirstOrDefault(i => i.Id == item) is { } row ? row.Reference(Head.Kind) ?? $"«{row.Title}»" : "";

    public IEnumerable<ItemRow> OpenItems => Items.Where(i => !i.IsSettled);

    /// <summary>What is entered of a member before anybody has looked: by their answer; a substitute nobody has called is not there.</summary>
    public Presence Expected(MemberRow member) => Called.FirstOrDefault(c => c.Id == member.Id) is { } called ? called.Answer.Expected()
        : member.Role is MemberRole.Substitute ? Presence.NoShow : Presence.Present;

    public MunicipalityRow? OnlyMunicipality => Municipalities.Count == 1 ? Municipalities[0] : null;
}

public sealed record MeetingHead(
    MeetingId Id, int Version, ScopeId Scope, MeetingBodyId BodyId, string BodyName, MeetingBodyKind Kind, DateOnly Date, TimeOnly StartsAt,
    string Place, PersonId ChairId, string ChairName, MeetingState State, string? Reason, string? ShortNoticeReason, int ApprovalRound)
{
    /// <inheritdoc cref="Meeting.HasUntoldChanges"/>
    public bool HasUntoldChanges { get; init; }

    /// <summary>The last change in the scope when this was read, by its number in the audit trail.</summary>
    public long LastChange { get; init; }

    /// <summary>Others may be writing on it, so an open page shows what they do.</summary>
    public bool IsLive => State is MeetingState.Called or MeetingState.Held;

    /// <inheritdoc cref="Meeting.SentForApprovalAt"/>
    public DateTimeOffset? SentForApprovalAt { get; init; }

    /// <inheritdoc cref="Meeting.CurrentItemId"/>
    public AgendaItemId? CurrentItem { get; init; }

    /// <inheritdoc cref="Meeting.CurrentSince"/>
    public DateTimeOffset? CurrentSince { get; init; }

    public IReadOnlyList<GuestRow> Guests { get; init; } = [];

    /// <inheritdoc cref="Meeting.ForgetsNotes"/>
    public bool ForgetsNotes { get; init; }
    /// <summary>Some of its papers are, or have been, kept from the public by themselves.</summary>
    public bool HasRestrictedPapers { get; init; }

    /// <inheritdoc cref="Meeting.ApprovalForm"/>
    public ApprovalForm ApprovalForm { get; init; }

    /// <summary>How the body approves minutes that are sent from now on.</summary>
    public ApprovalForm BodyForm { get; init; }

    /// <inheritdoc cref="Meeting.ObjectBy"/>
    public DateOnly? ObjectBy { get; init; }

    /// <inheritdoc cref="Meeting.TakesRemarks"/>
    public bool TakesRemarks { get; init; }

    /// <inheritdoc cref="Meeting.ApprovedAt"/>
    public DateTimeOffset? ApprovedAt { get; init; }

    public required MeetingDates Dates { get; init; }

    /// <inheritdoc cref="Meeting.Length"/>
    public required int Length { get; init; }
}

public sealed record ItemRow(
    AgendaItemId Id, AgendaItemKind Kind, string Title, string Background, int? Number, int? NumberYear, string Conclusion, bool IsNoted, int Position, ItemPlan Plan)
{
    /// <summary>Came from the queue, and goes back there when it is taken off the agenda.</summary>
    public bool IsProposed { get; init; }

    /// <inheritdoc cref="AgendaItem.IsPutOff"/>
    public bool IsPutOff { get; init; }

    /// <summary>The item of a former meeting that it was put off from, where its papers lie; null for one that was not.</summary>
    public FormerItem? Former { get; init; }

    /// <inheritdoc cref="AgendaItem.Notes"/>
    public string Notes { get; init; } = "";

    /// <inheritdoc cref="AgendaItem.SecondsUsed"/>
    public int SecondsUsed { get; init; }

    /// <inheritdoc cref="AgendaItem.ActingChairId"/>
    public PersonId? ActingChair { get; init; }

    public IReadOnlyList<DisqualifiedRow> Disqualified { get; init; } = [];

    /// <inheritdoc cref="AgendaItem.IsConcludedApart"/>
    public bool IsConcludedApart { get; init; }

    /// <summary>How it is kept from the public; null where it is not.</summary>
    public ItemRestriction? Restriction { get; init; }

    /// <summary>Whether its words are here: false for one that is kept from the public and not for this person.</summary>
    public bool IsRead => Restriction is null or { IsRead: true };

    public bool IsSettled => IsNoted || IsPutOff || IsConcludedApart || Conclusion.Length > 0;

    /// <summary>What everybody may read of it, whoever it was read for.</summary>
    public ItemRow ForPublic() =>
        Restriction is null ? this : this with { Title = Restriction.PublicTitle ?? Title, Background = "", Conclusion = "", Notes = "", Plan = Plan with { Presenter = "" } };

    /// <summary>"PR 3/26"; null before the notice.</summary>
    public string? Reference(MeetingBodyKind body) =>
        Number is { } number && NumberYear is { } year ? NumberSeries.OfItem(body, number, year) : null;
}

public sealed record RecommendationRow(
    RecommendationId Id, AgendaItemId Item, string Reference, string Title, string Addressee, DateOnly AnswerDue, RecommendationState State);

public sealed record ActionRow(
    ActionItemId Id, AgendaItemId? Item, string Reference, string Title, string Responsible, DateOnly DueDate, ActionItemState State, string? Recommendation, DateOnly? CompletedOn)
{
    /// <inheritdoc cref="ActionItem.AbortedOn"/>
    public DateOnly? AbortedOn { get; init; }
}

public sealed record MemberRow(PersonId Id, string Name, string Title, MemberRole Role)
{
    /// <summary>Takes part still, and has an address.</summary>
    public bool IsReachable { get; init; } = true;
}

/// <summary>A side that the minutes wait for, and who can approve for it: nobody, where there is none.</summary>
public sealed record WaitingRow(ApprovalSide Side, IReadOnlyList<string> Names);

public sealed record AttendanceRow(PersonId Id, string Name, string Title, Presence Presence, Stay Stay);

public sealed record GuestRow(MeetingGuestId Id, string Name, string From, Stay Stay);

/// <summary>A person who takes no part in an item, and by which law.</summary>
public sealed record DisqualifiedRow(PersonId Id, DisqualificationGround Ground);

public sealed record ApprovalRow(ApprovalSide Side, string Name, DateTimeOffset At);

/// <param name="Side">Null for a remark of another member.</param>
/// <param name="Text">Empty where it is about an item that whoever looks may not read.</param>
/// <param name="IsMine">Whether whoever looks came with it, and so may take it back.</param>
/// <param name="Item">The item it is about; null for the minutes as a whole.</param>
public sealed record ObjectionRow(
    MinutesObjectionId Id, int Round, ApprovalSide? Side, string Name, DateTimeOffset At, string Text, ObjectionState State, DateTimeOffset? SettledAt, bool IsMine,
    AgendaItemId? Item = null);

public sealed record MunicipalityRow(MunicipalityNumber Number, string Name, ScopeId Scope);

/// <summary>What the person may do with this meeting.</summary>
public sealed record MeetingAccess(
    bool WriteMeeting, bool WriteMinutes, bool Recommend, bool GiveActions, bool ApproveAsChair, bool ApproveForPolice, bool Remark)
{
    public bool Approve(ApprovalSide side) => side is ApprovalSide.Chair ? ApproveAsChair : ApproveForPolice;

    public static MeetingAccess Of(Actor actor, MeetingHead head)
    {
        var thing = new Thing(head.Scope) { Chair = head.ChairId };
        return new(May(Operation.WriteMeetings), May(Operation.WriteMinutes), May(Operation.WriteRecommendations),
            May(Operation.WriteActions), May(Operation.ApproveMinutesAsChair),
            May(Operation.ApproveMinutesForPolice) && actor.Person != head.ChairId, May(Operation.RemarkOnMinutes));

        bool May(Operation operation) => AccessPolicy.Decide(actor, operation, thing).IsDone;
    }
}

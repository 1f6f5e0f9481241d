using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Persistence.Numbering;

namespace Samarbeid.Infrastructure.Documents.Minutes;

/// <summary>All that the minutes of one meeting tell (referatets innhold).</summary>
public sealed record MinutesContent
{
    public required MeetingId Meeting { get; init; }
    public MeetingBodyId BodyId { get; init; }
    public required string Body { get; init; }
    public required MeetingBodyKind Kind { get; init; }
    public required Language Language { get; init; }
    public required bool IsDemonstration { get; init; }
    public required DateOnly Date { get; init; }
    public required TimeOnly StartsAt { get; init; }
    public required string Place { get; init; }
    public required string Chair { get; init; }
    public string? ShortNoticeReason { get; init; }
    public required MeetingState State { get; init; }
    public required int ApprovalRound { get; init; }
    public IReadOnlyList<string> Municipalities { get; init; } = [];
    public IReadOnlyList<MinutesAttendance> Attendances { get; init; } = [];
    public IReadOnlyList<MinutesItem> Items { get; init; } = [];
    public IReadOnlyList<MinutesApprovedBy> Approvals { get; init; } = [];
    public MinutesRound Round { get; init; } = MinutesRound.None;

    /// <summary>What was said against the minutes in all rounds, and what became of it.</summary>
    public IReadOnlyList<MinutesObjectedBy> Objections { get; init; } = [];

    /// <summary>Titles of the papers laid before the meeting as a whole.</summary>
    public IReadOnlyList<string> Papers { get; init; } = [];
    /// <summary>By what papers laid before the meeting as a whole are kept from the public, by themselves: the code of a legal basis for each.
    /// Their titles stand in no document: who reads all items need not be one who reads all papers.</summary>
    public IReadOnlyList<string> ExemptPapers { get; init; } = [];
    public MinutesFollowUp FollowUp { get; init; } = MinutesFollowUp.None;

    /// <summary>What the approved minutes are checked by; null for a draft.</summary>
    public DocumentCheck? Check { get; init; }

    /// <summary>Whether this is to become the version that is kept from the public (unntatt utgave).</summary>
    public bool IsExempt { get; init; }

    /// <summary>The public version that this exempt one was issued with; null for a draft, and for the public one itself.</summary>
    public DocumentCheck? PublicCheck { get; init; }

    /// <summary>An item's place on the agenda, from 0; null for one that is not on it.</summary>
    public int? PositionOf(AgendaItemId item) => Items.ToList().FindIndex(i => i.Id == item) is >= 0 and var at ? at : null;

    /// <summary>What people call an item: its number, or its title where it has none.</summary>
    public string NameOf(AgendaItemId item) => Items.FirstOrDefault(i => i.Id == item) is not { } row ? ""
        : row is { Number: { } number, NumberYear: { } year } ? NumberSeries.OfItem(Kind, number, year) : $"«{row.Title}»";

    public bool IsApproved => State is MeetingState.Approved;

    /// <summary>Whether an item is kept from the public, so that there are two versions.</summary>
    public bool HasRestricted => Items.Any(i => i.Restriction is not null);

    /// <summary>Whether whoever read it may read every word of the items, and so the exempt version.</summary>
    public bool IsReadWhole => Items.All(i => i.Restriction is null or { IsRead: true });

    /// <summary>What everybody in the scope may read, whoever read it.</summary>
    public MinutesContent ForPublic() => this with { IsExempt = false, Items = [.. Items.Select(i => i.ForPublic())], Objections = [.. Objections.Select(o => ExemptionOf(o) is null ? o : o with { Text = "" })] };

    /// <summary>By what an objection is kept from the public: as the item it is about; null where it is not.</summary>
    public ExemptItem? ExemptionOf(MinutesObjectedBy objection) => objection.Item is { } about ? Items.FirstOrDefault(i => i.Id == about)?.Restriction : null;
}

/// <param name="Name">The person's name.</param>
/// <param name="Title">Position; empty when it is not given.</param>
/// <param name="Presence">Whether the person was there.</param>
/// <param name="IsGuest">Was asked to come, without being a member on that day.</param>
public sealed record MinutesAttendance(string Name, string Title, Presence Presence, bool IsGuest)
{
    /// <summary>The part of the meeting the person was there for.</summary>
    public Stay Stay { get; init; } = Stay.Whole;
}

/// <param name="Name">Who took no part in an item.</param>
/// <param name="Ground">By which law.</param>
public sealed record MinutesDisqualified(string Name, DisqualificationGround Ground);

public sealed record MinutesItem(
    AgendaItemId Id, AgendaItemKind Kind, string Title, string Background, int? Number, int? NumberYear, string Conclusion, bool IsNoted)
{
    /// <inheritdoc cref="AgendaItem.IsPutOff"/>
    public bool IsPutOff { get; init; }

    /// <summary>How it was meant to be taken up; part of the agenda.</summary>
    public ItemPlan Plan { get; init; } = ItemPlan.Open;

    /// <summary>Those who took no part in it.</summary>
    public IReadOnlyList<MinutesDisqualified> Disqualified { get; init; } = [];

    /// <summary>Who chaired it instead of the chair; null where nobody had to.</summary>
    public string? ActingChair { get; init; }

    public IReadOnlyList<MinutesRecommendation> Recommendations { get; init; } = [];
    public IReadOnlyList<MinutesAction> Actions { get; init; } = [];

    /// <summary>Titles of its papers.</summary>
    public IReadOnlyList<string> Papers { get; init; } = [];

    /// <inheritdoc cref="MinutesContent.ExemptPapers"/>
    public IReadOnlyList<string> ExemptPapers { get; init; } = [];

    /// <summary>How it is kept from the public; null where it is not.</summary>
    public ExemptItem? Restriction { get; init; }

    /// <summary>Without its words where it is kept from the public. What was agreed under it goes too: it tells what the item was about.</summary>
    public MinutesItem ForPublic() => Restriction is not { } restriction
        ? this
        : this with
        {
            Title = restriction.PublicTitle,
            Background = "",
            Conclusion = "",
            Plan = Plan with { Presenter = "" },
            Papers = [],
            ExemptPapers = [],
            Recommendations = [],
            Actions = [],
        };
}

/// <summary>How an item is kept from the public (unntatt sak).</summary>
/// <param name="Basis">The code of a <see cref="Domain.Restrictions.LegalBasis"/>.</param>
/// <param name="Until">The last day; null for no end.</param>
/// <param name="PublicTitle">What everybody reads.</param>
/// <param name="IsRead">Whether its words are among what was read.</param>
public sealed record ExemptItem(string Basis, DateOnly? Until, string PublicTitle, bool IsRead);

public sealed record MinutesRecommendation(
    AgendaItemId Item, string Reference, string Title, string Text, string Addressee, DateOnly AnswerDue);

public sealed record MinutesAction(
    AgendaItemId Item, string Reference, string Title, string Description, string Responsible, DateOnly DueDate, string? Recommendation);

public sealed record MinutesApprovedBy(ApprovalSide Side, string Name, DateTimeOffset At);

/// <summary>How the minutes were laid before the sides last, and how they became approved.</summary>
/// <param name="SentAt">Null where nothing is known of it.</param>
/// <param name="ApprovedIn">The date of the meeting that approved them; null where the sides did.</param>
public sealed record MinutesRound(ApprovalForm Form, DateTimeOffset? SentAt, DateOnly? ObjectBy, DateTimeOffset? ApprovedAt, DateOnly? ApprovedIn)
{
    public static MinutesRound None { get; } = new(ApprovalForm.BothSides, null, null, null, null);
}

/// <param name="Side">Null for a remark of another member.</param>
/// <param name="Text">Empty where it is about an item that whoever read it may not read.</param>
/// <param name="Item">The item it is about; null for the minutes as a whole.</param>
public sealed record MinutesObjectedBy(ApprovalSide? Side, string Name, DateTimeOffset At, string Text, ObjectionState State, AgendaItemId? Item = null);

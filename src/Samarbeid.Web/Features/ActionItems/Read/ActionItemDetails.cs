using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Web.Features.ActionItems.Evidence;
using Samarbeid.Web.Features.ActionItems.Steps;
using Samarbeid.Web.Features.ActionItems.Work;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.ActionItems.Read;

/// <summary>Everything the page of one action shows.</summary>
public sealed record ActionItemDetails
{
    public required ActionItemId Id { get; init; }
    public required int Version { get; init; }
    public required ScopeId Scope { get; init; }
    public required string Reference { get; init; }
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required ActionItemState State { get; init; }
    public required DateOnly MadeOn { get; init; }
    public required DateOnly DueDate { get; init; }
    public required DateOnly OriginalDueDate { get; init; }
    public required int Extensions { get; init; }
    public required DateOnly? ReviewOn { get; init; }
    public required DateOnly? CompletedOn { get; init; }
    public required string? Result { get; init; }
    public required ActionEffect? Effect { get; init; }
    public required int EffectAfterMonths { get; init; }
    public required DateOnly? EffectDueOn { get; init; }
    public required string? EffectIndicator { get; init; }
    public required decimal? EffectBefore { get; init; }
    public required decimal? EffectAfter { get; init; }
    public required string? EffectUnit { get; init; }
    public required bool IsSlt { get; init; }
    public required PersonId ResponsibleId { get; init; }
    public required Party ResponsibleParty { get; init; }
    public required string Responsible { get; init; }
    public required string ResponsibleTitle { get; init; }
    public required string Place { get; init; }

    public IReadOnlyList<string> Concerned { get; init; } = [];
    public IReadOnlyList<StepLine> Steps { get; init; } = [];
    public IReadOnlyList<PersonChoice> Contributors { get; init; } = [];
    public ActionEvidence Evidence { get; init; } = new([], []);
    public ActionAccess May { get; init; } = new(false, false, false);

    /// <summary>Whoever looks reads it as a contributor.</summary>
    public bool IsContributor { get; init; }
    public IReadOnlyList<ProgressLine> Log { get; init; } = [];
    public ActionItemOrigin Origin { get; init; } = new(null, null, null);
    public IReadOnlyList<ActionCommand> Commands { get; init; } = [];

    /// <summary>Whom it can be handed over to; empty for one who may not.</summary>
    public IReadOnlyList<PersonChoice> Candidates { get; init; } = [];

    /// <summary>Whoever is responsible has not been reached by mail.</summary>
    public bool IsUnreached { get; init; }

    public string Citation => NumberSeries.In(Place, Reference);

    /// <summary>It was on hold until a day that has come.</summary>
    public bool IsHoldOverOn(DateOnly today) => State is ActionItemState.OnHold && ReviewOn <= today;

    public string? Judgement => Log.LastOrDefault(n => n.Kind is ProgressKind.Evaluated)?.Text;
}

/// <summary>A line of the log, with the name of who wrote it.</summary>
public sealed record ProgressLine(
    ProgressNoteId Id, ProgressKind Kind, string By, DateTimeOffset At, string Text, DateOnly? DueBefore, DateOnly? DueAfter, string? Whom);

/// <summary>Where the action comes from, as far as the person may read it: the thread upwards.</summary>
public sealed record ActionItemOrigin(ChallengeLink? Challenge, RecommendationLink? Recommendation, AgendaItemLink? Item);

public sealed record ChallengeLink(ChallengeId Id, string Title);

public sealed record RecommendationLink(RecommendationId Id, string Reference, string Title, ChallengeId Challenge);

public sealed record AgendaItemLink(MeetingId Meeting, DateOnly Date, string Title);

using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.ActionItems;

public readonly record struct ProgressNoteId(Guid Value)
{
    public static ProgressNoteId New() => new(Guid.CreateVersion7());
}

/// <summary>What a line of the log tells.</summary>
public enum ProgressKind
{
    Note,
    Comment,
    Started,
    PutOnHold,
    Resumed,
    Extended,
    HandedOver,
    Completed,
    Aborted,
    Evaluated,

    /// <summary>Left on hold for longer.</summary>
    WaitedLonger,

    /// <summary>The day its effect is evaluated was moved.</summary>
    EffectMoved,
    ContributorAdded,
    ContributorRemoved,
}

/// <summary>A line in the log of an action (framdriftsnotat). Never changed, never removed.</summary>
public sealed class ProgressNote : IOwned
{
    private ProgressNote()
    {
    }

    public ProgressNoteId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public ActionItemId ActionItemId { get; private set; }
    public ProgressKind Kind { get; private set; }
    public PersonId By { get; private set; }
    public DateTimeOffset At { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>For an extension: the due date before and after.</summary>
    public DateOnly? DueBefore { get; private set; }
    public DateOnly? DueAfter { get; private set; }

    /// <summary>For a hand-over and what is said of contributors: whom it is about.</summary>
    public PersonId? Whom { get; private set; }

    internal static ProgressNote Of(
        ActionItem action, ProgressKind kind, PersonId by, string text, DateTimeOffset at, DateOnly? before, DateOnly? after) => new()
        {
            Id = ProgressNoteId.New(),
            ScopeId = action.ScopeId,
            ActionItemId = action.Id,
            Kind = kind,
            By = by,
            At = at,
            Text = text.Trim(),
            DueBefore = before,
            DueAfter = after,
        };

    internal static ProgressNote Of(ActionItem action, ProgressKind kind, PersonId by, string text, DateTimeOffset at, PersonId whom)
    {
        var made = Of(action, kind, by, text, at, null, null);
        made.Whom = whom;
        return made;
    }
}

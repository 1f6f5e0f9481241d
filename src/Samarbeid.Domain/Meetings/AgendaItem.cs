using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Meetings;

public readonly record struct AgendaItemId(Guid Value)
{
    public static AgendaItemId New() => new(Guid.CreateVersion7());
}

/// <summary>What an item on the agenda is (type sak); the fixed items are proposed for every meeting.</summary>
public enum AgendaItemKind
{
    /// <summary>Godkjenning av referat.</summary>
    ApproveMinutes,

    /// <summary>Oppfølging av tiltak.</summary>
    FollowUp,

    /// <summary>Situasjonsbilde.</summary>
    SituationPicture,

    /// <summary>An ordinary case (sak).</summary>
    Case,

    /// <summary>Neste møte.</summary>
    NextMeeting,

    /// <summary>Eventuelt.</summary>
    AnyOtherBusiness,
}

/// <summary>An item on the agenda (sak) with its background and, once the meeting is held, its conclusion.</summary>
public sealed class AgendaItem : IOwned
{
    public const int TitleMaxLength = 200;
    public const int BackgroundMaxLength = 4000;
    public const int ConclusionMaxLength = 4000;
    public const int NotesMaxLength = 8000;

    /// <summary>As many as are counted at once: a clock that was forgotten has measured nothing.</summary>
    internal const int MostSeconds = 12 * 60 * 60;

    private AgendaItem()
    {
    }

    public AgendaItemId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public MeetingId MeetingId { get; private set; }
    public AgendaItemKind Kind { get; private set; }

    /// <summary>Order on the agenda, from 1; gaps are allowed.</summary>
    public int Position { get; private set; }
    public string Title { get; private set; } = "";
    public string Background { get; private set; } = "";

    /// <summary>How it is meant to be taken up.</summary>
    public ItemPlan Plan { get; private set; } = ItemPlan.Open;

    /// <summary>The number within the body's year (saksnummer), given with the notice: 3 in "PR 3/26".</summary>
    public int? Number { get; private set; }
    public int? NumberYear { get; private set; }

    /// <summary>What was agreed (konklusjon); empty while nothing is.</summary>
    public string Conclusion { get; private set; } = "";

    /// <summary>Tatt til orientering.</summary>
    public bool IsNoted { get; private set; }

    /// <summary>What was said (drøftingsnotater): for whoever writes the minutes, and no part of them.</summary>
    public string Notes { get; private set; } = "";

    /// <summary>The time it has taken, in seconds, without what runs now.</summary>
    public int SecondsUsed { get; private set; }

    /// <summary>Who chairs it instead of the chair of the meeting (setteleder).</summary>
    public PersonId? ActingChairId { get; private set; }

    public bool IsSettled => IsNoted || Conclusion.Length > 0;

    internal static Outcome Check(string title, string background, ItemPlan? plan)
    {
        if (title.IsBlank() || title.Trim().Length > TitleMaxLength) return MeetingRules.ItemNeedsTitle.With(TitleMaxLength);
        if (background.Length > BackgroundMaxLength) return MeetingRules.BackgroundTooLong.With(BackgroundMaxLength);

        return plan?.Check() ?? Outcome.Done;
    }

    internal static AgendaItem On(Meeting meeting, AgendaItemKind kind, string title, string background, ItemPlan plan, int position) => new()
    {
        Id = AgendaItemId.New(),
        ScopeId = meeting.ScopeId,
        MeetingId = meeting.Id,
        Kind = kind,
        Title = title.Trim(),
        Background = background.Trim(),
        Plan = plan.Trimmed,
        Position = position,
    };

    internal void Change(string title, string background, ItemPlan plan) => (Title, Background, Plan) = (title.Trim(), background.Trim(), plan.Trimmed);

    internal void MoveTo(int position) => Position = position;

    internal void GiveNumber(int number, int year) => (Number, NumberYear) = (number, year);

    internal void Conclude(string conclusion) => (Conclusion, IsNoted) = (conclusion.IsBlank() ? "" : conclusion.Trim(), false);

    internal void TakeNotes(string notes) => Notes = notes.IsBlank() ? "" : notes.Trim();

    internal void Use(int seconds) => SecondsUsed += seconds;

    internal void LetChair(PersonId? acting) => ActingChairId = acting;

    internal void Note() => (Conclusion, IsNoted) = ("", true);
}

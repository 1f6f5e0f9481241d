using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Domain.Themes;

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

/// <summary>An item on the agenda (sak) with its background and, once the meeting is held, its conclusion. One that is kept from the public holds
/// its public title alone; its words are a <see cref="RestrictedText"/>.</summary>
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

    /// <summary>The theme it takes up (fast tema); null for none.</summary>
    public BodyThemeId? ThemeId { get; private set; }

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

    /// <summary>Not taken up, but put off to a later meeting (utsatt sak).</summary>
    public bool IsPutOff { get; private set; }

    /// <summary>What was said (drøftingsnotater): for whoever writes the minutes, and no part of them.</summary>
    public string Notes { get; private set; } = "";

    /// <summary>The time it has taken, in seconds, without what runs now.</summary>
    public int SecondsUsed { get; private set; }

    /// <summary>Who chairs it instead of the chair of the meeting (setteleder).</summary>
    public PersonId? ActingChairId { get; private set; }

    /// <summary>The code of the <see cref="LegalBasis"/> it is kept from the public by (hjemmel); null while it is open.</summary>
    public string? Basis { get; private set; }

    /// <summary>The last day it is kept from the public; null for no end.</summary>
    public DateOnly? RestrictedUntil { get; private set; }

    /// <summary>The title too is kept from the public, and <see cref="Title"/> is another one.</summary>
    public bool IsTitleRestricted { get; private set; }
    public PersonId? RestrictedBy { get; private set; }
    public DateTimeOffset? RestrictedAt { get; private set; }

    /// <summary>Something is agreed on it, in words that are kept from the public.</summary>
    public bool IsConcludedApart { get; private set; }

    public bool IsSettled => IsNoted || IsPutOff || IsConcluded;

    internal bool IsConcluded => IsConcludedApart || Conclusion.Length > 0;

    /// <summary>Whether it is kept from the public on a day (unntatt offentlighet).</summary>
    public bool IsRestrictedOn(DateOnly day) => Basis is not null && !(RestrictedUntil < day);

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

    internal void ChangeApart(RestrictedText words, string title, string background, ItemPlan plan)
    {
        words.Change(title, background, plan.Presenter);
        Plan = plan with { Presenter = "" };
        if (!IsTitleRestricted) Title = title.Trim();
    }

    internal void Restrict(NewRestriction how, RestrictedText words, RestrictedBy by)
    {
        (Basis, RestrictedUntil, RestrictedBy, RestrictedAt) = (how.Basis, how.Until, by.Person, by.At);
        (Title, IsTitleRestricted) = (how.PublicTitle?.Trim() ?? words.Title, how.PublicTitle is not null);
        (Background, Conclusion, Notes, IsConcludedApart) = ("", "", "", words.Conclusion.Length > 0);
        Plan = Plan with { Presenter = "" };
    }

    internal void Open(RestrictedText words)
    {
        (Basis, RestrictedUntil, RestrictedBy, RestrictedAt) = (null, null, null, null);
        (Title, IsTitleRestricted) = (words.Title, false);
        (Background, Conclusion, Notes, IsConcludedApart) = (words.Background, words.Conclusion, words.Notes, false);
        Plan = Plan with { Presenter = words.Presenter };
    }

    internal void TakeUpTheme(BodyThemeId theme) => ThemeId = theme;

    internal void MoveTo(int position) => Position = position;

    internal void GiveNumber(int number, int year) => (Number, NumberYear) = (number, year);

    internal void Conclude(string conclusion)
    {
        (Conclusion, IsNoted) = (conclusion.IsBlank() ? "" : conclusion.Trim(), false);
        IsPutOff &= !IsConcluded;
    }

    internal void TakeNotes(string notes) => Notes = notes.IsBlank() ? "" : notes.Trim();

    internal void Use(int seconds) => SecondsUsed += seconds;

    internal void LetChair(PersonId? acting) => ActingChairId = acting;

    internal void ConcludeApart(RestrictedText words, string conclusion)
    {
        words.Conclude(conclusion);
        (IsConcludedApart, IsNoted) = (words.Conclusion.Length > 0, false);
        IsPutOff &= !IsConcluded;
    }

    internal void Note() => (Conclusion, IsConcludedApart, IsNoted, IsPutOff) = ("", false, true, false);

    internal void PutOff() => IsPutOff = true;
}

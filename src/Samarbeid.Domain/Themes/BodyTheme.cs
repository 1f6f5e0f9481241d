using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;

namespace Samarbeid.Domain.Themes;

public readonly record struct BodyThemeId(Guid Value)
{
    public static BodyThemeId New() => new(Guid.CreateVersion7());
}

/// <summary>A theme a body has agreed to take up again and again (fast tema), such as vold i nære relasjoner. When it is due follows from the agendas
/// it stands on; so one that is taken off an agenda is due again.</summary>
public sealed class BodyTheme : AggregateRoot, IOwned
{
    public const int ReasonMaxLength = 500;

    private BodyTheme()
    {
    }

    public BodyThemeId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public MeetingBodyId BodyId { get; private set; }

    /// <summary>The title of the items it becomes, 1–200 characters.</summary>
    public string Title { get; private set; } = "";
    public ThemeRhythm Rhythm { get; private set; }

    /// <summary>The first day of the month it is due from, the first time.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The day of the meeting that did not take it up though it was due (ikke denne gang); null for none.</summary>
    public DateOnly? PassedOverOn { get; private set; }

    /// <summary>Why.</summary>
    public string? PassedOverReason { get; private set; }

    /// <summary>It is not taken up any more (avsluttet).</summary>
    public bool IsEnded { get; private set; }

    /// <param name="body">The body that takes it up.</param>
    /// <param name="title">1–200 characters.</param>
    /// <param name="rhythm">How often.</param>
    /// <param name="from">Any day of the month it is due from.</param>
    public static Outcome<BodyTheme> Keep(MeetingBody body, string title, ThemeRhythm rhythm, DateOnly from)
    {
        if (title.IsBlank() || title.Trim().Length > AgendaItem.TitleMaxLength) return ThemeRules.NeedsTitle.With(AgendaItem.TitleMaxLength);

        return new BodyTheme
        {
            Id = BodyThemeId.New(),
            ScopeId = body.ScopeId,
            BodyId = body.Id,
            Title = title.Trim(),
            Rhythm = rhythm,
            From = FirstOf(from),
        };
    }

    /// <summary>The first day it is due (neste gang).</summary>
    /// <param name="last">The day of the latest meeting that has it on its agenda; null for none.</param>
    public DateOnly DueFrom(DateOnly? last)
    {
        if (last is not { } day) return From;

        var next = Rhythm is ThemeRhythm.EveryMeeting ? day.AddDays(1) : FirstOf(day).AddMonths(MonthsBetween);
        return next > From ? next : From;
    }

    /// <summary>Whether it is to be proposed for a meeting on a day.</summary>
    public bool IsDueAt(DateOnly meeting, DateOnly? last) => !IsEnded && DueFrom(last) <= meeting && !(PassedOverOn >= meeting);

    /// <summary>Is what an item takes up.</summary>
    public void Become(AgendaItem item) => item.TakeUpTheme(Id);

    /// <summary>A meeting does not take it up though it is due; it is due again at the next.</summary>
    public Outcome PassOver(DateOnly meeting, DateOnly? last, string reason)
    {
        if (reason.IsBlank() || reason.Trim().Length > ReasonMaxLength) return ThemeRules.NeedsReason.With(ReasonMaxLength);
        if (!IsDueAt(meeting, last)) return ThemeRules.NotDue;

        (PassedOverOn, PassedOverReason) = (meeting, reason.Trim());
        return Outcome.Done;
    }

    /// <summary>Is not taken up any more; what was taken up stays.</summary>
    public Outcome End()
    {
        IsEnded = true;
        return Outcome.Done;
    }

    private int MonthsBetween => Rhythm switch
    {
        ThemeRhythm.HalfYearly => 6,
        ThemeRhythm.Yearly => 12,
        ThemeRhythm.EverySecondYear => 24,
        _ => throw new InvalidOperationException("It is not counted in months."),
    };

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);
}

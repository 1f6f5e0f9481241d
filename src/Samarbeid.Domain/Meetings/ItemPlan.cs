using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Meetings;

/// <summary>What the body is to do with an item (behandling).</summary>
public enum ItemTreatment
{
    /// <summary>Orientering: somebody tells, nobody concludes.</summary>
    Briefing,

    /// <summary>Drøfting.</summary>
    Discussion,

    /// <summary>Anbefaling: the body is to recommend something.</summary>
    Recommendation,
}

/// <summary>How an item is meant to be taken up (opplegg for saken): what is to be done with it, who presents it, and how long it takes. All of it may be left open.</summary>
/// <param name="Treatment">Null while nobody has said.</param>
/// <param name="Presenter">Who presents it (saksordfører), in words: a name, a function or somebody from outside. Empty for nobody yet.</param>
/// <param name="Minutes">1–480; null while nobody has said.</param>
public sealed record ItemPlan(ItemTreatment? Treatment, string Presenter, int? Minutes)
{
    public const int PresenterMaxLength = 120;
    public const int MostMinutes = 480;

    public static readonly ItemPlan Open = new(null, "", null);

    public Outcome Check()
    {
        if (Presenter.Trim().Length > PresenterMaxLength) return MeetingRules.PresenterTooLong.With(PresenterMaxLength);

        return Minutes is < 1 or > MostMinutes ? MeetingRules.MinutesOutOfReach.With(MostMinutes) : Outcome.Done;
    }

    internal ItemPlan Trimmed => this with { Presenter = Presenter.IsBlank() ? "" : Presenter.Trim() };
}

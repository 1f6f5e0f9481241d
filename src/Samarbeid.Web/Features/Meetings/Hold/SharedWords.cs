using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Meetings.Agenda;

namespace Samarbeid.Web.Features.Meetings.Hold;

/// <summary>A text that several may write on, as one of them has it before them: what is written, what was saved when they began, and what another has saved since.</summary>
internal sealed class SharedWords(ItemConclusion stands)
{
    // What the page showed last. Until it is read anew it says nothing of what has been saved since.
    private ItemConclusion? _met = stands;

    /// <summary>What stands in the field.</summary>
    public string? Text { get; set; } = stands.Text;

    /// <summary>What the person writes over.</summary>
    public ItemConclusion Seen { get; private set; } = stands;

    /// <summary>What another has saved meanwhile, which the person has not chosen between yet.</summary>
    public ItemConclusion? Theirs { get; private set; }

    /// <summary>Who saved it; null where that is not known.</summary>
    public string? Author { get; private set; }

    public string Trimmed => Text?.Trim() ?? "";

    /// <summary>Something is written that is not saved.</summary>
    public bool IsDirty => Trimmed != Seen.Text;

    public string Both => $"{Theirs?.Text}\n\n{Trimmed}";

    /// <summary>The page has been read anew. What is being written is never taken away by that, and not even the space after the last word by its own saving.</summary>
    public void Meet(ItemConclusion saved, string? author, bool isInField)
    {
        if (saved == _met) return;

        _met = saved;
        if (saved == Seen || (!saved.IsNoted && saved.Text == Trimmed)) (Seen, Theirs) = (saved, null);
        else if (IsDirty || isInField) (Theirs, Author) = (saved, author ?? Author);
        else Take(saved);
    }

    public void Take(ItemConclusion theirs) => (Seen, Text, Theirs) = (theirs, theirs.Text, null);

    /// <summary>Goes on writing over what another has saved.</summary>
    public void Keep(ItemConclusion over, string text) => (Seen, Text, Theirs) = (over, text, null);

    /// <summary>What came of saving it. Where another came first, what the page shows is to be looked at, also if it is what it showed before.</summary>
    public void Answer(Outcome outcome, ItemConclusion written)
    {
        if (outcome.Refusal == ConcludeItem.ChangedByOther) _met = null;
        if (!outcome.IsDone) return;

        Seen = written;
        if (written.IsNoted) Text = "";
    }

    /// <summary>What another has saved, in words.</summary>
    public string TheirsSaid => Theirs switch
    {
        { IsNoted: true } => AgendaTexts.TheyNoted,
        { Text.Length: > 0 } theirs => theirs.Text,
        _ => AgendaTexts.TheyWroteNothing,
    };

    /// <summary>Whether a save that was refused is tried again by itself, or ends in the two texts beside each other: nobody is told of a refusal then.</summary>
    public static bool IsPassing(Refusal refusal) =>
        refusal == ConcludeItem.ChangedByOther || refusal == PersistenceRules.Stale || refusal == PersistenceRules.Busy || refusal == PersistenceRules.Unreachable;
}

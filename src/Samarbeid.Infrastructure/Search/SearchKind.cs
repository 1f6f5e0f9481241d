namespace Samarbeid.Infrastructure.Search;

/// <summary>What an entry of the search index is of (treff).</summary>
public enum SearchKind
{
    /// <summary>An item on an agenda, by its public words.</summary>
    AgendaItem,

    /// <summary>An item by the words that are kept from the public.</summary>
    ExemptItem,

    /// <summary>What was agreed on an item, where everybody may read it.</summary>
    Conclusion,

    /// <summary>What was agreed on an item, in words that are kept from the public.</summary>
    ExemptConclusion,
    Recommendation,
    ActionItem,
    Agreement,

    /// <summary>A promise in an agreement.</summary>
    Commitment,

    /// <summary>A paper, by its title and the name of its file.</summary>
    Paper,
}

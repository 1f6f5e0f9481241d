using Samarbeid.Domain.Access;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;

namespace Samarbeid.Infrastructure.Search;

/// <summary>The words of a thing that can be searched (oppslag i søkeindeksen). Words alone, to find the thing by: what a reader is shown is read of the thing itself.</summary>
public sealed class SearchEntry : IOwned
{
    private SearchEntry()
    {
    }

    /// <summary>In the order they were made. What the index of the engine knows an entry by.</summary>
    public long Sequence { get; private set; }
    public SearchKind Kind { get; private set; }

    /// <summary>The id of the thing; an item and what was agreed on it have the same.</summary>
    public Guid ThingId { get; private set; }
    public ScopeId ScopeId { get; private set; }

    /// <summary>The item whose restricted words these are; null for what everybody who reads the meeting may read.</summary>
    public AgendaItemId? OfItem { get; private set; }

    /// <summary>The paper it is of, which may be restricted; null for anything else.</summary>
    public PaperId? OfPaper { get; private set; }

    /// <summary>See <see cref="SearchWords.Join"/>.</summary>
    public string TitleWords { get; private set; } = "";

    /// <summary>Those of the title and of the text.</summary>
    public string Words { get; private set; } = "";

    internal static SearchEntry Of(SearchKind kind, Guid thing, ScopeId scope) => new()
    {
        Kind = kind,
        ThingId = thing,
        ScopeId = scope,
        OfItem = kind is SearchKind.ExemptItem or SearchKind.ExemptConclusion ? new AgendaItemId(thing) : null,
        OfPaper = kind is SearchKind.Paper ? new PaperId(thing) : null,
    };

    internal void Say(string title, string text)
    {
        TitleWords = SearchWords.Join(title);
        Words = SearchWords.Join(title + "\n" + text);
    }
}

/// <summary>An entry that the engine's index has found.</summary>
public sealed class SearchMatch
{
    public long Sequence { get; private set; }
}

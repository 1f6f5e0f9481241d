using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Search;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Search;

/// <summary>Hits with what was searched for marked, and where and when each is from.</summary>
public sealed partial class HitList
{
    private const int ExcerptLength = 220;

    [Parameter, EditorRequired] public required IReadOnlyList<SearchHit> Hits { get; set; }

    [Parameter, EditorRequired] public required SearchTerms Terms { get; set; }

    private static string WhereOf(SearchHit hit) => string.Join(" · ",
        new[] { hit.Kind.Name(), hit.Where, hit.Date is { } date ? NorwegianFormat.Date(date) : "" }.Where(part => part.Length > 0));
}

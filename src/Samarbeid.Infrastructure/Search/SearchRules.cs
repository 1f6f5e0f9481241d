using Samarbeid.Domain.Common;

namespace Samarbeid.Infrastructure.Search;

/// <summary>Why a search is refused.</summary>
public static class SearchRules
{
    public static readonly Refusal TooShort = new("Search.TooShort");
    public static readonly Refusal TooLong = new("Search.TooLong");
}

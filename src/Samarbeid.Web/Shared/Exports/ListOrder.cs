namespace Samarbeid.Web.Shared.Exports;

/// <summary>The words of an address that say how a list is sorted.</summary>
public static class ListOrder
{
    public const string ByKey = "sorter";
    public const string WayKey = "retning";
    public const string Descending = "synkende";

    /// <param name="by">The word of the address.</param>
    /// <param name="way">Descending, or anything else for ascending.</param>
    /// <param name="slugs">The words of the columns.</param>
    public static ListOrder<TColumn> Parse<TColumn>(string? by, string? way, IReadOnlyList<(TColumn Column, string Slug)> slugs) where TColumn : struct, Enum
    {
        var column = slugs.Where(s => s.Slug == by).Select(s => (TColumn?)s.Column).FirstOrDefault();
        return new(column, column is not null && way == Descending);
    }
}

/// <summary>By which column a list is sorted (sortering), and which way.</summary>
/// <param name="By">Null for the list's own order.</param>
/// <param name="IsDescending">The last first.</param>
public readonly record struct ListOrder<TColumn>(TColumn? By, bool IsDescending) where TColumn : struct, Enum
{
    /// <summary>What choosing a column gives: it upwards first, and turned round when it is chosen already.</summary>
    public ListOrder<TColumn> Choosing(TColumn column) => new(column, IsBy(column) && !IsDescending);

    /// <summary>Which way the list is sorted by a column; null where it is sorted by another.</summary>
    public bool? WayOf(TColumn column) => IsBy(column) ? IsDescending : null;

    /// <summary>What stands in the address.</summary>
    public IEnumerable<(string Key, string? Value)> In(IReadOnlyList<(TColumn Column, string Slug)> slugs)
    {
        if (By is not { } column) return [];

        return [(ListOrder.ByKey, slugs.Single(s => EqualityComparer<TColumn>.Default.Equals(s.Column, column)).Slug), (ListOrder.WayKey, IsDescending ? ListOrder.Descending : null)];
    }

    private bool IsBy(TColumn column) => By is { } by && EqualityComparer<TColumn>.Default.Equals(by, column);
}

namespace Samarbeid.Web.Shared;

/// <summary>One page of a list, and how many rows there are in all.</summary>
public sealed record RowsPage<TRow>(IReadOnlyList<TRow> Rows, int Total);

using Microsoft.EntityFrameworkCore;

namespace Samarbeid.Web.Shared;

/// <summary>One page of a list, and how many rows there are in all.</summary>
public sealed record RowsPage<TRow>(IReadOnlyList<TRow> Rows, int Total);

/// <summary>A row, and how many there are in all of what its page is cut from.</summary>
internal sealed record CountedRow<TRow>(TRow Row, int Total);

internal static class Paging
{
    /// <summary>Reads a page together with how many there are in all: one statement where two would cost as much again.</summary>
    /// <param name="page">The rows of the page.</param>
    /// <param name="all">What the page is cut from.</param>
    public static IQueryable<CountedRow<TRow>> Counting<TRow, T>(this IQueryable<TRow> page, IQueryable<T> all) =>
        page.Select(row => new CountedRow<TRow>(row, all.Count()));

    /// <summary>The first page; without rows there are none in all.</summary>
    public static RowsPage<TRow> ToFirstPage<TRow>(this IReadOnlyList<CountedRow<TRow>> rows) =>
        new([.. rows.Select(r => r.Row)], rows is [var first, ..] ? first.Total : 0);

    public static async Task<RowsPage<TRow>> ToPageAsync<TRow, T>(this IQueryable<TRow> page, IQueryable<T> all, CancellationToken cancel)
    {
        var read = (await page.Counting(all).ToListAsync(cancel)).ToFirstPage();
        // A page without rows cannot tell: it may lie beyond the last.
        return read.Rows.Count > 0 ? read : new([], await all.CountAsync(cancel));
    }
}

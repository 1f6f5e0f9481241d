using Microsoft.EntityFrameworkCore;

namespace Samarbeid.Web.Shared;

/// <summary>One page of a list, and how many rows there are in all.</summary>
public sealed record RowsPage<TRow>(IReadOnlyList<TRow> Rows, int Total);

internal static class Paging
{
    /// <summary>Reads a page together with how many there are in all: one statement where two would cost as much again.</summary>
    /// <param name="page">The rows of the page.</param>
    /// <param name="all">What the page is cut from.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<RowsPage<TRow>> ToPageAsync<TRow, T>(this IQueryable<TRow> page, IQueryable<T> all, CancellationToken cancel)
    {
        var rows = await page.Select(row => new { Row = row, Total = all.Count() }).ToListAsync(cancel);
        // A page without rows cannot tell: it may lie beyond the last.
        return rows is [var first, ..] ? new([.. rows.Select(r => r.Row)], first.Total) : new([], await all.CountAsync(cancel));
    }
}

using Microsoft.AspNetCore.Http.HttpResults;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Tables;
using Samarbeid.Web.Features.Meetings.Papers;

namespace Samarbeid.Web.Shared.Exports;

/// <summary>Sends a table as a file, while its rows are read.</summary>
internal static class TableSending
{
    /// <param name="table">What is sent.</param>
    /// <param name="format">As what.</param>
    /// <param name="http">To whom; nothing on the way keeps a copy.</param>
    /// <param name="name">What the file is called, without its ending.</param>
    public static PushStreamHttpResult Send<TRow>(this Table<TRow> table, TableFormat format, HttpContext http, string name)
    {
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Stream(WriteAsync, format.ContentType(), name + format.Ending());

        async Task WriteAsync(Stream to)
        {
            // A workbook writes a few bytes of its frame without waiting.
            var line = new AsyncOnlyStream(to);
            await format.WriteAsync(table, line, http.RequestAborted);
            await line.FlushAsync(http.RequestAborted);
        }
    }

    /// <summary>«tiltak-Stjørdal-2026-03-02»: what it lists, of which place, on which day.</summary>
    /// <param name="what">Of the list.</param>
    /// <param name="place">Null for all of a person's places.</param>
    /// <param name="calendar">Tells the day.</param>
    public static string FileName(string what, string? place, NorwegianCalendar calendar)
    {
        var day = calendar.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return string.Join('-', new[] { Plain(what).ToLowerInvariant(), Plain(place ?? ""), day }.Where(part => part.Length > 0));
    }

    private static string Plain(string text) => string.Join('-',
        new string([.. text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

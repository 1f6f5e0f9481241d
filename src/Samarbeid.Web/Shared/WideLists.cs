using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Shared;

/// <summary>Lists for those who see much of the country. Rows found by scope are as many as the country has, and all of them would be sorted for one page;
/// the indexes from state to date give the first of each state in order.</summary>
internal static class WideLists
{
    /// <summary>From so many scopes on, a page is sooner found among all rows than among those of each scope.</summary>
    public const int Scopes = 100;

    public static bool IsWide(this SamarbeidDbContext db) => db.Scopes.Count >= Scopes;

    /// <summary>The first rows of each state, which hold the first of them all.</summary>
    /// <param name="states">In which the rows may be.</param>
    /// <param name="first">The first of one state.</param>
    public static IQueryable<T> OfEach<TState, T>(this IEnumerable<TState> states, Func<TState, IQueryable<T>> first) =>
        states.Select(first).Aggregate((all, next) => all.Concat(next));
}

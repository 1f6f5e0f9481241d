using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Samarbeid.Infrastructure.Persistence;

/// <summary>Compiles a query that is put together of parts, once for each of its shapes: for lists that mostly are asked for as they are opened.</summary>
/// <remarks>The query is put together for the first who asks and kept for all, so nothing of the first may stay in it. It is given nothing of theirs but the
/// context, which is taken out again; what it reads off the context, and whatever else it has picked up, is refused when it is first run.</remarks>
public static class CompiledRows
{
    /// <param name="database">Of whoever asks.</param>
    /// <param name="shape">What the statement itself depends on, of few values: each is compiled, and kept for good.</param>
    /// <param name="value">What it is given at this execution.</param>
    /// <param name="query">Puts it together; a static lambda or method.</param>
    /// <exception cref="InvalidOperationException">Something of whoever asks first would stay in it: a mistake in the query.</exception>
    public static IAsyncEnumerable<TRow> Of<TShape, TValue, TRow>(
        SamarbeidDbContext database, TShape shape, TValue value, Func<SamarbeidDbContext, TShape, Given<TValue>, IQueryable<TRow>> query) where TShape : struct =>
        Run(database, shape, value, query, () => query(database, shape, new()));

    /// <inheritdoc cref="Of{TShape, TValue, TRow}"/>
    public static IAsyncEnumerable<TRow> Of<TShape, TRow>(
        SamarbeidDbContext database, TShape shape, Func<SamarbeidDbContext, TShape, IQueryable<TRow>> query) where TShape : struct =>
        Run(database, shape, false, query, () => query(database, shape));

    private static IAsyncEnumerable<TRow> Run<TShape, TValue, TRow>(SamarbeidDbContext database, TShape shape, TValue value, Delegate query, Func<IQueryable<TRow>> together)
    {
        var known = Known<TShape, TValue, TRow>.Models.GetValue(database.Model, _ => new());
        return known.GetOrAdd((query.Method, shape), _ => Compile<TValue, TRow>(query, together()))(database, value);
    }

    private static Func<SamarbeidDbContext, TValue, IAsyncEnumerable<TRow>> Compile<TValue, TRow>(Delegate query, IQueryable<TRow> together)
    {
        if (query.Target is { } target && target.GetType().GetRuntimeFields().Any(f => !f.IsStatic))
            throw new InvalidOperationException($"{query.Method.Name} of {target.GetType().Name} holds something of whoever asks first.");

        var taken = new TakenOut(Expression.Parameter(typeof(SamarbeidDbContext), "db"), Expression.Parameter(typeof(TValue), "given"));
        var body = taken.Visit(together.Expression);
        return EF.CompileAsyncQuery(Expression.Lambda<Func<SamarbeidDbContext, TValue, IQueryable<TRow>>>(body, taken.Database, taken.Value));
    }

    private static class Known<TShape, TValue, TRow>
    {
        public static readonly ConditionalWeakTable<IModel, ConcurrentDictionary<(MethodInfo, TShape), Func<SamarbeidDbContext, TValue, IAsyncEnumerable<TRow>>>> Models = [];
    }
}

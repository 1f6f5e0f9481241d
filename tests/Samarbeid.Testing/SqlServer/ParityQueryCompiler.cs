using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace Samarbeid.Testing.SqlServer;

/// <summary>Has each query checked for SQL Server before it runs here.</summary>
internal sealed class ParityQueryCompiler(
    IQueryContextFactory queryContextFactory,
    ICompiledQueryCache compiledQueryCache,
    ICompiledQueryCacheKeyGenerator compiledQueryCacheKeyGenerator,
    IDatabase database,
    IDiagnosticsLogger<DbLoggerCategory.Query> logger,
    ICurrentDbContext currentContext,
    IEvaluatableExpressionFilter evaluatableExpressionFilter,
    IModel model) : QueryCompiler(queryContextFactory, compiledQueryCache, compiledQueryCacheKeyGenerator, database, logger, currentContext,
        evaluatableExpressionFilter, model)
{
    public override TResult Execute<TResult>(Expression query)
    {
        QueryParity.Check(query);
        return base.Execute<TResult>(query);
    }

    public override TResult ExecuteAsync<TResult>(Expression query, CancellationToken cancellationToken = default)
    {
        QueryParity.Check(query);
        return base.ExecuteAsync<TResult>(query, cancellationToken);
    }

    public override Func<QueryContext, TResult> CreateCompiledAsyncQuery<TResult>(Expression query)
    {
        QueryParity.Check(new SampleParameters().Visit(query));
        return base.CreateCompiledAsyncQuery<TResult>(query);
    }

    // A query compiled beforehand has no values yet; any of the right type show whether it can be put to the other engine.
    private sealed class SampleParameters : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node)
        {
            if (node is not QueryParameterExpression parameter) return base.VisitExtension(node);

            // In a box, as a captured variable is, so that it becomes a parameter there too.
            var box = typeof(StrongBox<>).MakeGenericType(parameter.Type);
            return Expression.Field(Expression.Constant(Activator.CreateInstance(box, SampleOf(parameter.Type))), nameof(StrongBox<>.Value));
        }

        private static object SampleOf(Type type) =>
            type.IsValueType ? RuntimeHelpers.GetUninitializedObject(type)
            : type == typeof(string) ? ""
            : type.IsGenericType ? Array.CreateInstance(type.GetGenericArguments()[0], 2)
            : throw new NotSupportedException($"No sample of a {type}.");
    }
}

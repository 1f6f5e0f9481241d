using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Testing.SqlServer;

/// <summary>Makes a query on one context into the same query on another.</summary>
internal sealed class ExchangeTables(SamarbeidDbContext target) : ExpressionVisitor
{
    public bool HasRawSql { get; private set; }

    protected override Expression VisitExtension(Expression node)
    {
        if (node is not EntityQueryRootExpression root)
        {
            HasRawSql |= node is QueryRootExpression;
            return node;
        }

        HasRawSql |= root.GetType() != typeof(EntityQueryRootExpression);
        var provider = (IAsyncQueryProvider)((IQueryable)target.People).Provider;
        return new EntityQueryRootExpression(provider, target.Model.FindEntityType(root.EntityType.Name)!);
    }

    protected override Expression VisitConstant(ConstantExpression node) => Exchange(node.Value, node.Type) ?? base.VisitConstant(node);

    protected override Expression VisitMember(MemberExpression node) =>
        TryEvaluate(node, out var value) && Exchange(value, node.Type) is { } exchanged ? exchanged : base.VisitMember(node);

    // A subquery that was put in a variable is reached through the closure that holds the variable.
    private Expression? Exchange(object? value, Type type) => value switch
    {
        IQueryable { Provider: IAsyncQueryProvider } query => Visit(query.Expression),
        SamarbeidDbContext => Expression.Constant(target, type.IsInstanceOfType(target) ? type : typeof(SamarbeidDbContext)),
        _ => null,
    };

    private static bool TryEvaluate(Expression? node, out object? value)
    {
        value = null;
        switch (node)
        {
            case ConstantExpression constant:
                value = constant.Value;
                return true;
            case MemberExpression { Member: FieldInfo field } member when field.IsStatic || TryEvaluate(member.Expression, out value):
                value = field.GetValue(value);
                return true;
            case MemberExpression { Member: PropertyInfo property } member when TryEvaluate(member.Expression, out value) && value is DbContext:
                value = property.GetValue(value);
                return true;
            default:
                return false;
        }
    }
}

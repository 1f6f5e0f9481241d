using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Samarbeid.Infrastructure.Persistence;

/// <summary>Takes whoever asked first out of a query: their context becomes a parameter, and so does what is given at each execution. Anything else that the
/// query has picked up where it was put together may be theirs, and is refused; only what its shape decides, a word of an enumeration, is let through.</summary>
internal sealed class TakenOut(ParameterExpression database, ParameterExpression value) : ExpressionVisitor
{
    public ParameterExpression Database => database;
    public ParameterExpression Value => value;

    protected override Expression VisitMember(MemberExpression node)
    {
        if (IsOf(node.Member.DeclaringType, typeof(Given<>))) return value;
        if (typeof(SamarbeidDbContext).IsAssignableFrom(node.Type) && IsPickedUp(node)) return database;
        if (typeof(SamarbeidDbContext).IsAssignableFrom(node.Expression?.Type) && !IsOf(node.Type, typeof(DbSet<>)))
            throw new InvalidOperationException($"{node.Member.Name} of the context would be that of whoever asks first.");
        if (!IsPickedUp(node)) return base.VisitMember(node);

        return Read(node) switch
        {
            IQueryable part => Visit(part.Expression),
            Enum word => Expression.Constant(word, node.Type),
            _ => throw new InvalidOperationException($"{node.Member.Name}, a {node.Type.Name}, would be that of whoever asks first."),
        };
    }

    protected override Expression VisitExtension(Expression node) => node is EntityQueryRootExpression { EntityType: var type } && node.GetType() == typeof(EntityQueryRootExpression)
        ? Expression.Call(database, nameof(DbContext.Set), [type.ClrType])
        : base.VisitExtension(node);

    // A variable that a lambda uses lies in an object the compiler makes, and that in another where scopes are nested.
    private static bool IsPickedUp(MemberExpression node) => node.Member is FieldInfo { IsStatic: false } && node.Expression switch
    {
        ConstantExpression => true,
        MemberExpression outer => IsPickedUp(outer),
        _ => false,
    };

    private static object? Read(Expression node) => node is MemberExpression { Member: FieldInfo field, Expression: { } holder } ? field.GetValue(Read(holder)) : ((ConstantExpression)node).Value;

    private static bool IsOf(Type? type, Type kind) => type is { IsGenericType: true } && type.GetGenericTypeDefinition() == kind;
}

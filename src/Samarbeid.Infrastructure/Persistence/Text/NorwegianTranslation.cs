using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace Samarbeid.Infrastructure.Persistence.Text;

/// <summary>Turns <see cref="NorwegianText"/> into each engine's SQL.</summary>
internal static class NorwegianTranslation
{
    public static void AddForSqlite(ModelBuilder model)
    {
        model.HasDbFunction(typeof(NorwegianText).GetMethod(nameof(NorwegianText.InOrder))!)
            .HasTranslation(arguments => new CollateExpression(arguments[0], NorwegianText.SqliteCollation));
        model.HasDbFunction(typeof(NorwegianText).GetMethod(nameof(NorwegianText.Contains))!)
            .HasTranslation(arguments => new SqlFunctionExpression(
                NorwegianText.SqliteContains, arguments, nullable: false, [false, false], typeof(bool), new BoolTypeMapping("INTEGER")));
    }

    public static void AddForSqlServer(ModelBuilder model)
    {
        model.HasDbFunction(typeof(NorwegianText).GetMethod(nameof(NorwegianText.InOrder))!)
            .HasTranslation(arguments => new CollateExpression(arguments[0], NorwegianText.SqlServerCollation));
        model.HasDbFunction(typeof(NorwegianText).GetMethod(nameof(NorwegianText.Contains))!)
            .HasTranslation(arguments => Found(arguments[0], arguments[1]));
    }

    // CHARINDEX has no wildcards to escape, and finds nothing where it is asked for an empty term.
    private static SqlBinaryExpression Found(SqlExpression text, SqlExpression term)
    {
        var at = new SqlFunctionExpression(
            "CHARINDEX", [Folded(term), Folded(text)], nullable: true, [true, true], typeof(int), new IntTypeMapping("int"));
        var found = Compare(ExpressionType.GreaterThan, at, new SqlConstantExpression(0, new IntTypeMapping("int")));
        var isEmpty = Compare(ExpressionType.Equal, term, new SqlConstantExpression("", term.TypeMapping));
        return Compare(ExpressionType.OrElse, isEmpty, found);
    }

    private static CollateExpression Folded(SqlExpression text)
    {
        var lower = new SqlFunctionExpression(
            "LOWER", [new CollateExpression(text, NorwegianText.SqlServerCollation)], nullable: true, [true], typeof(string), text.TypeMapping);
        return new CollateExpression(lower, NorwegianText.SqlServerSearchCollation);
    }

    private static SqlBinaryExpression Compare(ExpressionType comparison, SqlExpression left, SqlExpression right) =>
        new(comparison, left, right, typeof(bool), new BoolTypeMapping("bit"));
}

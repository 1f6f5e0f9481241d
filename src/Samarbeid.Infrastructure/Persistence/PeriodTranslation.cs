using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Samarbeid.Domain.Common;

namespace Samarbeid.Infrastructure.Persistence;

/// <summary>Turns the rules of <see cref="Period"/> into plain comparisons, so that they can be asked inside compiled and correlated
/// queries, and an index on the columns still serves.</summary>
internal static class PeriodTranslation
{
    public static void Add(ModelBuilder model, string storeTypeOfBool)
    {
        var truth = new BoolTypeMapping(storeTypeOfBool);
        model.HasDbFunction(typeof(Period).GetMethod(nameof(Period.Covers))!).HasTranslation(
            arguments => And(Compare(ExpressionType.LessThanOrEqual, arguments[0], arguments[2]), RunsOr(AtLeast(arguments[1], arguments[2]), arguments[1])));
        model.HasDbFunction(typeof(Period).GetMethod(nameof(Period.HasDayFrom))!).HasTranslation(
            arguments => RunsOr(And(AtLeast(arguments[1], arguments[2]), AtLeast(arguments[1], arguments[0])), arguments[1]));

        SqlBinaryExpression RunsOr(SqlExpression otherwise, SqlExpression to) =>
            Compare(ExpressionType.OrElse, new SqlUnaryExpression(ExpressionType.Equal, to, typeof(bool), truth), otherwise);

        SqlBinaryExpression And(SqlExpression left, SqlExpression right) => Compare(ExpressionType.AndAlso, left, right);

        SqlBinaryExpression AtLeast(SqlExpression left, SqlExpression right) => Compare(ExpressionType.GreaterThanOrEqual, left, right);

        SqlBinaryExpression Compare(ExpressionType comparison, SqlExpression left, SqlExpression right) => new(comparison, left, right, typeof(bool), truth);
    }
}

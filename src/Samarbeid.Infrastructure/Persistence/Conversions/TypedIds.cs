using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Infrastructure.Persistence.Conversions;

/// <summary>Stores every typed id of the domain (a record struct around one Guid) as that Guid.</summary>
internal static class TypedIds
{
    public static void AddTypedIds(this ModelConfigurationBuilder configuration)
    {
        foreach (var id in typeof(ScopeId).Assembly.GetExportedTypes().Where(IsTypedId))
            configuration.Properties(id).HaveConversion(typeof(TypedIdConverter<>).MakeGenericType(id));
        configuration.Properties<MunicipalityNumber>().HaveConversion<MunicipalityNumberConverter>()
            .HaveMaxLength(MunicipalityNumber.Length).AreUnicode(false);
        configuration.Properties<CheckCode>().HaveConversion<CheckCodeConverter>().HaveMaxLength(CheckCode.Length).AreUnicode(false);
    }

    private static bool IsTypedId(Type type) => type.IsValueType
        && type.GetConstructor([typeof(Guid)]) is not null && type.GetProperty("Value")?.PropertyType == typeof(Guid);
}

internal sealed class TypedIdConverter<TId>() : ValueConverter<TId, Guid>(ToGuid(), FromGuid())
    where TId : struct
{
    private static Expression<Func<TId, Guid>> ToGuid()
    {
        var id = Expression.Parameter(typeof(TId));
        return Expression.Lambda<Func<TId, Guid>>(Expression.Property(id, "Value"), id);
    }

    private static Expression<Func<Guid, TId>> FromGuid()
    {
        var guid = Expression.Parameter(typeof(Guid));
        return Expression.Lambda<Func<Guid, TId>>(Expression.New(typeof(TId).GetConstructor([typeof(Guid)])!, guid), guid);
    }
}

internal sealed class MunicipalityNumberConverter() : ValueConverter<MunicipalityNumber, string>(
    number => number.Value, text => MunicipalityNumber.Parse(text));

internal sealed class CheckCodeConverter() : ValueConverter<CheckCode, string>(code => code.Value, text => CheckCode.Parse(text));

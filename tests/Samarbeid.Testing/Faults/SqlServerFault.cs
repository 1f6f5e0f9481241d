using System.Reflection;
using Microsoft.Data.SqlClient;

namespace Samarbeid.Testing.Faults;

/// <summary>What SQL Server's driver throws, made without a server: its exceptions cannot be made from outside.</summary>
public static class SqlServerFault
{
    private const BindingFlags Inside = BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    /// <summary>The connection was reset by the other side.</summary>
    public static SqlException Lost() => Of(10054, 20);

    /// <summary>The statement was the one to give way.</summary>
    public static SqlException Deadlock() => Of(1205, 13);

    public static SqlException Of(int number, byte severity)
    {
        var errors = (SqlErrorCollection)Activator.CreateInstance(typeof(SqlErrorCollection), nonPublic: true)!;
        var error = typeof(SqlError).GetConstructors(Inside).OrderBy(c => c.GetParameters().Length).First();
        errors.GetType().GetMethod("Add", Inside)!.Invoke(errors, [error.Invoke(ValuesFor(error, number, severity))]);
        var create = typeof(SqlException).GetMethods(Inside).Where(m => m.Name == "CreateException").OrderBy(m => m.GetParameters().Length)
            .First(m => m.GetParameters() is [{ ParameterType: var first }, { ParameterType: var second }, ..]
                && first == typeof(SqlErrorCollection) && second == typeof(string));
        return (SqlException)create.Invoke(null, [errors, "16.00", .. create.GetParameters().Skip(2).Select(p => Default(p.ParameterType))])!;
    }

    private static object?[] ValuesFor(ConstructorInfo error, int number, byte severity) => [.. error.GetParameters().Select(p => p.Name switch
    {
        "infoNumber" => number,
        "errorClass" => severity,
        _ when p.ParameterType == typeof(string) => "injected",
        _ => Default(p.ParameterType),
    })];

    private static object? Default(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;
}

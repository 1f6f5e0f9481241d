using System.Runtime.CompilerServices;

namespace Samarbeid.Infrastructure.Documents.Model;

/// <summary>Lets a value through, or throws naming the property it was meant for.</summary>
internal static class Checked
{
    public static string Text(string value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return value;
    }

    public static string Language(string value) => value is ReportDocument.Bokmal or ReportDocument.Nynorsk
        ? value
        : throw new ArgumentException($"A report is in {ReportDocument.Bokmal} or {ReportDocument.Nynorsk}, not «{value}».", nameof(value));

    public static IReadOnlyList<T> Some<T>(
        IReadOnlyList<T> values, [CallerArgumentExpression(nameof(values))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(values, name);
        return values.Count > 0 ? [.. values] : throw new ArgumentException("At least one is needed.", name);
    }
}

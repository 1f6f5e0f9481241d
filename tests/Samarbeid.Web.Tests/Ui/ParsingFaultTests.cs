using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components.Forms;
using Samarbeid.Web.Components.Ui.Forms;

namespace Samarbeid.Web.Tests.Ui;

/// <summary>What a field says of a value that cannot be read, in a circuit or in a form that is posted.</summary>
public sealed partial class ParsingFaultTests
{
    private static readonly Type[] Values =
        [typeof(string), typeof(int), typeof(int?), typeof(long), typeof(decimal), typeof(Guid), typeof(Guid?), typeof(bool), typeof(DateOnly), typeof(DateOnly?), typeof(TimeOnly), typeof(TimeOnly?), typeof(DateTime), typeof(DayOfWeek), typeof(DayOfWeek?)];

    private static readonly string[] Unreadable = ["", "x", "99999999999999999999", "31.02.2026", "25:61", "00000000", "\u2028", "-", "1,5,5"];

    [Theory]
    [InlineData("nb-NO", "Velg noe|Skriv et tall|Skriv en dato|Skriv et klokkeslett")]
    [InlineData("nn-NO", "Vel noko|Skriv eit tal|Skriv ein dato|Skriv eit klokkeslett")]
    public void Every_kind_of_field_says_in_the_persons_form_of_Norwegian_what_to_do(string culture, string first)
    {
        using var _ = new InCulture(culture);

        var said = (from kind in Fields()
                    from value in Values
                    where Fits(kind, value)
                    from text in Unreadable
                    let fault = FaultOf(kind, value, text)
                    where fault is not null
                    select (kind.Name, fault)).ToList();

        Assert.Equal(4, said.Select(s => s.Name).Distinct().Count());
        Assert.All(said, s => Assert.Matches($"^({first})", s.fault));
    }

    [Fact]
    public void No_page_uses_a_field_of_the_framework_that_has_a_fault_to_tell_in_English()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Texts.TextFiles.Source, "Samarbeid.Web"), "*.razor", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal)).ToList();

        Assert.Contains(files, f => File.ReadAllText(f).Contains("<ChoiceInput ", StringComparison.Ordinal));
        Assert.Empty(from file in files from other in Other().Matches(File.ReadAllText(file)) select $"{Path.GetFileName(file)}: {other.Value}");
    }

    private static IEnumerable<Type> Fields() => typeof(TextField).Assembly.GetTypes().Where(t => t.IsGenericTypeDefinition
        && Bases(t).Any(b => b.IsGenericType && b.GetGenericTypeDefinition() == typeof(InputBase<>)));

    private static IEnumerable<Type> Bases(Type type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType) yield return at;
    }

    // The framework's numbers and dates refuse at once to be made of other values.
    private static bool Fits(Type kind, Type value)
    {
        var inner = Nullable.GetUnderlyingType(value) ?? value;
        var isTime = inner == typeof(DateOnly) || inner == typeof(TimeOnly) || inner == typeof(DateTime);
        if (kind == typeof(NumberInput<>)) return inner == typeof(int) || inner == typeof(long) || inner == typeof(decimal);
        return kind == typeof(DateInput<>) ? isTime : !isTime;
    }

    private static string? FaultOf(Type kind, Type value, string text)
    {
        var field = Activator.CreateInstance(kind.MakeGenericType(value))!;
        if (field.GetType().GetProperty("Type") is { } type && (Nullable.GetUnderlyingType(value) ?? value) == typeof(TimeOnly)) type.SetValue(field, InputDateType.Time);
        // As the framework prepares them: the words of a fault are set with the parameters.
        var prepare = field.GetType().GetMethod("OnParametersSet", BindingFlags.Instance | BindingFlags.NonPublic)!;
        Try(() => prepare.Invoke(field, []));
        var read = Bases(field.GetType()).Prepend(field.GetType()).Select(t => t.GetMethod("TryParseValueFromString", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .First(m => m is not null)!;
        object?[] arguments = [text, null, null];
        return read.Invoke(field, arguments) is true ? null : (string)arguments[2]!;
    }

    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (TargetInvocationException fault) when (fault.InnerException is NullReferenceException or InvalidOperationException)
        {
            // It has no form around it here.
        }
    }

    [GeneratedRegex(@"<Input(?!Radio\b|Checkbox\b)\w+")]
    private static partial Regex Other();
}

using System.Globalization;

namespace Samarbeid.Infrastructure.Texts;

/// <summary>What people call the values of the domain's enums, in the current language: the one place for state and role names.</summary>
public static class Words
{
    /// <exception cref="InvalidOperationException">The value has no word; a test holds that every one has.</exception>
    public static string Of<TEnum>(TEnum value) where TEnum : struct, Enum => WordTexts.File.Read($"{typeof(TEnum).Name}_{value}");

    public static string Of<TEnum>(TEnum value, CultureInfo culture) where TEnum : struct, Enum => culture.Says(() => Of(value));

    /// <summary>The same in the middle of a sentence: "Møtet er innkalt".</summary>
    public static string InSentence<TEnum>(TEnum value) where TEnum : struct, Enum
    {
        var word = Of(value);
        return word.Length > 1 && char.IsUpper(word[1]) ? word : char.ToLower(word[0], CultureInfo.CurrentUICulture) + word[1..];
    }
}

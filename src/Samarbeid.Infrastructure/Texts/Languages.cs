using System.Globalization;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Texts;

/// <summary>The cultures behind the written forms.</summary>
public static class Languages
{
    public static readonly CultureInfo Bokmal = CultureInfo.GetCultureInfo("nb-NO");
    public static readonly CultureInfo Nynorsk = CultureInfo.GetCultureInfo("nn-NO");

    public static CultureInfo Culture(this Language language) => language is Language.Nynorsk ? Nynorsk : Bokmal;

    /// <summary>The form that texts are read in here and now.</summary>
    public static Language Current => CultureInfo.CurrentUICulture.Name == Nynorsk.Name ? Language.Nynorsk : Language.Bokmal;

    /// <summary>The form a municipality is written to in; neutral means bokmål unless somebody sets it.</summary>
    public static Language Written(this LanguageForm form) =>
        form is LanguageForm.Nynorsk ? Language.Nynorsk : Language.Bokmal;

    /// <summary>Makes a language the current one until disposed, e.g. while a mail or a report is written.</summary>
    public static IDisposable Use(this CultureInfo culture) => new Spell(culture);

    /// <summary>What is said in a language, whoever reads: <c>language.Culture().Says(() => MeetingTexts.LoggedAfterwards)</c>.</summary>
    public static string Says(this CultureInfo culture, Func<string> text)
    {
        using var spell = culture.Use();
        return text();
    }

    private sealed class Spell : IDisposable
    {
        private readonly CultureInfo _culture = CultureInfo.CurrentCulture, _texts = CultureInfo.CurrentUICulture;

        public Spell(CultureInfo culture) => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);

        public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (_culture, _texts);
    }
}

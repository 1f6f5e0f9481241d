using System.Globalization;
using System.Resources;

namespace Samarbeid.Infrastructure.Texts;

/// <summary>The texts of one <c>*Texts.resx</c>, in the current language. The class that the build makes of it reads here;
/// others do so only with a key that is made of a value, such as a state or the code of a refusal.</summary>
/// <param name="texts">The class that has the name of the file.</param>
public sealed class TextFile(Type texts)
{
    private readonly ResourceManager _texts = new(texts);

    public string? Find(string key) => _texts.GetString(key, CultureInfo.CurrentUICulture);

    /// <exception cref="InvalidOperationException">There is no such text.</exception>
    public string Read(string key) => Find(key) ?? throw new InvalidOperationException($"{_texts.BaseName} has no {key}.");

    /// <summary>The text with the values in its placeholders, from {0} on.</summary>
    /// <exception cref="InvalidOperationException">There is no such text.</exception>
    public string Fill(string key, params object[] values) => string.Format(CultureInfo.CurrentCulture, Read(key), values);
}

using System.Security.Cryptography;
using System.Text;

namespace Samarbeid.Infrastructure.ReferenceData;

/// <summary>One file of public facts, with what its first lines say of source, licence and version.</summary>
public sealed record ReferenceFile(string Name, string Text)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Source => Heading("source");

    public string Licence => Heading("licence");

    public string Version => Heading("version");

    /// <summary>SHA-256 of the text, in hexadecimal: two files with one hash say the same.</summary>
    public string Hash => Convert.ToHexString(SHA256.HashData(Strict.GetBytes(Text)));

    public static ReferenceFile Embedded(string name)
    {
        using var stream = typeof(ReferenceFile).Assembly.GetManifestResourceStream($"ReferenceData/{name}")
            ?? throw new InvalidOperationException($"The assembly holds no reference file {name}.");
        return Read(name, stream);
    }

    public static ReferenceFile Read(string name, Stream stream)
    {
        using var reader = new StreamReader(stream, Strict, detectEncodingFromByteOrderMarks: true);
        try
        {
            return new ReferenceFile(name, reader.ReadToEnd());
        }
        catch (DecoderFallbackException)
        {
            throw new ReferenceFileException(name, 1, ReferenceFileFault.NotText, "The text is not UTF-8.", []);
        }
    }

    private string Heading(string key)
    {
        var start = $"# {key}: ";
        return Text.Split('\n')
            .TakeWhile(line => line.StartsWith('#'))
            .FirstOrDefault(line => line.StartsWith(start, StringComparison.Ordinal))?[start.Length..].TrimEnd() ?? "";
    }
}

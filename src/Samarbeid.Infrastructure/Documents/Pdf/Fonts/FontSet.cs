namespace Samarbeid.Infrastructure.Documents.Pdf.Fonts;

/// <summary>Source Sans 3 in the two weights reports are set in, loaded once out of the assembly.</summary>
/// <remarks>SIL Open Font License 1.1, see OFL.txt beside the files; only a PDF's own copy is cut down to a subset.</remarks>
internal sealed class FontSet
{
    private static readonly Lazy<FontSet> Loaded = new(() =>
        new FontSet(Load("SourceSans3-Regular.ttf"), Load("SourceSans3-SemiBold.ttf")));

    private FontSet(TrueTypeFont regular, TrueTypeFont bold) => (Regular, Bold) = (regular, bold);

    public static FontSet Embedded => Loaded.Value;

    public TrueTypeFont Regular { get; }

    public TrueTypeFont Bold { get; }

    public TrueTypeFont this[bool isBold] => isBold ? Bold : Regular;

    private static TrueTypeFont Load(string file)
    {
        using var resource = typeof(FontSet).Assembly.GetManifestResourceStream("Fonts/" + file)
            ?? throw new InvalidOperationException($"The font {file} is not embedded in the assembly.");
        var data = new byte[resource.Length];
        resource.ReadExactly(data);
        return new TrueTypeFont(data);
    }
}

using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.Documents;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents.Minutes.Corrections;

/// <summary>An edition of issued minutes that is corrected, in its public version and, for who may read it, the one that is kept from the public. What stands in both is
/// corrected once, in the public one, and what only the other has, there.</summary>
public sealed class FormerEdition
{
    private readonly ReportDocument _public;
    private readonly ReportDocument? _exempt;

    // Where the blocks of the public version stand in the exempt one.
    private readonly Dictionary<int, int> _inExempt = [];

    /// <param name="open">The public version.</param>
    /// <param name="exempt">Null where there is none, or whoever reads may not read it.</param>
    public FormerEdition(IssuedDocument open, IssuedDocument? exempt)
    {
        (Public, Exempt) = (open, exempt);
        _public = IssuedDocuments.Read(open.Json, open.Sha256);
        if (exempt is null) return;

        _exempt = IssuedDocuments.Read(exempt.Json, exempt.Sha256);
        _inExempt = Common([.. _public.Blocks.Select(CanonicalJson.WordsOf)], [.. _exempt.Blocks.Select(CanonicalJson.WordsOf)]);
    }

    public IssuedDocument Public { get; }

    public IssuedDocument? Exempt { get; }

    /// <summary>What the public version says.</summary>
    public ReportDocument PublicWords => _public;

    /// <summary>What the exempt version says; null where there is none.</summary>
    public ReportDocument? ExemptWords => _exempt;

    /// <summary>What can be corrected: in the public version, and then what is in the exempt one alone.</summary>
    public IReadOnlyList<CorrectablePlace> Places =>
    [
        .. CorrectablePlaces.In(_public),
        .. (_exempt is null ? [] : CorrectablePlaces.In(_exempt)).Where(p => !_inExempt.ContainsValue(p.Place.Block)).Select(p => p with { Place = p.Place with { IsExempt = true } }),
    ];

    /// <summary>What is corrected in the public version.</summary>
    public IReadOnlyList<PlacedCorrection> InPublic(IEnumerable<CorrectedText> texts) => InOrder(texts.Where(t => !t.IsExempt).Select(t => new PlacedCorrection(t.Place, t.Was, t.Now)));

    /// <summary>What is corrected in the exempt version: in it alone, and wherever it says what the public one does.</summary>
    public IReadOnlyList<PlacedCorrection> InExempt(IEnumerable<CorrectedText> texts) => InOrder(
        from text in texts
        where text.IsExempt || _inExempt.ContainsKey(text.Block)
        select new PlacedCorrection(new(text.IsExempt ? text.Block : _inExempt[text.Block], text.Part), text.Was, text.Now));

    private static IReadOnlyList<PlacedCorrection> InOrder(IEnumerable<PlacedCorrection> texts) => [.. texts.OrderBy(t => t.Place.Block).ThenBy(t => t.Place.Part)];

    // Blocks are the same when they are written the same. The longest common subsequence: both are made of one source, in one order.
    private static Dictionary<int, int> Common(string[] some, string[] others)
    {
        var longest = new int[some.Length + 1, others.Length + 1];
        for (var i = some.Length - 1; i >= 0; i--)
            for (var j = others.Length - 1; j >= 0; j--)
                longest[i, j] = some[i] == others[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);

        var pairs = new Dictionary<int, int>();
        for (var (i, j) = (0, 0); i < some.Length && j < others.Length;)
        {
            if (some[i] == others[j]) pairs[i++] = j++;
            else if (longest[i + 1, j] >= longest[i, j + 1]) i++;
            else j++;
        }

        return pairs;
    }
}

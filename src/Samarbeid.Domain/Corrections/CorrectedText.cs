using Samarbeid.Domain.Access;
using Samarbeid.Domain.Meetings;

namespace Samarbeid.Domain.Corrections;

/// <summary>Where in a document a text stands (sted i dokumentet).</summary>
/// <param name="Block">The block, from 0.</param>
/// <param name="Part">The point of a list or the cell of a table in it, from 0; 0 where it is one text.</param>
/// <param name="IsExempt">In the version that is kept from the public, and not in the public one.</param>
public sealed record TextPlace(int Block, int Part, bool IsExempt = false);

/// <summary>What stood in a place of the minutes, and what is to stand there (rettet tekst). In a place that is kept from the public it is read by who may read
/// every restricted word of the meeting, and by nobody else.</summary>
public sealed class CorrectedText : IOwned
{
    public const int TextMaxLength = 4000;

    private CorrectedText()
    {
    }

    public MinutesCorrectionId CorrectionId { get; private set; }
    public ScopeId ScopeId { get; private set; }

    /// <summary>Whose minutes they are.</summary>
    public MeetingId MeetingId { get; private set; }
    public bool IsExempt { get; private set; }
    public int Block { get; private set; }
    public int Part { get; private set; }
    public string Was { get; private set; } = "";
    public string Now { get; private set; } = "";

    public TextPlace Place => new(Block, Part, IsExempt);

    internal static CorrectedText In(MinutesCorrection correction, TextPlace place, string was, string now) => new()
    {
        CorrectionId = correction.Id,
        ScopeId = correction.ScopeId,
        MeetingId = correction.MeetingId,
        IsExempt = place.IsExempt,
        Block = place.Block,
        Part = place.Part,
        Was = was,
        Now = now,
    };
}

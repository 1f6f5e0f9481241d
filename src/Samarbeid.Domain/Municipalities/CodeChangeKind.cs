namespace Samarbeid.Domain.Municipalities;

/// <summary>What became of an earlier municipality number.</summary>
public enum CodeChangeKind
{
    /// <summary>All of it lies in one municipality today.</summary>
    Successor,

    /// <summary>Its parts went to several municipalities (delt kommune).</summary>
    Split,

    /// <summary>Never a municipality: Svalbard, Jan Mayen, the continental shelf, unspecified.</summary>
    Outside,
}

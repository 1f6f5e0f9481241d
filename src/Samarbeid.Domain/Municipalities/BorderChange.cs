namespace Samarbeid.Domain.Municipalities;

/// <summary>How the area of a municipality became another one (grenseendring).</summary>
public enum BorderChangeKind
{
    /// <summary>Put together of whole municipalities (sammenslått).</summary>
    Merged,

    /// <summary>Put together also of parts of municipalities (delt mellom flere).</summary>
    Redrawn,

    /// <summary>A part of it became a municipality of its own (fraskilt).</summary>
    GaveUp,

    /// <summary>It was a part of another until then (utskilt).</summary>
    BecameOwn,
}

/// <summary>A change of the borders of today's municipality (grenseendring): figures from before and after it are not of the same area.</summary>
/// <param name="Municipality">Today's number.</param>
/// <param name="Year">The first year with the new borders; they change on 1 January.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Others">The municipalities it was made of, gave up or was a part of. Source SSB.</param>
public sealed record BorderChange(MunicipalityNumber Municipality, int Year, BorderChangeKind Kind, IReadOnlyList<string> Others)
{
    /// <summary>Whether it lies between two years of figures.</summary>
    public bool LiesBetween(int firstYear, int lastYear) => firstYear < Year && Year <= lastYear;
}

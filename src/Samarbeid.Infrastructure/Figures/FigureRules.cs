using Samarbeid.Domain.Common;

namespace Samarbeid.Infrastructure.Figures;

/// <summary>Why figures cannot be had.</summary>
public static class FigureRules
{
    /// <summary>Mentions the periods there are.</summary>
    public static readonly Refusal UnknownPeriod = new("Figures.UnknownPeriod");

    /// <summary>Mentions the number.</summary>
    public static readonly Refusal UnknownMunicipality = new("Figures.UnknownMunicipality");
}

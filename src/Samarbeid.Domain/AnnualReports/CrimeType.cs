namespace Samarbeid.Domain.AnnualReports;

/// <summary>The police's own classification in STRASAK (kriminalitetstype). Never mixed with SSB's offence groups.</summary>
public enum CrimeType
{
    /// <summary>Vinning.</summary>
    Acquisitive,

    /// <summary>Vold.</summary>
    Violence,

    /// <summary>Seksuallovbrudd.</summary>
    Sexual,

    /// <summary>Narkotika.</summary>
    Narcotics,

    /// <summary>Skadeverk.</summary>
    Vandalism,

    /// <summary>Økonomi.</summary>
    Economic,

    /// <summary>Miljø.</summary>
    Environment,

    /// <summary>Arbeidsmiljø.</summary>
    WorkEnvironment,

    /// <summary>Trafikk.</summary>
    Traffic,

    /// <summary>Annen.</summary>
    Other,
}

namespace Samarbeid.Domain.EqualServices;

/// <summary>What the municipalities of a district are held against (mål for likere tjenester).</summary>
/// <remarks>Response time (responstid) is not among them: the program holds no figures of it.</remarks>
public enum ServiceMeasure
{
    /// <summary>Siste møte.</summary>
    LastMeeting,

    /// <summary>Møter i år.</summary>
    MeetingsThisYear,

    /// <summary>Samarbeidsavtale.</summary>
    Agreement,

    /// <summary>Holdte forpliktelser.</summary>
    Commitments,

    /// <summary>Ledige funksjoner.</summary>
    Vacancies,

    /// <summary>Ubesvarte anbefalinger.</summary>
    Unanswered,

    /// <summary>Tiltak over fristen.</summary>
    Overdue,

    /// <summary>Tiltak med frist utsatt tre ganger eller mer.</summary>
    Extended,

    /// <summary>Årsrapport.</summary>
    Report,
}

/// <summary>How a municipality stands in one measure (vurdering), the best first.</summary>
public enum ServiceGrade
{
    /// <summary>I orden.</summary>
    Good,

    /// <summary>Følg med.</summary>
    Warning,

    /// <summary>Svikter.</summary>
    Failing,
}

namespace Samarbeid.Domain.Notifications;

/// <summary>What a notification is about; with the id it leads there. The names are stored.</summary>
public enum ThingKind
{
    /// <summary>Tiltak.</summary>
    ActionItem,

    /// <summary>Anbefaling.</summary>
    Recommendation,

    /// <summary>Møte.</summary>
    Meeting,

    /// <summary>Samarbeidsorgan.</summary>
    MeetingBody,

    /// <summary>Sak meldt inn.</summary>
    AgendaProposal,

    /// <summary>Årsrapport.</summary>
    AnnualReport,

    /// <summary>Samarbeidsavtale.</summary>
    Agreement,

    /// <summary>Periode for en forpliktelse.</summary>
    CommitmentPeriod,

    /// <summary>Planlagt dag for tilstedeværelse.</summary>
    PresenceDay,

    /// <summary>Punkt i et årshjul.</summary>
    WheelEntry,

    /// <summary>Selvevaluering.</summary>
    SelfEvaluation,

    /// <summary>Tilgang; it belongs to no scope.</summary>
    Grant,
}

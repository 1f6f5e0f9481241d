namespace Samarbeid.Domain.AgendaProposals;

/// <summary>What has become of a proposed case. The names are stored.</summary>
public enum AgendaProposalState
{
    /// <summary>Venter i sakskøen.</summary>
    Waiting,

    /// <summary>Tatt inn på en saksliste.</summary>
    TakenIn,

    /// <summary>Ikke tatt inn, med grunn.</summary>
    Declined,

    /// <summary>Trukket av den som meldte den inn.</summary>
    Withdrawn,
}

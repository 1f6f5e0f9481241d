namespace Samarbeid.Domain.MeetingBodies;

/// <summary>What kind of body meets (type samarbeidsorgan).</summary>
public enum MeetingBodyKind
{
    /// <summary>Politiråd: advises, decides nothing by itself.</summary>
    PoliceCouncil,

    /// <summary>Styringsgruppe, the steering level of SLT.</summary>
    SteeringGroup,

    /// <summary>Koordineringsgruppe, the coordinating level of SLT.</summary>
    CoordinationGroup,
}

/// <summary>What follows from the kind of a body.</summary>
public static class MeetingBodyKinds
{
    /// <summary>The letters before an item number, as in "PR 3/26".</summary>
    public static string ItemPrefix(this MeetingBodyKind kind) => kind switch
    {
        MeetingBodyKind.PoliceCouncil => "PR",
        MeetingBodyKind.SteeringGroup => "SG",
        MeetingBodyKind.CoordinationGroup => "KG",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>An action agreed in an SLT body is an SLT action (SLT-tiltak).</summary>
    public static bool IsSlt(this MeetingBodyKind kind) => kind is not MeetingBodyKind.PoliceCouncil;
}

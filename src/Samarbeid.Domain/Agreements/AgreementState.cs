using static Samarbeid.Domain.Agreements.AgreementState;

namespace Samarbeid.Domain.Agreements;

/// <summary>Where an agreement is in its life (status for samarbeidsavtale).</summary>
public enum AgreementState
{
    /// <summary>Utkast.</summary>
    Draft,

    /// <summary>Til behandling: both sides are asked to sign.</summary>
    UnderConsideration,

    /// <summary>Gjeldende: both sides have signed.</summary>
    InForce,

    /// <summary>Under evaluering.</summary>
    UnderEvaluation,

    /// <summary>Fornyet: another has taken its place.</summary>
    Renewed,

    /// <summary>Utløpt: its last day is past. It is never stored, but follows from that day.</summary>
    Expired,

    /// <summary>Oppsagt.</summary>
    Terminated,
}

/// <summary>Which states an agreement may go to next, and what the states mean together.</summary>
public static class AgreementStates
{
    public static bool CanBecome(this AgreementState from, AgreementState to) => (from, to) switch
    {
        (Draft, UnderConsideration) => true,
        (UnderConsideration, Draft or InForce) => true,
        (InForce, UnderEvaluation or Renewed or Terminated) => true,
        (UnderEvaluation, InForce or Renewed or Terminated) => true,
        (Expired, Renewed) => true,
        _ => false,
    };

    /// <summary>What a stored state is on a day: it expires by itself, the day after its last.</summary>
    public static AgreementState On(this AgreementState stored, DateOnly last, DateOnly day) => stored.Binds() && last < day ? Expired : stored;

    /// <summary>It binds both sides until its last day.</summary>
    public static bool Binds(this AgreementState state) => state is InForce or UnderEvaluation;

    /// <summary>Nobody is bound by it any more.</summary>
    public static bool IsClosed(this AgreementState state) => state is Renewed or Expired or Terminated;
}

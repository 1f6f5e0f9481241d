using static Samarbeid.Domain.ActionPlans.ActionPlanState;

namespace Samarbeid.Domain.ActionPlans;

/// <summary>Where an action plan is in its life (status for handlingsplan). The names are stored.</summary>
public enum ActionPlanState
{
    /// <summary>Utkast.</summary>
    Draft,

    /// <summary>Gjeldende: adopted by the steering group.</summary>
    InForce,

    /// <summary>Avsluttet: its period is over, or it was never adopted.</summary>
    Closed,
}

/// <summary>Which states a plan may go to next.</summary>
public static class ActionPlanStates
{
    public static bool CanBecome(this ActionPlanState from, ActionPlanState to) => (from, to) switch
    {
        (Draft, InForce or Closed) => true,
        (InForce, Closed) => true,
        _ => false,
    };
}

/// <summary>The three levels of SLT, by who carries an action (nivå).</summary>
public enum SltLevel
{
    /// <summary>Styrende: the leaders of municipality and police.</summary>
    Steering,

    /// <summary>Koordinerende: the heads of units.</summary>
    Coordinating,

    /// <summary>Utførende: those who meet the young.</summary>
    Operational,
}

using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.AnnualReports;

namespace Samarbeid.Domain.Archive;

/// <summary>What a package for the archive is of (arkivsak).</summary>
public enum ArchivedKind
{
    /// <summary>Møte, with its approved minutes and papers.</summary>
    Meeting,

    /// <summary>Samarbeidsavtale.</summary>
    Agreement,

    /// <summary>Årsrapport.</summary>
    AnnualReport,
}

/// <summary>A thing as the archive is to have it.</summary>
/// <param name="Id">The id of the meeting, the agreement or the report.</param>
/// <param name="Edition">From 1. What makes it a new one makes it deliverable anew: of a meeting a correction of its minutes, of an agreement that it ends, of a report that it is withdrawn.</param>
public sealed record ArchivedThing(ArchivedKind Kind, Guid Id, ScopeId Scope, int Edition);

/// <summary>Which editions the archive knows a thing in.</summary>
public static class ArchivedEditions
{
    public const int First = 1;
    public const int Ended = 2;

    /// <returns>Null for an agreement that has not been signed by both.</returns>
    public static int? Of(AgreementState onTheDay) => onTheDay.Binds() ? First : onTheDay.IsClosed() ? Ended : null;

    /// <returns>Null for a report that is not approved.</returns>
    public static int? Of(AnnualReportState state) => !state.IsFrozen() ? null : state is AnnualReportState.Withdrawn ? Ended : First;
}

using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Agreements;

/// <summary>For which side somebody signs, and says whether promises were kept (hvem som svarer for hvem).</summary>
public static class AgreementSides
{
    /// <summary>The two sides of an agreement.</summary>
    public static readonly IReadOnlyList<Party> All = [Party.Police, Party.Municipality];

    public static Operation Signs(this Party side) => side switch
    {
        Party.Police => Operation.SignAgreementsForPolice,
        Party.Municipality => Operation.SignAgreementsForMunicipality,
        _ => throw new ArgumentOutOfRangeException(nameof(side), side, null),
    };

    public static Operation Marks(this Party side) => side switch
    {
        Party.Police => Operation.MarkCommitmentsForPolice,
        Party.Municipality => Operation.MarkCommitmentsForMunicipality,
        _ => throw new ArgumentOutOfRangeException(nameof(side), side, null),
    };

    public static IEnumerable<Party> Signing(Actor who, ScopeId scope) =>
        All.Where(side => AccessPolicy.Decide(who, side.Signs(), new Thing(scope)).IsDone);

    public static IEnumerable<Party> Marking(Actor who, ScopeId scope) =>
        All.Where(side => AccessPolicy.Decide(who, side.Marks(), new Thing(scope)).IsDone);
}

using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>A part that is told of something (plass): whoever holds it, and who takes over when none of them can be reached.
/// Minutes have two, one for each side that approves.</summary>
/// <param name="Meant">Those who hold it and may do what is asked; one of them is enough.</param>
/// <param name="Line">What the next in line may do; empty where nobody need take over, as with news that asks for nothing.</param>
public sealed record Seat(IReadOnlyList<PersonId> Meant, IReadOnlyList<Operation> Line)
{
    /// <summary>Those who hold it, and may not do what is asked.</summary>
    public IReadOnlyList<PersonId> Unable { get; init; } = [];
}

using Samarbeid.Domain.Access;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Reminders;

/// <summary>Something whose reminder is due and not in the outbox yet.</summary>
/// <param name="Version">The version of the date it is due by.</param>
/// <param name="Named">The responsible or the contact, if one is named.</param>
/// <param name="Concerned">The municipalities concerned; when none is named, all that the scope serves.</param>
internal sealed record ReminderCandidate(
    Guid Thing, int Version, ScopeId Scope, PersonId? Named, Party? Party, bool IsSlt, IReadOnlyList<MunicipalityNumber> Concerned);

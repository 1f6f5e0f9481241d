using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Overview.Waiting;

/// <param name="Count">Periods of which the person's side has said nothing.</param>
/// <param name="Days">Days of presence that are over, of which nobody has said what became of them; 0 for who does not say so.</param>
internal sealed record WaitingAgreement(CooperationAgreementId Id, string Title, MeetingBodyId BodyId, string Body, int Count, int Days);

/// <summary>Statements of what an agreement asks of a person today. Each takes where the person acts for the police, where for the municipality, and how many it gives at most.</summary>
internal sealed class AgreementStatements
{
    /// <summary>Those laid before the sides that a side of the person has not signed, the longest waiting first.</summary>
    public Func<SamarbeidDbContext, IReadOnlyList<ScopeId>, IReadOnlyList<ScopeId>, int, IAsyncEnumerable<WaitingAgreement>> Unsigned { get; } = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, IReadOnlyList<ScopeId> ofPolice, IReadOnlyList<ScopeId> ofMunicipality, int count) =>
            from a in db.Agreements.Where(a => a.State == AgreementState.UnderConsideration)
                .Where(a => (ofPolice.Contains(a.ScopeId) && !a.Signatures.Any(s => s.Side == Party.Police))
                    || (ofMunicipality.Contains(a.ScopeId) && !a.Signatures.Any(s => s.Side == Party.Municipality)))
                .OrderBy(a => a.SentAt).Take(count)
            join b in db.MeetingBodies on a.BodyId equals b.Id
            select new WaitingAgreement(a.Id, a.Title, b.Id, b.Name, 0, 0));

    /// <summary>Those with periods that are over, or days of presence, of which a side of the person has said nothing.</summary>
    public Func<SamarbeidDbContext, IReadOnlyList<ScopeId>, IReadOnlyList<ScopeId>, DateOnly, int, IAsyncEnumerable<WaitingAgreement>> Unsaid { get; } = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, IReadOnlyList<ScopeId> ofPolice, IReadOnlyList<ScopeId> ofMunicipality, DateOnly today, int count) =>
            (from a in db.Agreements
             join b in db.MeetingBodies on a.BodyId equals b.Id
             let unsaid = db.CommitmentPeriods.Count(p => p.AgreementId == a.Id && p.Last < today && p.First <= a.Last
                 && ((ofPolice.Contains(a.ScopeId) && p.ByPolice == null) || (ofMunicipality.Contains(a.ScopeId) && p.ByMunicipality == null)))
             let days = db.PresenceDays.Count(d => d.AgreementId == a.Id && d.State == PresenceState.Planned && d.Date < today && d.Date <= a.Last && ofPolice.Contains(a.ScopeId))
             where unsaid > 0 || days > 0
             orderby a.Last descending
             select new WaitingAgreement(a.Id, a.Title, b.Id, b.Name, unsaid, days)).Take(count));
}

using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>An agreement to be signed goes to those who sign for the police and to those who sign for the municipality; where a side has nobody, to those who
/// write it, who find somebody.</summary>
internal sealed class AgreementSigners : SeatsOf<AgreementSent>
{
    protected override async Task<Outcome<List<Seat>>> FindSeatsAsync(
        SamarbeidDbContext database, AgreementSent occasion, DateOnly today, CancellationToken cancel)
    {
        var seats = new List<Seat>();
        foreach (var signs in new[] { Operation.SignAgreementsForPolice, Operation.SignAgreementsForMunicipality })
        {
            var able = await database.HoldersOn(today).WhoMay(signs, occasion.ScopeId).Select(p => p.Id).ToListAsync(cancel);
            seats.Add(new(able, [Operation.WriteAgreements]));
        }

        return seats;
    }
}

/// <summary>That it is taken back goes to those who had put their name to it.</summary>
internal sealed class AgreementWithdrawn : ReceiversOf<AgreementTakenBack>
{
    protected override Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, AgreementTakenBack occasion, DateOnly today, CancellationToken cancel) =>
        Task.FromResult<Outcome<List<PersonId>>>(occasion.Signers.ToList());
}

/// <summary>That an agreement binds goes to all who answer for what was promised.</summary>
internal sealed class AgreementBound : ReceiversOf<AgreementSigned>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, AgreementSigned occasion, DateOnly today, CancellationToken cancel) =>
        await database.FindAgreementPartiesAsync(occasion.ScopeId, today, cancel);
}

/// <summary>So does that it was terminated.</summary>
internal sealed class AgreementReleased : ReceiversOf<AgreementEnded>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, AgreementEnded occasion, DateOnly today, CancellationToken cancel) =>
        await database.FindAgreementPartiesAsync(occasion.ScopeId, today, cancel);
}

internal static class FindingAgreementParties
{
    /// <summary>Those who say for either side whether what was promised was kept.</summary>
    public static async Task<List<PersonId>> FindAgreementPartiesAsync(this SamarbeidDbContext database, ScopeId scope, DateOnly today, CancellationToken cancel)
    {
        var holders = database.HoldersOn(today);
        var police = holders.WhoMay(Operation.MarkCommitmentsForPolice, scope).Select(p => p.Id);
        return await police.Union(holders.WhoMay(Operation.MarkCommitmentsForMunicipality, scope).Select(p => p.Id)).ToListAsync(cancel);
    }
}

using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.People.Grants;

/// <summary>Somebody must always be able to give grants.</summary>
internal static class Administrators
{
    /// <summary>Refuses when nobody is an administrator any more. Ask after the save, in its transaction: the save has taken
    /// the turn of everybody else who saves, so that two who end each other's grant at once cannot both succeed.</summary>
    public static async Task<Outcome> DemandAnAdministratorAsync(this SamarbeidDbContext db, DateOnly today, CancellationToken cancel) =>
        await db.HoldersOn(today).Administrators.AnyAsync(p => p.IsActive, cancel) ? Outcome.Done : GrantRules.LastAdministrator;
}

using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;

namespace Samarbeid.Web.Features.Agreements.Write;

/// <summary>The service units of the districts a body lies in: those that may share a duty there.</summary>
public sealed class DutyUnitQueries(Databases databases)
{
    public async Task<IReadOnlyList<SharingUnit>> OfAsync(MeetingBodyId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteAgreements, cancel);
        var districts = from body in db.MeetingBodies
                        from served in body.Municipalities
                        join municipality in db.Municipalities on served.Municipality equals municipality.Number
                        where body.Id == id
                        select municipality.PoliceDistrictCode;
        return await db.ServiceUnits.Where(u => districts.Contains(u.District)).OrderBy(u => NorwegianText.InOrder(u.Name)).ThenBy(u => u.Id)
            .Select(u => new SharingUnit(u.Id, u.Name)).ToListAsync(cancel);
    }
}

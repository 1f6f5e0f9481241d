using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.ActionPlans.List;

/// <summary>A plan in the list.</summary>
public sealed record ActionPlanRow(ActionPlanId Id, string Place, string Title, int FirstYear, int LastYear, ActionPlanState State, int Areas, int Goals);

/// <summary>The plans of the municipalities a person reads about.</summary>
public sealed class ActionPlanQueries(Databases databases)
{
    public const int PageSize = 40;

    public async Task<RowsPage<ActionPlanRow>> ListAsync(bool withClosed, MunicipalityNumber? of, int page, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadActionPlans, cancel);
        var found = db.ActionPlans.Where(p => withClosed || p.State != ActionPlanState.Closed);
        if (of is { } number) found = found.Where(p => p.Municipality == number);
        var rows = await (from p in found
                          join m in db.Set<Municipality>() on p.Municipality equals m.Number
                          orderby NorwegianText.InOrder(m.UniqueName), p.LastYear descending, p.Id
                          select new ActionPlanRow(p.Id, m.UniqueName, p.Title, p.FirstYear, p.LastYear, p.State, p.Areas.Count, p.Goals.Count))
            .Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
        return new(rows, await found.CountAsync(cancel));
    }
}

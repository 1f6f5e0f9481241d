using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Agreements.List;

/// <summary>An agreement in a list, with what became of the periods that are over.</summary>
/// <param name="Owed">Periods that are over.</param>
/// <param name="Kept">Those both sides say were kept.</param>
/// <param name="Disputed">Those the sides do not agree on.</param>
public sealed record AgreementRow(CooperationAgreementId Id, string Body, string Title, DateOnly First, DateOnly Last, AgreementState State, int Owed, int Kept, int Disputed);

/// <summary>A body whose agreement the person may write.</summary>
public sealed record BodyChoice(MeetingBodyId Id, string Name);

/// <summary>The agreements of the bodies a person reads about.</summary>
public sealed class AgreementQueries(Databases databases, NorwegianCalendar calendar)
{
    public const int PageSize = 40;

    public Task<RowsPage<AgreementRow>> ListAsync(bool withClosed, int page, CancellationToken cancel) => ListAsync(withClosed, null, page, cancel);

    /// <param name="withClosed">Those that bind no longer too.</param>
    /// <param name="of">The municipality whose bodies' agreements are listed; null for all.</param>
    /// <param name="page">From 1.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<RowsPage<AgreementRow>> ListAsync(bool withClosed, MunicipalityNumber? of, int page, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadAgreements, cancel);
        var today = calendar.Today;
        IReadOnlyList<ScopeId>? scopes = of is { } number ? await db.ScopesOfAsync(number, cancel) : null;
        var found = db.Agreements.Where(a => withClosed || (a.State != AgreementState.Renewed && a.State != AgreementState.Terminated && a.Last >= today));
        if (scopes is not null) found = found.Where(a => scopes.Contains(a.ScopeId));
        var listed = await (from agreement in found
                            join body in db.MeetingBodies on agreement.BodyId equals body.Id
                            orderby NorwegianText.InOrder(body.Name), agreement.Last descending, agreement.Id
                            select new AgreementRow(agreement.Id, body.Name, agreement.Title, agreement.First, agreement.Last, agreement.State,
                                db.CommitmentPeriods.Count(p => p.AgreementId == agreement.Id && p.Last < today && p.First <= agreement.Last),
                                db.CommitmentPeriods.Count(p => p.AgreementId == agreement.Id && p.Last < today && p.First <= agreement.Last
                                    && p.ByPolice == Verdict.Kept && p.ByMunicipality == Verdict.Kept),
                                db.CommitmentPeriods.Count(p => p.AgreementId == agreement.Id && p.Last < today && p.First <= agreement.Last
                                    && p.ByPolice != null && p.ByMunicipality != null && p.ByPolice != p.ByMunicipality)))
            .Skip((page - 1) * PageSize).Take(PageSize).ToPageAsync(found, cancel);
        return listed with { Rows = [.. listed.Rows.Select(row => row with { State = row.State.On(row.Last, today) })] };
    }

    /// <summary>The list from end to end, to be taken out; a page at a time, as there are few in a country.</summary>
    public async IAsyncEnumerable<AgreementRow> AllAsync(bool withClosed, MunicipalityNumber? of, [EnumeratorCancellation] CancellationToken cancel)
    {
        for (var page = 1; ; page++)
        {
            var read = await ListAsync(withClosed, of, page, cancel);
            foreach (var row in read.Rows) yield return row;
            if (read.Rows.Count < PageSize) yield break;
        }
    }

    public async Task<IReadOnlyList<BodyChoice>> WritableAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteAgreements, cancel);
        return await db.MeetingBodies.OrderBy(b => NorwegianText.InOrder(b.Name)).Select(b => new BodyChoice(b.Id, b.Name)).ToListAsync(cancel);
    }
}

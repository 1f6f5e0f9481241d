using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.EqualServices;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Districts;

/// <param name="Municipality">The one it names; null for those that name none.</param>
internal sealed record ActionCounts(ScopeId Scope, MunicipalityNumber? Municipality, int Late, int Extended);

internal sealed record HeldRow(ScopeId Scope, DateOnly Last, int ThisYear);

internal sealed record AgreementRow(ScopeId Scope, CooperationAgreementId Id, AgreementState State, DateOnly Last);

internal sealed record KeptRow(ScopeId Scope, int Marked, int Kept);

/// <summary>The statements of the page of a district: each counts in the database, and is as few rows as there are scopes.</summary>
internal sealed class DistrictStatements
{
    /// <summary>Open actions that are late, or put off again and again.</summary>
    public Func<SamarbeidDbContext, DateOnly, IAsyncEnumerable<ActionCounts>> Actions { get; } = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, DateOnly today) =>
            from a in db.ActionItems.Where(ActionItem.IsOpen)
            where a.DueDate < today || a.DueDateVersion > ServiceGrades.ManyExtensions
            from concerned in a.Municipalities.DefaultIfEmpty()
            group a by new { a.ScopeId, Municipality = (MunicipalityNumber?)concerned!.Municipality } into g
            select new ActionCounts(g.Key.ScopeId, g.Key.Municipality, g.Count(a => a.DueDate < today), g.Count(a => a.DueDateVersion > ServiceGrades.ManyExtensions)));

    /// <summary>Meetings that were held, and those of them since a day.</summary>
    public Func<SamarbeidDbContext, DateOnly, IAsyncEnumerable<HeldRow>> Held { get; } = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, DateOnly since) =>
            from m in db.Meetings
            where m.State == MeetingState.Held || m.State == MeetingState.AwaitingApproval || m.State == MeetingState.Approved
            group m by m.ScopeId into g
            select new HeldRow(g.Key, g.Max(m => m.Date), g.Count(m => m.Date >= since)));

    public Func<SamarbeidDbContext, IAsyncEnumerable<AgreementRow>> Agreements { get; } = EF.CompileAsyncQuery(
        (SamarbeidDbContext db) => db.Agreements.Select(a => new AgreementRow(a.ScopeId, a.Id, a.State, a.Last)));

    /// <summary>Periods of promises that bind on a day, which both sides have marked.</summary>
    public Func<SamarbeidDbContext, DateOnly, IAsyncEnumerable<KeptRow>> Kept { get; } = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, DateOnly today) =>
            from a in db.Agreements
            where (a.State == AgreementState.InForce || a.State == AgreementState.UnderEvaluation) && a.Last >= today
            join p in db.CommitmentPeriods on a.Id equals p.AgreementId
            where p.ByPolice != null && p.ByMunicipality != null
            group p by p.ScopeId into g
            select new KeptRow(g.Key, g.Count(), g.Count(p => p.ByPolice == Verdict.Kept && p.ByMunicipality == Verdict.Kept)));
}

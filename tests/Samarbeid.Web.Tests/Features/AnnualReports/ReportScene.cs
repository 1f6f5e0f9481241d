using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.AnnualReports.List;
using Samarbeid.Web.Features.AnnualReports.Read;
using Samarbeid.Web.Features.AnnualReports.Review;
using Samarbeid.Web.Features.AnnualReports.Write;
using Samarbeid.Web.Features.AnnualReports.Write.Clearance;
using Samarbeid.Web.Features.AnnualReports.Write.Priorities;

namespace Samarbeid.Web.Tests.Features.AnnualReports;

/// <summary>A report of Stjørdal, and those who have to do with it.</summary>
public sealed class ReportScene : IAsyncDisposable
{
    public const int Year = 2024;
    public static readonly MunicipalityNumber Stjordal = MunicipalityNumber.Parse(TestSystem.Stjordal);

    private ReportScene(TestSystem system, Person contact, Person sheriff, Person mayor, Person secretary) =>
        (System, Contact, Sheriff, Mayor, Secretary) = (system, contact, sheriff, mayor, secretary);

    public TestSystem System { get; }
    public Person Contact { get; }
    public Person Sheriff { get; }
    public Person Mayor { get; }
    public Person Secretary { get; }

    public static async Task<ReportScene> StartAsync()
    {
        var system = await TestSystem.StartAsync();
        return new(
            system, await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal), await system.PersonAsync(Role.Sheriff, TestSystem.Stjordal),
            await system.PersonAsync(Role.Mayor, TestSystem.Stjordal), await system.PersonAsync(Role.Secretary, TestSystem.Stjordal));
    }

    /// <summary>Begun, written and sent to the sheriff.</summary>
    public async Task<AnnualReportWork> SentAsync()
    {
        Done(await System.As<BeginAnnualReport>(Contact).HandleAsync(SingleUseKey.New(), Stjordal, Year, default));
        var work = await WorkAsync(Contact);
        Done(await System.As<WriteAnnualReport>(Contact).HandleAsync(work.Id, work.Version, "Året var rolig.", "", Language.Bokmal, default));
        Done(await System.As<EnterClearance>(Contact).HandleAsync(work.Id, work.Version + 1, CrimeType.Sexual, 7, 6, 1, 3, default));
        Done(await System.As<AddPriority>(Contact).HandleAsync(SingleUseKey.New(), work.Id, work.Version + 2, "Trygge møteplasser", null, default));
        Done(await System.As<SendReportToReview>(Contact).HandleAsync(work.Id, work.Version + 3, default));
        return await WorkAsync(Contact);
    }

    public async Task<AnnualReportWork> ApprovedAsync()
    {
        var sent = await SentAsync();
        Done(await Approve(Sheriff).HandleAsync(sent.Id, sent.Version, default));
        return await WorkAsync(Sheriff);
    }

    public ApproveAnnualReport Approve(Person who) => System.As<ApproveAnnualReport>(who);

    public ReadableReportQueries Reading(Person? who) => System.As<ReadableReportQueries>(who);

    public async Task<AnnualReportWork> WorkAsync(Person who) => (await System.As<AnnualReportWorkQueries>(who).FindAsync(Stjordal, Year, default))!;

    public async Task<IssuedDocument> IssuedAsync()
    {
        await using var db = System.Database.OpenAsSystem();
        return await db.IssuedDocuments.IgnoreQueryFilters().Include(d => d.Renditions).AsNoTracking().SingleAsync();
    }

    public static void Done(Outcome outcome) => Assert.Null(outcome.Refusal);

    public ValueTask DisposeAsync() => System.DisposeAsync();
}

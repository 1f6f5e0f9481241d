using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Documents;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Documents.ActionPlans;
using Samarbeid.Web.Access;

namespace Samarbeid.Web.Features.ActionPlans.Read;

/// <summary>A plan as a file to download, with the actions that whoever downloads it reads.</summary>
public static class ActionPlanEndpoints
{
    public static void MapActionPlans(this WebApplication app)
    {
        Map(ActionPlanAddresses.PdfPattern, RenditionFormat.Pdf);
        Map(ActionPlanAddresses.WordPattern, RenditionFormat.Docx);

        void Map(string pattern, RenditionFormat format) => app
            .MapGet(pattern, (Guid id, ActionPlanPageQueries queries, Renderers renderers, NorwegianCalendar calendar, HttpContext http) =>
                FileAsync(id, queries, renderers.For(format), calendar, http))
            .RequireAuthorization(OperationPolicy.NameOf(Operation.ReadActionPlans));
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> FileAsync(
        Guid id, ActionPlanPageQueries queries, IReportRenderer renderer, NorwegianCalendar calendar, HttpContext http)
    {
        if (await queries.FindAsync(new(id), http.RequestAborted) is not { } plan) return TypedResults.NotFound();

        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(renderer.Render(ActionPlanDocument.Build(PlanContents.Of(plan), calendar.Now)), renderer.ContentType,
            string.Create(CultureInfo.InvariantCulture, $"handlingsplan-{plan.FirstYear}-{plan.LastYear}{renderer.FileExtension}"));
    }
}

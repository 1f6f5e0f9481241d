using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.ApiKeys;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Access;

namespace Samarbeid.Web.Features.Api;

/// <summary>What programs read, and the one thing they may write. Each answers as far as the person whose key it is may read at that moment.</summary>
public static class ApiEndpoints
{
    private const string IdempotencyKey = "Idempotency-Key";

    private static readonly AuthorizationPolicy ByKey =
        new AuthorizationPolicyBuilder(ApiKeyAuthentication.SchemeName).RequireAuthenticatedUser().RequireClaim(PersonClaims.ApiKey).Build();

    private static readonly AuthorizationPolicy ByWritingKey =
        new AuthorizationPolicyBuilder(ByKey).RequireClaim(PersonClaims.ApiRights, nameof(ApiKeyRights.ReadAndNote)).Build();

    /// <summary>Maps nothing where it is not opened.</summary>
    public static void MapApi(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<ApiSettings>().IsOpen) return;

        app.MapOpenApi(ApiAddresses.Description).AllowAnonymous();
        var api = app.MapGroup(ApiAddresses.Root).RequireAuthorization(ByKey).WithGroupName(ApiRegistration.Version)
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status429TooManyRequests);

        api.MapGet(ApiAddresses.Me, async (ApiQueries queries, HttpContext http) =>
                ApiAnswers.Tagged(http, await queries.MeAsync(http.User.Identity!.Name!, RightsOf(http.User), http.RequestAborted)))
            .Produces<ApiMe>().WithSummary("Whose key it is, and what it may do");
        api.MapGet(ApiAddresses.Municipalities, async (ApiQueries queries, HttpContext http) =>
                ApiAnswers.Tagged(http, await queries.MunicipalitiesAsync(http.RequestAborted)))
            .Produces<IReadOnlyList<ApiMunicipality>>().WithSummary("The municipalities the person reads something of");
        api.MapGet(ApiAddresses.Meetings, async (string? which, string? municipality, string? page, ApiQueries queries, HttpContext http) =>
                ApiAnswers.Tagged(http, await queries.MeetingsAsync(which, municipality, page, http.RequestAborted)))
            .Produces<ApiPage<ApiMeeting>>().WithSummary("Meetings: coming, held or all");
        api.MapGet(ApiAddresses.Recommendations, async (string? which, string? municipality, string? page, ApiQueries queries, HttpContext http) =>
                ApiAnswers.Tagged(http, await queries.RecommendationsAsync(which, municipality, page, http.RequestAborted)))
            .Produces<ApiPage<ApiRecommendation>>().WithSummary("Recommendations: unanswered or all");
        api.MapGet(ApiAddresses.ActionItems, async (string? state, string? slt, string? municipality, string? search, string? page, ApiQueries queries, HttpContext http) =>
                ApiAnswers.Tagged(http, await queries.ActionItemsAsync(state, slt, municipality, search, page, http.RequestAborted)))
            .Produces<ApiPage<ApiActionItem>>().WithSummary("Actions: open, overdue, planned, inProgress, onHold, completed, evaluated, aborted or any");
        api.MapGet(ApiAddresses.ActionItem, OneActionAsync).Produces<ApiActionItemDetails>().WithSummary("One action with its log");
        api.MapPost(ApiAddresses.Notes, AddNoteAsync).RequireAuthorization(ByWritingKey)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status422UnprocessableEntity).WithSummary("Writes a progress note on an action");
        // What is not there is said as everything else is, and not with a page.
        api.MapFallback("{**rest}", () => ApiAnswers.NotFound()).ExcludeFromDescription();
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> OneActionAsync(Guid id, ApiQueries queries, HttpContext http) =>
        await queries.ActionItemAsync(new ActionItemId(id), http.RequestAborted) is { } found ? ApiAnswers.Tagged(http, found) : ApiAnswers.NotFound();

    /// <param name="id">Of the action.</param>
    /// <param name="key">Chosen by the program, one for each note: sent twice with the same, one note is written.</param>
    /// <param name="note">What is written.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="http">The request.</param>
    private static async Task<Results<NoContent, ProblemHttpResult>> AddNoteAsync(
        Guid id, [FromHeader(Name = IdempotencyKey)] Guid key, ApiNote note, WriteNoteByKey write, HttpContext http)
    {
        if (http.User.FindApiKey() is not { } by) return TypedResults.Problem(statusCode: StatusCodes.Status401Unauthorized);

        var written = await write.HandleAsync(Once(by, id, key), new ActionItemId(id), note.Text ?? "", http.RequestAborted);
        return written.IsDone ? TypedResults.NoContent() : ApiAnswers.Refused(written.Refusal!);
    }

    // Two programs, or two actions, may come with the same.
    private static SingleUseKey Once(ApiKeyId by, Guid action, Guid sent) =>
        new(new Guid(SHA256.HashData([.. by.Value.ToByteArray(), .. action.ToByteArray(), .. sent.ToByteArray()]).AsSpan(0, 16)));

    private static ApiKeyRights RightsOf(ClaimsPrincipal user) => Enum.Parse<ApiKeyRights>(user.FindFirstValue(PersonClaims.ApiRights)!);
}

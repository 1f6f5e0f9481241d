using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Api;

/// <summary>How the API answers: JSON with a tag that a program asks by the next time, and refusals as problems (RFC 9457) in the language that was asked for.</summary>
internal static class ApiAnswers
{
    /// <summary>Answers 304 where the program has it already.</summary>
    public static FileContentHttpResult Tagged<T>(HttpContext http, T body)
    {
        var options = http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var bytes = JsonSerializer.SerializeToUtf8Bytes(body, options);
        // Kept by nobody on the way, and asked about each time.
        http.Response.Headers.CacheControl = "private, no-cache";
        return TypedResults.File(bytes, "application/json; charset=utf-8", entityTag: new($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))}\""));
    }

    public static ProblemHttpResult NotFound() => TypedResults.Problem(statusCode: StatusCodes.Status404NotFound);

    public static ProblemHttpResult Refused(Refusal refusal) => TypedResults.Problem(RefusalText.For(refusal), statusCode: StatusOf(refusal),
        extensions: new Dictionary<string, object?> { ["code"] = refusal.Code });

    private static int StatusOf(Refusal refusal) =>
        refusal == PersistenceRules.NotFound ? StatusCodes.Status404NotFound
        : refusal == PersistenceRules.Stale || refusal == PersistenceRules.Busy ? StatusCodes.Status409Conflict
        : refusal == AccessRules.NoGrant || refusal == AccessRules.NotSignedIn ? StatusCodes.Status403Forbidden
        : StatusCodes.Status422UnprocessableEntity;
}
